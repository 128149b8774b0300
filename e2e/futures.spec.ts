import { expect, test } from './classroom'
import type { Desk } from './classroom/desk'

/** Three, three, and one: everything is held, so what can still happen stands still. Bots play the nodes. */
async function threeThreeOne(desk: Desk): Promise<void> {
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ nodes: 7, speed: 'At once' })
  await desk.press('Hold all')
  await desk.letPropose('n1', 'blue')
  await desk.letPropose('n5', 'red')
  await expect(desk.inFlight).toHaveText('In flight, 12')
  for (const to of ['n2', 'n6']) await desk.deliver('n1', to)
  for (const to of ['n3', 'n4']) await desk.deliver('n5', to)
}

test('the window opens on desk and projector, the crash leaves three worlds, the replay shows the lane', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  await threeThreeOne(desk)

  await desk.press('Which futures are open?')
  const onDesk = desk.page.getByRole('region', { name: 'Which futures are open?' })
  await expect(onDesk).toContainText(/Blue or\s+red can still be decided/)
  await expect(onDesk).toContainText(/Window open: if n7 crashes now/)
  await expect(onDesk).toContainText(/n1 to n7 settles\s+blue/)
  await expect(onDesk).toContainText(/n5 to n7 settles\s+red/)
  await expect(desk.node('n7')).toHaveAccessibleName(/its crash now would freeze everything/)

  const onScreen = screen.page.getByRole('region', { name: 'Which futures are open?' })
  await expect(onScreen).toHaveCount(0)
  await desk.press('Show it on the projector, revealed')
  await expect(onScreen).toContainText('if n7 crashes now, nobody can decide until it is back.')
  await expect(screen.ring).toHaveAccessibleName(/If n7 crashes now, everything freezes/i)

  await desk.crash('n7')
  for (const region of [onDesk, onScreen]) {
    await expect(region).toContainText('Stuck: nothing can be decided now.')
    await expect(region).toContainText('As long as n7 stays down.')
    await expect(region.getByRole('listitem')).toHaveText([
      /My vote: blue\s*then only blue/,
      /My vote: red\s*then only red/,
      /My vote: none yet/,
    ])
  }

  await desk.end()
  const replay = await desk.watchReplay()
  await replay.page.getByRole('tab', { name: 'Futures' }).click()
  await replay.toTheEnd()
  await expect(replay.panel).toContainText('Stuck: nothing can be decided now.')
  const lane = replay.page.getByRole('region', { name: 'Futures over time' })
  await expect(lane).toContainText(/Events \d+ to \d+: Blue or red can still be decided\./)
  await expect(lane).toContainText(/Events \d+ to \d+: Window open: a crash of n7 freezes/)
  await expect(lane).toContainText(/Events \d+ to \d+: Stuck/)
})
