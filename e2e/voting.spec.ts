import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'
import type { Screen } from './classroom/screen'

const properties = ['Coherence', 'Conflict resolution', 'No decoherence', 'Fault tolerance']

interface Class {
  readonly classroom: Classroom
  readonly desk: Desk
  readonly screen: Screen
  /** Phone i plays node n(i+1). */
  readonly phones: readonly Phone[]
  /** The phone that plays a node: `at('n3')`. */
  readonly at: (node: string) => Phone
}

test('a class plays majority voting, end to end', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const phones = await classroom.phones(7, desk)
  const at = (node: string) => phones[Number(node.slice(1)) - 1]!
  const room: Class = { classroom, desk, screen, phones, at }

  await test.step('two proposals, a decision', () => decides(room))
  await test.step('three blue, three red, and a crash: stuck', () => getsStuck(room))
  await test.step('a phone is refreshed in mid-game', () => isRefreshed(room))
  await test.step('the server is killed in mid-game', () => isKilled(room))
  await test.step('recovery with memory kept, decision', () => recovers(room))
  await test.step('the replay is what the phones saw', () => isReplayed(room))
  await test.step('a partition, and its end', () => isParted(room))
})

/** Everybody votes for the first proposal that came; one node asks and decides. */
async function decides({ desk, screen, phones, at }: Class): Promise<void> {
  await desk.start({ nodes: 7, speed: 'At once' })
  for (const [i, phone] of phones.entries()) await expect(phone.heading(`n${i + 1}`)).toBeVisible()
  await desk.letPropose('n1', 'blue')
  await desk.letPropose('n5', 'red')
  await at('n1').press('Propose blue')
  await at('n5').press('Propose red')
  const late = at('n2').button(/^Vote red/)
  await expect(late).toHaveAccessibleName('Vote red n1’s proposal came first'.replace('’', "'"))
  await expect(late).toBeDisabled()
  for (const node of ['n2', 'n3', 'n4', 'n6', 'n7']) await at(node).press('Vote blue')
  for (const node of ['n2', 'n7']) await expect(desk.node(node)).toHaveAccessibleName(/holds blue/)

  await desk.letAsk('n4')
  await at('n4').press('Ask everyone')
  for (const node of ['n1', 'n2', 'n3', 'n6']) await at(node).press('Answer blue')
  await at('n5').press('Answer red')
  await at('n4').press(/^(Answer|Decide) blue/)
  await expect(desk.node('n4')).toHaveAccessibleName(/decided blue/)
  await expect(desk.property('Coherence')).toContainText('holds')
  await expect(screen.ring).toHaveAccessibleName(/^Ring. Ring of 7 nodes\.$/)
  await desk.end()
  await desk.choose('Projector shows', 'Reveal')
  await expect(screen.ring).toHaveAccessibleName(/n4 decided blue/)
  for (const phone of phones)
    await expect(phone.page.getByText('The game has ended.')).toBeVisible()
}

/** n7 votes and crashes before anybody learns of it. */
async function getsStuck({ desk, screen, at }: Class): Promise<void> {
  await desk.start({ nodes: 7, speed: 'At once' })
  await desk.press('Hold all')
  await desk.letPropose('n1', 'blue')
  await desk.letPropose('n5', 'red')
  await at('n1').press('Propose blue')
  await at('n5').press('Propose red')
  await expect(desk.inFlight).toHaveText('In flight, 12')
  for (const to of ['n2', 'n6']) await desk.deliver('n1', to)
  for (const to of ['n3', 'n4']) await desk.deliver('n5', to)
  for (const node of ['n2', 'n6']) await at(node).press('Vote blue')
  for (const node of ['n3', 'n4']) await at(node).press('Vote red')
  const onN7 = 'Three blue, three red. Only n7 can make a majority, and n7 has not voted.'
  await expect(screen.caption).toHaveText(onN7)

  await desk.deliver('n1', 'n7')
  await at('n7').press('Vote blue')
  await expect(desk.node('n7')).toHaveAccessibleName(/holds blue/)
  await desk.crash('n7')
  const lost =
    'n7 crashed before anyone learned its vote: 3 blue, 3 red, 4 needed; until it is back, no one can know.'
  await desk.putDown()
  await expect(desk.caption).toHaveText(lost)
  await expect(desk.property('Fault tolerance')).toContainText('until it is back, no one can know')
  await expect(screen.caption).toHaveText(lost)
  await expect(screen.property('Fault tolerance')).toContainText('stuck: n7 is silent')
  await expect(at('n7').page.getByRole('heading', { name: 'n7 has crashed' })).toBeVisible()
  await expect(at('n7').page.getByText('My vote blue')).toBeVisible()
}

/** Its seat, its notebook, its inbox and the way back into the game are where they were. */
async function isRefreshed({ desk, at }: Class): Promise<void> {
  await desk.deliver('n5', 'n2')
  await expect(at('n2').cards).toHaveText([/^n5 proposes red/])
  const before = await at('n2').known()
  expect(before.notebook['My vote']).toBe('blue')
  await at('n2').refresh()
  await expect(at('n2').heading('n2')).toBeVisible()
  await expect.poll(() => at('n2').known()).toEqual(before)
  await at('n7').refresh()
  await expect(at('n7').page.getByRole('heading', { name: 'n7 has crashed' })).toBeVisible()
}

