import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { brokenGame, longGame, stuckGame, walledGame } from '../../../shared/replay/testing/games'
import { gameEvents, type GameLog, headerOf } from '../../../shared/room/export'
import {
  clusterA,
  g1,
  guest,
  instructor,
  openMeeting,
  startOf,
  student,
} from '../../../shared/room/testing/meeting'
import { captionNow, momentsSeen } from './caption'
import { Player } from './player.svelte'
import { ringNow } from './ring-now'

const open: Player[] = []

async function opened(log: GameLog): Promise<Player> {
  const player = new Player(log)
  open.push(player)
  await vi.waitFor(() => expect(player.toldTo).toBe(player.timeline.last), { timeout: 15_000 })
  return player
}

afterEach(() => {
  for (const player of open.splice(0)) player.close()
})

test('counts the events of a game from 1, and keeps the file as it is', async () => {
  const file = gameWithBots()
  expect(file.events[0]?.seq).toBeGreaterThan(1)
  const player = await opened(file)
  player.seek(0)
  expect(player.seq).toBe(1)
  expect(player.timeline.events.at(-1)?.seq).toBe(file.events.length)
  expect(player.file).toBe(file)
})

/** Ada plays n1, bots the other two, until somebody who calls himself Bot takes over n2. */
function gameWithBots(): GameLog {
  const meeting = openMeeting()
  meeting.ask(guest, { type: 'student.join', name: 'Ada' })
  meeting.ask(instructor, { ...startOf(3), bots: true })
  meeting.ask(guest, { type: 'student.join', name: 'Bob' })
  meeting.ask(student('s2'), { type: 'seat.take', cluster: clusterA, node: nodeId('n2') })
  // Nobody can take this name any more, but logs of before hold it.
  const events = gameEvents(meeting.log, g1).map((event) =>
    event.type === 'student.seated' && event.name === 'Bob' ? { ...event, name: 'Bot' } : event,
  )
  return { header: headerOf(meeting.room.code, events)!, events }
}

test('a game opens at its end', async () => {
  const player = await opened(stuckGame())
  expect(player.isAtEnd).toBe(true)
  expect(captionNow(player).text).toContain('The game ended.')
})

describe('the cursor', () => {
  test('goes on, or leaps over what was not seen', async () => {
    const player = await opened(walledGame())
    player.seekStep(0)
    player.go(1)
    expect(player.hasLeapt).toBe(false)
    player.seekStep(player.timeline.last)
    expect(player.hasLeapt).toBe(true)
    player.go(-1)
    expect(player.hasLeapt).toBe(false)
  })

  test('never changes what may be decided', async () => {
    const player = await opened(walledGame())
    const { values, timeline } = player
    for (let index = 0; index <= timeline.last; index += 1)
      expect(timeline.at(index).game.values).toBe(values)
  })

  test('goes step by step, and each step is whole', async () => {
    const player = await opened(walledGame())
    player.seekStep(0)
    const seqs = [player.seq]
    while (!player.isAtEnd) {
      player.go(1)
      seqs.push(player.seq)
    }
    expect(seqs).toHaveLength(player.steps.count)
    player.go(1)
    expect(player.isAtEnd).toBe(true)
    for (const seq of seqs.slice(0, -1).reverse()) {
      player.go(-1)
      expect(player.seq).toBe(seq)
    }
    player.go(-1)
    expect(player.step).toBe(0)
  })

  test('leaps from moment to moment', async () => {
    const player = await opened(stuckGame())
    player.seekStep(0)
    const seen: number[] = []
    for (const _ of player.moments.slice(1)) {
      player.leap(1)
      seen.push(player.seq)
    }
    expect(seen).toEqual(player.moments.slice(1).map((moment) => moment.seq))
    player.leap(-1)
    expect(player.seq).toBe(player.moments.at(-2)?.seq)
  })

  test('jumps to an event by its number, also within a step', async () => {
    const player = await opened(walledGame())
    const sent = player.timeline.events.findIndex((event) => event.type === 'message.sent')
    const { seq } = player.timeline.events[sent]!
    player.jump(seq)
    expect([player.index, player.seq]).toEqual([sent, seq])
    player.go(1)
    expect(player.index).toBe(player.steps.last(player.steps.of(sent)))
  })

  test('does not move by itself when somebody has moved it while a long game is folded', async () => {
    const player = new Player(longGame(4500))
    open.push(player)
    expect(player.index).toBe(0)
    player.seekStep(1000)
    const { index } = player
    // It is folded whole before its story is read.
    await vi.waitFor(() => expect(player.toldTo).toBeGreaterThan(0), { timeout: 15_000 })
    expect(player.index).toBe(index)
  })
})

