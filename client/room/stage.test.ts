import { describe, expect, test } from 'vitest'
import { clusterId, nodeId, roomCode } from '../../shared/core/ids'
import { gameEvents } from '../../shared/room/export'
import {
  g1,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  playing,
  startOf,
  steady,
} from '../../shared/room/testing/meeting'
import { streamOf, type Viewer } from '../../shared/room/view'
import { LiveStage } from './stage.svelte'

const seats = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']
const desk: Viewer = { role: 'instructor' }
const reveal: Viewer = { role: 'projector', shows: 'reveal' }
const fog: Viewer = { role: 'projector', shows: 'fog' }

function stageOf(meeting: Meeting, viewer: Viewer = desk) {
  const role = viewer.role === 'projector' ? 'projector' : 'instructor'
  const stage = new LiveStage({ code: roomCode('QWERTY'), role, serverNow: () => meeting.now })
  stage.hear(streamOf(viewer, meeting.log), true)
  stage.beat()
  return stage
}

/** A client asks the node, which proposes the value to all others. */
function propose(meeting: Meeting, node: string, value: string, peers = seats): void {
  meeting.ask(instructor, {
    type: 'request.make',
    game: g1,
    node: nodeId(node),
    kind: 'propose',
    value,
  })
  meeting.act(node, {
    action: { type: 'propose', value },
    because: `${node}?1`,
    messages: peers
      .filter((to) => to !== node)
      .map((to) => ({ to, body: { type: 'proposal', value } })),
  })
}

function vote(meeting: Meeting, node: string, from: string, value: string): void {
  meeting.act(node, { action: { type: 'vote', value }, because: `${from}.1>${node}` })
}

/** Three blue, three red, and n7 has not voted. */
function split(): Meeting {
  const meeting = playing(7, steady)
  propose(meeting, 'n1', 'blue')
  propose(meeting, 'n4', 'red')
  meeting.wait(1000)
  for (const node of ['n2', 'n3']) vote(meeting, node, 'n1', 'blue')
  for (const node of ['n5', 'n6']) vote(meeting, node, 'n4', 'red')
  return meeting
}