/** kill -9 while messages are delayed and held, and while somebody taps. */
async function isKilled(room: Class): Promise<void> {
  const { classroom, desk, screen, phones, at } = room
  classroom.watch.allowLostConnections()
  await desk.press('Release all')
  await expect(desk.inFlight).toHaveText('In flight, 0')
  await desk.recover('n7', 'kept')
  await expect(at('n7').told('Its notebook was kept')).toBeVisible()
  // Long enough for the server to be killed before anything has arrived.
  await desk.slow(6, '8 to 15 s')
  await at('n2').press('Ask everyone')
  await expect(desk.inFlight).toHaveText('In flight, 6')
  await desk.take('n2', 'n7', 'Hold')
  await expect(desk.flight('n2', 'n7')).toContainText('held')

  await classroom.server.kill()
  for (const page of [desk, screen, ...phones]) await expect(page.banner).toBeVisible()
  await at('n3').press('Ask everyone')
  await expect(at('n3').button('Sending…')).toBeVisible()
  await classroom.server.start()
  for (const page of [desk, screen, ...phones]) await expect(page.banner).toBeHidden()

  await expect(desk.flight('n2', 'n7')).toContainText('held')
  const isAsked = (node: string, by: string) =>
    expect(at(node).cards.filter({ hasText: `${by} asks what you voted for.` })).toHaveCount(1, {
      timeout: 40_000,
    })
  for (const node of ['n1', 'n3', 'n4', 'n5', 'n6']) await isAsked(node, 'n2')
  for (const node of ['n1', 'n2', 'n4', 'n5', 'n6', 'n7']) await isAsked(node, 'n3')
  await expect(at('n7').cards.filter({ hasText: 'n2 asks' })).toHaveCount(0)
}

async function recovers({ desk, screen, at }: Class): Promise<void> {
  await desk.slow(0, 'none')
  await desk.take('n2', 'n7', 'Release')
  for (const node of ['n1', 'n6']) await at(node).pressOn('n2 asks', 'Answer blue')
  for (const node of ['n3', 'n4', 'n5']) await at(node).pressOn('n2 asks', 'Answer red')
  await expect(at('n2').button(/^Decide/)).toHaveAccessibleName('Decide needs 4 votes, has 3')
  await at('n7').pressOn('n2 asks', 'Answer blue')
  await at('n2').press('Decide blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/decided blue/)
  await expect(desk.property('Fault tolerance')).not.toContainText(
    'until it is back, no one can know',
  )
  await expect(screen.property('Coherence')).toContainText('holds: one node, blue')
  await expect(screen.ring).toHaveAccessibleName(/n2 decided blue/)
}

/** Each phone's notebook and inbox at the end, beside what the replay says that its node saw. */
async function isReplayed({ desk, phones }: Class): Promise<void> {
  await expect(desk.inFlight).toHaveText('In flight, 0')
  await desk.settle(phones)
  const seen = await Promise.all(phones.map((phone) => phone.known()))
  await desk.end()
  for (const phone of phones)
    await expect(phone.page.getByText('The game has ended.')).toBeVisible()

  for (const name of properties.slice(0, 3))
    await expect(desk.property(name)).toContainText(`${name} holds`)
  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  for (const [i, known] of seen.entries())
    expect(await replay.knownBy(`n${i + 1}`), `what n${i + 1} saw`).toEqual(known)
  await replay.lookAsEveryone()
  const verdicts = await replay.verdicts()
  for (const name of properties.slice(0, 3)) expect(verdicts).toContain(`${name} holds`)
  // That n7 came back set the vote going again; it does not undo that one crash had stopped it.
  expect(verdicts).toContain('Fault tolerance stuck')
  expect(verdicts).toContain('No rule is broken so far.')
  await replay.page.close()
}

/** Three behind a wall cannot decide, four can; after the heal the three find out. */
async function isParted({ desk, screen, at }: Class): Promise<void> {
  await desk.start({ nodes: 7, speed: 'At once' })
  await desk.press('Build a wall')
  await desk.drag('n1', 'left')
  await desk.drag('n7', 'right')
  await desk.press('Build this wall')
  await expect(screen.ring).toHaveAccessibleName(
    /A wall parts n., n. and n. from n., n., n. and n./,
  )
  await desk.letPropose('n1', 'blue')
  await desk.letPropose('n2', 'red')
  await at('n1').press('Propose blue')
  await at('n2').press('Propose red')
  for (const node of ['n5', 'n6']) await at(node).press('Vote blue')
  for (const node of ['n3', 'n4', 'n7']) await at(node).press('Vote red')

  await at('n1').press('Ask everyone')
  for (const node of ['n5', 'n6']) await at(node).press('Answer blue')
  await expect(at('n1').button(/^Decide blue/)).toHaveAccessibleName(/needs 4 votes, has 3/)
  await at('n3').press('Ask everyone')
  for (const node of ['n2', 'n4', 'n7']) await at(node).press('Answer red')
  await at('n3').press('Decide red')
  await expect(screen.ring).toHaveAccessibleName(/n3 decided red/)

  await desk.press('Heal all')
  await expect(screen.ring).not.toHaveAccessibleName(/wall/)
  await at('n1').press('Ask everyone')
  for (const node of ['n2', 'n3', 'n4', 'n7']) await at(node).press('Answer red')
  await at('n1').press('Decide red')
  await expect(desk.node('n1')).toHaveAccessibleName(/holds blue, decided red/)
  await expect(desk.property('Coherence')).toContainText('holds')
  await desk.end()
}