test('bots are marked as bots for as long as they play, and people called so are not', async () => {
  const player = await opened(gameWithBots())
  const bots = () => ringNow(player, false).nodes.flatMap(({ id, bot }) => (bot ? [id] : []))
  expect(bots()).toEqual(['n3'])
  expect([...player.picture.players.values()]).toEqual(['Ada', 'Bot', 'Bot'])
  const { events } = player.timeline
  player.seek(events.findIndex(({ type }) => type === 'bot.unseated') - 1)
  expect(bots()).toEqual(['n2', 'n3'])
})

describe('playing', () => {
  let frame: ((now: number) => void) | null = null
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (next: (now: number) => void) => {
      frame = next
      return 1
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  async function playFor(player: Player, ms: number): Promise<void> {
    const start = performance.now()
    for (let past = 0; past <= ms && player.isPlaying; past += 50) frame?.(start + past)
    await Promise.resolve()
  }

  test('starts anew at the end, runs through, and stops at the end', async () => {
    const player = await opened(walledGame())
    player.toggle()
    expect([player.index, player.isPlaying]).toEqual([0, true])
    await playFor(player, 1000)
    expect(player.index).toBeGreaterThan(0)
    expect(player.isAtEnd).toBe(false)
    await playFor(player, player.axes.time.length + 500)
    expect([player.isAtEnd, player.isPlaying]).toEqual([true, false])
  })

  test('at double speed comes twice as far', async () => {
    const player = await opened(longGame(800))
    const reached: number[] = []
    for (const speed of [1, 2]) {
      player.seekStep(0)
      player.speed = speed
      player.play()
      await playFor(player, 10_000)
      player.toggle()
      reached.push(player.axes.time.positions[player.index]!)
    }
    expect(reached[1]! / reached[0]!).toBeGreaterThan(1.7)
  })
})

describe('through the eyes of a node', () => {
  test('with the rest hidden others are blank, and nothing travels but what it sends or gets', async () => {
    const player = await opened(stuckGame())
    const n2 = nodeId('n2')
    player.lens = { kind: 'node', node: n2 }
    player.isRestHidden = true
    for (let step = 0; step < player.steps.count; step += 1) {
      player.seekStep(player.steps.first(step))
      const { nodes, flights, groups, fallen } = ringNow(player, false)
      for (const node of nodes) if (node.id !== n2) expect(node).toEqual({ id: node.id })
      for (const flight of flights) expect([flight.from, flight.to]).toContain(n2)
      expect([groups, fallen]).toEqual([null, []])
    }
  })

  test('else the rest is there, and all of it pale', async () => {
    const player = await opened(stuckGame())
    const n2 = nodeId('n2')
    for (let step = 0; step < player.steps.count; step += 1) {
      player.seekStep(player.steps.first(step))
      player.lens = { kind: 'node', node: n2 }
      const { nodes, flights } = ringNow(player, false)
      player.lens = { kind: 'truth' }
      const whole = ringNow(player, false)
      for (const [place, node] of nodes.entries())
        expect(node).toEqual({ ...whole.nodes[place], ...(node.id !== n2 && { pale: true }) })
      const clear = flights.filter(({ pale }) => !pale)
      for (const { from, to } of clear) expect([from, to]).toContain(n2)
      const ids = new Set(flights.map(({ id }) => id))
      for (const { id } of whole.flights) expect(ids).toContain(id)
    }
  })

  test('the truth is no moment', async () => {
    const player = await opened(brokenGame())
    player.lens = { kind: 'node', node: nodeId('n3') }
    for (const { kinds } of momentsSeen(player)) {
      for (const hidden of ['chosen', 'broken', 'stuck', 'rule-broken'] as const)
        expect(kinds).not.toContain(hidden)
    }
    expect(captionNow(player).text).not.toContain('broken')
  })

  test('in fog no envelope shows what it holds', async () => {
    const player = await opened(walledGame())
    player.lens = { kind: 'fog' }
    player.seekStep(20)
    const { nodes, flights } = ringNow(player, false)
    expect(flights.length).toBeGreaterThan(0)
    for (const { look } of flights) expect(look).toBe('sealed')
    for (const node of nodes) expect(node.value).toBeUndefined()
  })
})