describe('the desk', () => {
  test('sees the same room and game as the log', () => {
    const meeting = split()
    const stage = stageOf(meeting)
    expect(stage.room.students).toEqual(meeting.room.students)
    expect(stage.game?.network).toEqual(meeting.room.games.get(g1)?.network)
    expect(stage.games.map(({ id }) => id)).toEqual(['g1'])
  })

  test('hears the rest of a stream as if it had come at once', () => {
    const meeting = split()
    const whole = streamOf(desk, meeting.log)
    const stage = new LiveStage({
      code: roomCode('QWERTY'),
      role: 'instructor',
      serverNow: () => 0,
    })
    stage.hear(whole.slice(0, 20), true)
    stage.hear(whole.slice(20), false)
    expect(stage.room).toEqual(stageOf(meeting).room)
    expect(stage.told).toEqual(stageOf(meeting).told)
  })

  test('draws pieces, envelopes and people', () => {
    const meeting = playing(7, steady)
    propose(meeting, 'n1', 'blue')
    const { ring } = stageOf(meeting)
    expect(ring?.mode).toBe('live')
    expect(ring?.nodes[0]).toMatchObject({ id: 'n1', value: 'blue', decided: null, crashed: false })
    expect(ring?.nodes[0]?.label).toBe([...meeting.room.students.values()][0]?.name)
    expect(ring?.flights).toHaveLength(6)
    expect(ring?.flights[0]).toMatchObject({
      id: 'n1.1>n2',
      look: 'value',
      value: 'blue',
      state: 'travelling',
      sentAt: meeting.now,
      dueAt: meeting.now + 1000,
    })
  })

  test('marks bots as bots, who are never away', () => {
    const meeting = openMeeting()
    meeting.ask(guest, { type: 'student.join', name: 'Ada' })
    meeting.ask(instructor, { ...startOf(3, steady), bots: true })
    const away = { id: 'n1', label: 'Ada', bot: false, away: true }
    const bot = { label: 'Bot', bot: true, away: false }
    const stage = stageOf(meeting)
    expect(stage.ring?.nodes).toMatchObject([away, { id: 'n2', ...bot }, { id: 'n3', ...bot }])
    expect(stage.told.at(-1)?.text).toBe('2 bots have sat down.')
    expect(stageOf(meeting, fog).ring?.nodes[1]).toMatchObject({ bot: true, label: undefined })
    const nodes = [nodeId('n2')]
    meeting.ask(instructor, { type: 'bot.unseat', cluster: clusterId('A'), nodes })
    expect(stageOf(meeting).ring?.nodes[1]).toMatchObject({ label: 'free seat', bot: false })
    expect(stageOf(meeting).told.at(-1)?.text).toBe('The bot at n2 has left.')
  })

  test('counts the votes, names the danger and says what can still be', () => {
    const stage = stageOf(split())
    expect(stage.tally?.rows).toEqual([
      { value: 'red', got: ['n4', 'n5', 'n6'] },
      { value: 'blue', got: ['n1', 'n2', 'n3'] },
    ])
    expect(stage.tally).toMatchObject({ need: 4, total: 7, without: 1 })
    expect(stage.outlook?.possible.toSorted()).toEqual(['blue', 'red'])
    expect(stage.outlook?.danger).toBe('stuck if n7 crashes now')
    expect(stage.caption.text).toContain('Only n7 can make a majority')
  })

  test('tells stuck from holding', () => {
    const meeting = split()
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n7') })
    const stage = stageOf(meeting)
    expect(stage.verdicts.map(({ id, status }) => [id, status])).toEqual([
      ['coherence', 'untested'],
      ['conflict-resolution', 'untested'],
      ['no-decoherence', 'untested'],
      ['fault-tolerance', 'stuck'],
    ])
    expect(stage.caption.text).toMatch(/^n7 crashed before anyone learned its vote/i)
    expect(stage.ring?.nodes[6]).toMatchObject({ crashed: true })
  })

  test('inverts the sentence of what is broken, without numbers of events', () => {
    const meeting = split()
    meeting.act('n1', { action: { type: 'decide', value: 'blue' } })
    meeting.act('n4', { action: { type: 'decide', value: 'red' } })
    expect(stageOf(meeting).caption).toEqual({
      text: 'Coherence is broken: n1 decided blue, and n4 decided red.',
      isBroken: true,
    })
  })

  test('tells who broke which rule', () => {
    const meeting = split()
    meeting.act('n1', { action: { type: 'vote', value: 'red' } })
    const { told } = stageOf(meeting)
    expect(told.at(-2)?.text).toBe('n1 voted red.')
    expect(told.at(-1)?.text).toMatch(/^Against MAJ\d: n1 /)
    expect(told.at(-1)?.text).not.toMatch(/event/)
    expect(new Set(told.map(({ seq }) => seq)).size).toBe(told.length)
  })

  test('keeps what falls in sight for four seconds, and counts it for good', () => {
    const meeting = playing(3, steady)
    propose(meeting, 'n1', 'blue', ['n1', 'n2', 'n3'])
    meeting.ask(instructor, {
      type: 'message.take',
      game: g1,
      messages: [...(meeting.room.games.get(g1)?.network.flights.keys() ?? [])].slice(0, 1),
      deed: 'drop',
    })
    expect(stageOf(meeting).fallen).toMatchObject([
      { id: 'n1.1>n2', reason: 'instructor', look: 'value', value: 'blue', at: meeting.now },
    ])
    meeting.wait(4000)
    const stage = stageOf(meeting)
    expect(stage.fallen).toEqual([])
    expect(stage.counts).toEqual({ inFlight: 0, held: 0, dropped: 1, crashed: 0 })
  })

  test('stands still while the game is frozen', () => {
    const meeting = playing(3, steady)
    propose(meeting, 'n1', 'blue', ['n1', 'n2', 'n3'])
    meeting.wait(400)
    meeting.ask(instructor, { type: 'game.pause', game: g1 })
    const frozenAt = meeting.now
    meeting.now += 5000
    const stage = stageOf(meeting)
    expect(stage.ring?.mode).toBe('still')
    expect(stage.now()).toBe(frozenAt)
    expect(stage.caption.text).toMatch(/^Frozen/)
  })

  test('lists links that are not up, and every link that runs through a wall', () => {
    const meeting = playing(3, steady)
    const groups = [[nodeId('n1')], [nodeId('n2'), nodeId('n3')]]
    meeting.ask(instructor, { type: 'partition.form', game: g1, groups })
    const bridge = { from: nodeId('n1'), to: nodeId('n2') }
    meeting.ask(instructor, {
      type: 'link.change',
      game: g1,
      links: [bridge],
      policy: { state: 'up' },
    })
    const { ring } = stageOf(meeting)
    expect(ring?.groups).toEqual([['n1'], ['n2', 'n3']])
    expect(ring?.links).toContainEqual({ ...bridge, state: 'up' })
    expect(ring?.links).toContainEqual({ from: 'n1', to: 'n3', state: 'cut' })
    expect(ring?.links).toHaveLength(4)
  })

  test('plays the newest game and keeps the earlier ones', () => {
    const meeting = playing(3, steady)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    meeting.ask(instructor, startOf(5, steady))
    const stage = stageOf(meeting)
    expect(stage.game?.id).toBe('g2')
    expect(stage.pictureOf(g1)?.game.status).toBe('ended')
    expect(gameEvents(meeting.log, g1).at(-1)?.type).toBe('game.ended')
  })

  test('has nothing to show before the first game', () => {
    const stage = stageOf(openMeeting())
    expect(stage.game).toBeNull()
    expect(stage.ring).toBeNull()
    expect(stage.verdicts).toEqual([])
    expect(stage.caption.text).toBe('')
  })
})

