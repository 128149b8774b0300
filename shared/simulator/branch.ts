import { type NodeId, nodesOf } from '../core/ids'
import { type Random, seeded } from '../core/random'
import type { FoundBreach } from '../referee/picture'
import { readAction } from '../referee/hand'
import type { Move, Protocol } from '../referee/protocol'
import { wholeEvents } from '../referee/report'
import type { Request } from '../room/command'
import type { GameLog } from '../room/export'
import { scheduleOf } from './fault-schedule'
import { grow, type Growing } from './growing'
import { actOf, honestInstead } from './honest-instead'
import { prefixOf, settingsOf, wholePrefix } from './prefix'
import { openStage, resumeStage, type Stage } from './stage'

/** Why there is no branch, in one sentence. */
export interface NoBranch {
  readonly ok: false
  readonly sentence: string
}

export type Branch = Growing | NoBranch

/** A game that is left, and chance: the same seed gives the same branch. */
export interface Leaving {
  readonly log: GameLog
  /** The registry. */
  readonly find: (id: string) => Protocol | null
  readonly seed: number
}

/** A branch in which something else is done at a moment, and then bots play on. */
export interface GoOn extends Leaving {
  /** The number of the last event that stays; the end of a game never does. */
  readonly after: number
  /** Done at that moment; null: nothing. */
  readonly deed: Request | null
  /** In a few words: "n3 crashes". */
  readonly what: string
  /** What still comes from outside as it came in the game. */
  readonly comes: 'nothing' | 'clients' | 'everything'
}

export function goOn({ log, find, seed, after, deed, what, comes }: GoOn): Branch {
  const left = leave({ log, find, seed }, after)
  if (!left.ok) return left
  const { stage, lastSeq } = left
  const from = stage.events.length
  if (deed && !stage.ask({ role: 'instructor' }, deed))
    return refused('This cannot be done at this moment of the game.')
  const schedule = scheduleOf(log.events, lastSeq).filter(
    ({ wish }) => comes === 'everything' || (comes === 'clients' && wish.type === 'request'),
  )
  return grow({ ...left, point: { after: lastSeq, what }, schedule, from })
}

/** The same clients and faults after a broken rule, with its move made right, and honest hands from there on. */
export function makeRight({
  breach,
  ...leaving
}: Leaving & { readonly breach: Pick<FoundBreach, 'seq' | 'rule'> }): Branch {
  const { events } = leaving.log
  const act = actOf(events, breach.seq)
  const before = act && events.findLast(({ seq }) => seq < act.seq)
  if (!act || !before) return refused('The log does not hold the act that broke this rule.')
  const left = leave(leaving, before.seq)
  if (!left.ok) return left
  const { stage, random, protocol, lastSeq } = left
  const from = stage.events.length
  const move = honestInstead(protocol, stage.picture.hands.get(act.node), act, random)
  if (move) stage.act(act.node, move)
  const what = `${breach.rule} kept: ${told(protocol, act.node, move)}`
  const schedule = scheduleOf(events, act.seq - 1)
  return grow({ ...left, point: { after: lastSeq, what }, schedule, from })
}

/** A whole new game: the same nodes, values, clients and faults, and bots that play another protocol. */
export function underOther({
  log,
  seed,
  protocol,
}: Omit<Leaving, 'find'> & { readonly protocol: Protocol }): Branch {
  const start = wholeEvents(log).find((event) => event.type === 'game.started')
  const nodes = start?.nodes ?? []
  const isUsual = nodesOf(nodes.length).every((node, place) => node === nodes[place])
  if (!start || !isUsual || nodes.length < 2 || nodes.length > 9 || start.values.length === 0)
    return refused('Bots cannot play it anew: its nodes or values are not those of a game here.')
  const random = seeded(seed)
  const { values, setup, assistance, network: policy, at: startAt } = start
  const stage = openStage(
    {
      ...{ protocol, nodes: nodes.length, values, setup, assistance, policy, startAt },
      ...{ code: log.header.room, settings: settingsOf(log), bots: true },
    },
    random,
  )
  const point = { after: 0, what: `${protocol.name}, with the same clients and faults` }
  const from = stage.events.length
  return grow({
    stage,
    random,
    protocol,
    trunk: null,
    ownFrom: 0,
    point,
    schedule: scheduleOf(log.events, 0),
    from,
  })
}

interface Left {
  readonly ok: true
  readonly stage: Stage
  readonly random: Random
  readonly protocol: Protocol
  /** What stays of the game, and where in the stage's events the branch's own begin. */
  readonly trunk: GameLog
  readonly ownFrom: number
  /** The number of the last event that both games have in common. */
  readonly lastSeq: number
}

/** Takes up a game after an event: it goes on if it was frozen, and bots sit down at all nodes. */
function leave({ log, find, seed }: Leaving, after: number): Left | NoBranch {
  const protocol = find(log.header.protocol)
  if (!protocol)
    return refused(
      `Nobody here knows the protocol “${log.header.protocol}”, so no bot can play on.`,
    )
  const random = seeded(seed)
  const events = prefixOf(log, after)
  const prefix = wholePrefix(log, after)
  const stage = resumeStage(log.header.room, prefix, protocol, settingsOf(log), random)
  const { id, cluster, nodes, status } = stage.game()
  if (status === 'paused') stage.ask({ role: 'instructor' }, { type: 'game.resume', game: id })
  const isSeated = stage.ask({ role: 'instructor' }, { type: 'bot.seat', cluster, nodes })
  if (!isSeated)
    return refused('This log is as long as a log can be: there is no room for a branch.')
  const trunk = { header: log.header, events }
  const [ownFrom, lastSeq] = [prefix.length, events.at(-1)?.seq ?? 0]
  return { ok: true, stage, random, protocol, trunk, ownFrom, lastSeq }
}

function told(protocol: Protocol, node: NodeId, move: Move | null): string {
  if (!move) return `${node} waits`
  const action = readAction(protocol, move.action)
  return action ? protocol.tell(node, action).replace(/\.$/, '') : `${node} leaves it alone`
}

function refused(sentence: string): NoBranch {
  return { ok: false, sentence }
}
