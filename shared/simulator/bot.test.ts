import { expect, test } from 'vitest'
import { clusterId, gameId, nodeId, type NodeId } from '../core/ids'
import { seeded } from '../core/random'
import { protocolOf } from '../protocols/registry'
import { pictureOf } from '../referee/picture'
import { streamOf } from '../room/view'
import { gameEvents } from '../room/export'
import {
  instructor,
  type Meeting,
  openMeeting,
  server,
  startOf,
  steady,
} from '../room/testing/meeting'
import { Bot } from './bot'

const cluster = clusterId('A')
const game = gameId('g1')
const thinkMs = [400, 1200] as const

/** A class of bots in a room without a server, in virtual time. */
function classOfBots(protocol: string, nodes: number, seed: number) {
  const meeting = openMeeting(seed)
  meeting.ask(instructor, { ...startOf(nodes, steady), protocol, bots: true })
  const alarms = new Set<{ at: number; ring: () => void }>()
  const heard = new Map<NodeId, number>()
  const bots = new Map(
    (meeting.room.clusters.get(cluster)?.bots ?? []).map((node) => {
      const bot = new Bot({
        ...{ node, find: protocolOf, random: meeting.random, thinkMs: () => thinkMs },
        wait(ms, ring) {
          const alarm = { at: meeting.now + ms, ring }
          alarms.add(alarm)
          return () => alarms.delete(alarm)
        },
        act: (act) =>
          Promise.resolve(Array.isArray(meeting.ask({ role: 'bot', cluster, node }, act))),
      })
      return [node, bot] as const
    }),
  )
  const publish = () => {
    for (const [node, bot] of bots) {
      const stream = streamOf({ role: 'bot', cluster, node, game }, meeting.log)
      const from = heard.get(node) ?? 0
      heard.set(node, stream.length)
      if (stream.length > from) bot.hear(stream.slice(from), from === 0)
    }
  }
  return { meeting, bots, run: (ms: number) => run(meeting, alarms, publish, ms) }
}

async function run(
  meeting: Meeting,
  alarms: Set<{ at: number; ring: () => void }>,
  publish: () => void,
  ms: number,
): Promise<void> {
  const end = meeting.now + ms
  while (meeting.now < end) {
    publish()
    for (const alarm of alarms) {
      if (alarm.at > meeting.now) continue
      alarms.delete(alarm)
      alarm.ring()
    }
    // What was asked is answered before time goes on.
    await Promise.resolve()
    meeting.wait(100)
    meeting.ask(server, { type: 'network.due', game })
  }
}

const pictureNow = (meeting: Meeting) => pictureOf(gameEvents(meeting.log, game), protocolOf)

test.each(['leader', 'majority-vote', 'rounds', 'ben-or', 'paxos'])(
  'given a class of bots, when a client asks one to propose, then all of them decide by %s, by the rules',
  async (protocol) => {
    const { meeting, run } = classOfBots(protocol, 5, 7)
    meeting.ask(instructor, {
      ...{ type: 'request.make', game, node: nodeId('n2') },
      ...{ kind: 'propose', value: 'red' },
    })
    await run(30_000)
    for (const node of ['n1', 'n3', 'n4', 'n5'])
      meeting.ask(instructor, { type: 'request.make', game, node: nodeId(node), kind: 'query' })
    await run(60_000)
    const picture = pictureNow(meeting)
    expect(picture?.breaches).toEqual([])
    expect(picture?.chosen[0]?.value).toBe('red')
    const decided = [...(picture?.hands.values() ?? [])].map((hand) => hand.decided?.value)
    expect(decided.filter((value) => value === 'red').length).toBeGreaterThanOrEqual(4)
  },
)

test('a bot thinks for as long as it is told, and does nothing while the game is frozen', async () => {
  const { meeting, run } = classOfBots('majority-vote', 3, 1)
  meeting.ask(instructor, {
    ...{ type: 'request.make', game, node: nodeId('n1') },
    ...{ kind: 'propose', value: 'red' },
  })
  const acts = () => meeting.log.filter(({ type }) => type === 'node.acted').length
  await run(300)
  expect(acts()).toBe(0)
  meeting.ask(instructor, { type: 'game.pause', game })
  await run(20_000)
  expect(acts()).toBe(0)
  meeting.ask(instructor, { type: 'game.resume', game })
  await run(1_500)
  expect(acts()).toBeGreaterThan(0)
})

test('what comes while a bot is idle is thought about for as long as anything else', async () => {
  for (let idleMs = 1_300; idleMs < 2_500; idleMs += 100) {
    const { meeting, run } = classOfBots('majority-vote', 3, idleMs)
    await run(idleMs)
    meeting.ask(instructor, {
      ...{ type: 'request.make', game, node: nodeId('n1') },
      ...{ kind: 'propose', value: 'red' },
    })
    await run(400)
    expect(meeting.log.filter(({ type }) => type === 'node.acted')).toEqual([])
    await run(1_000)
    expect(meeting.log.some(({ type }) => type === 'node.acted')).toBe(true)
  }
})

test('a bot that has left does nothing more', async () => {
  const { meeting, bots, run } = classOfBots('majority-vote', 3, 1)
  meeting.ask(instructor, {
    ...{ type: 'request.make', game, node: nodeId('n1') },
    ...{ kind: 'propose', value: 'red' },
  })
  await run(200)
  for (const bot of bots.values()) bot.leave()
  await run(10_000)
  expect(meeting.log.filter(({ type }) => type === 'node.acted')).toEqual([])
})

test('after a refusal a bot thinks again', async () => {
  let refusals = 0
  const meeting = openMeeting(1)
  meeting.ask(instructor, { ...startOf(3, steady), bots: true })
  meeting.ask(instructor, {
    ...{ type: 'request.make', game, node: nodeId('n1') },
    ...{ kind: 'propose', value: 'red' },
  })
  const rings: (() => void)[] = []
  const bot = new Bot({
    ...{ node: nodeId('n1'), find: protocolOf, random: seeded(1), thinkMs: () => [0, 0] as const },
    wait(_, ring) {
      rings.push(ring)
      return () => undefined
    },
    act() {
      refusals += 1
      return Promise.resolve(false)
    },
  })
  bot.hear(streamOf({ role: 'bot', cluster, node: nodeId('n1'), game }, meeting.log), true)
  for (let round = 0; round < 3; round += 1) {
    rings.shift()?.()
    await Promise.resolve()
    await Promise.resolve()
  }
  expect(refusals).toBe(3)
})