describe('the projector', () => {
  test('shows the truth in reveal', () => {
    const meeting = split()
    meeting.ask(instructor, { type: 'projector.show', shows: 'reveal' })
    const stage = stageOf(meeting, reveal)
    expect(stage.isFog).toBe(false)
    expect(stage.verdicts).toHaveLength(4)
    expect(stage.ring?.nodes[0]).toMatchObject({ value: 'blue', label: undefined })
  })

  test('hints at nothing in fog', () => {
    const meeting = split()
    meeting.act('n1', { action: { type: 'decide', value: 'blue' } })
    propose(meeting, 'n7', 'red')
    const stage = stageOf(meeting, fog)
    expect(stage.isFog).toBe(true)
    expect(stage.verdicts).toEqual([])
    expect(stage.outlook).toBeNull()
    expect(stage.tally).toBeNull()
    for (const node of stage.ring?.nodes ?? []) {
      expect(node.value).toBeUndefined()
      expect(node.decided).toBeUndefined()
      expect(node.crown).toBeUndefined()
    }
    for (const { look, value } of stage.ring?.flights ?? [])
      expect([look, value]).toEqual(['sealed', null])
    const words = JSON.stringify([stage.caption, stage.told, stage.fallen])
    expect(words).not.toMatch(/blue|red|vote|propos|decide|MAJ/)
  })

  test('says in fog what the network does', () => {
    const meeting = playing(3, steady)
    propose(meeting, 'n1', 'blue', ['n1', 'n2', 'n3'])
    const messages = [...(meeting.room.games.get(g1)?.network.flights.keys() ?? [])]
    meeting.ask(instructor, {
      type: 'message.take',
      game: g1,
      messages: messages.slice(0, 1),
      deed: 'hold',
    })
    expect(stageOf(meeting, fog).caption.text).toBe('n1’s message to n2 is held.')
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n3') })
    expect(stageOf(meeting, fog).caption.text).toBe('n3 crashed.')
    expect(stageOf(meeting, fog).counts).toEqual({ inFlight: 1, held: 1, dropped: 0, crashed: 1 })
  })

  test('does not say in fog for minutes that the game begins', () => {
    const meeting = playing(3, steady)
    propose(meeting, 'n1', 'blue', ['n1', 'n2', 'n3'])
    expect(stageOf(meeting, fog).caption.text).toBe('Messages are on their way.')
    meeting.wait(5000)
    expect(stageOf(meeting, fog).caption.text).toBe(
      'All messages have come to an end. Now it is up to the nodes.',
    )
  })

  test('is not blinded by a student who sends what looks sealed', () => {
    const meeting = playing(3, steady)
    meeting.act('n2', { messages: [{ to: 'n1', body: { type: 'sealed' } }] })
    meeting.wait(1000)
    propose(meeting, 'n1', 'blue', ['n1', 'n2', 'n3'])
    expect(stageOf(meeting, reveal).pictureOf(g1)?.protocol?.id).toBe('majority-vote')
    expect(stageOf(meeting, desk).ring?.nodes[0]?.value).toBe('blue')
  })
})
