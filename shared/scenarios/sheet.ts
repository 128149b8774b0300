import type { Picture } from '../referee/picture'
import type { GameEvent } from '../room/event'
import { dueAt, isMet, lossOf } from './condition'
import { conditionsOf, type Evidence, gathered, noEvidence } from './evidence'
import { isMoving, isQuiet } from './quiet'
import type { Condition, Cue, Deed, HandStyle, NodeName, Script } from './scenario'
import { isDoneBy, isImpossible, isSo } from './trace'

/**
 * A script beside a game, as a desk follows it: which cue comes next, and what of it is done. A fold of the game's
 * log alone, so that every desk has the same, also after a refresh, and what is done by other means counts, too.
 */
export interface Sheet {
  readonly script: Script
  readonly cues: readonly Cue[]
  readonly conditions: readonly Condition[]
  readonly evidence: Evidence
  readonly picture: Picture
  /** Cues that the instructor passes over, counted from 0. */
  readonly skipped: ReadonlySet<number>
  /** The cue that comes next, counted from 0; as many as there are cues: all are done. */
  readonly next: number
  /** When it became the next one, on the game's clock. */
  readonly since: number
  /** Its deeds that somebody did since then, by their places. */
  readonly done: ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

/** After the first event of a game. */
export function beginSheet(script: Script, picture: Picture, skipped = none): Sheet {
  const begun: Sheet = {
    script,
    cues: cuesOf(script),
    conditions: conditionsOf(script),
    evidence: { ...noEvidence, movedAt: picture.at },
    picture,
    skipped,
    next: 0,
    since: picture.at,
    done: none,
  }
  return settled(begun, picture.at)
}

/** Who plays otherwise from the start is told so in the first cue. */
function cuesOf({ script, hands = {} }: Script): readonly Cue[] {
  const told = Object.entries(hands).map(([node, style]): Deed => ({
    type: 'hand',
    node: node as NodeName,
    style: style as HandStyle,
  }))
  return script.map((cue, place) => (place === 0 ? { ...cue, do: [...told, ...cue.do] } : cue))
}

/** The sheet after the next event, with the picture after it. */
export function evolveSheet(sheet: Sheet, picture: Picture, event: GameEvent): Sheet {
  const before = sheet.picture
  const flights = before.game.network.flights
  const evidence = gathered(sheet.evidence, sheet.conditions, event, (message) =>
    flights.get(message),
  )
  const next = { ...sheet, picture, evidence }
  const game = { before, after: picture, evidence }
  // Who ends the game before its moment has not come to the end of the story.
  const counts = ({ type }: Deed) => type !== 'end' || isLit(sheet, event.at)
  const places = (cueOf(sheet)?.do ?? []).flatMap((deed, place) =>
    counts(deed) && isDoneBy(deed, event, game) ? [place] : [],
  )
  const done = places.length === 0 ? sheet.done : new Set([...sheet.done, ...places])
  return settled({ ...next, done }, event.at)
}

/** Goes on to the cue that comes next by now. */
function settled(sheet: Sheet, at: number): Sheet {
  return isOver(sheet, at) ? settled(advanced(sheet, at), at) : sheet
}

function advanced(sheet: Sheet, at: number): Sheet {
  return { ...sheet, next: sheet.next + 1, since: at, done: none }
}

/** Passes over the cue that comes next. */
export function skipped(sheet: Sheet, at: number): Sheet {
  const all = new Set(sheet.skipped).add(sheet.next)
  return settled({ ...sheet, skipped: all }, at)
}

export function cueOf({ cues, next }: Sheet): Cue | undefined {
  return cues[next]
}

/** The moment of the cue that comes next is there. */
export function isLit(sheet: Sheet, now: number): boolean {
  const cue = cueOf(sheet)
  return cue !== undefined && isDue(sheet, cue, now)
}

/** Its moment and what it claims are so before it is done, and need not be so while it is. */
function isDue(sheet: Sheet, cue: Cue, now: number): boolean {
  const { picture, evidence, since, done } = sheet
  const asked = done.size > 0 && cue === cueOf(sheet) ? [] : allOf(cue)
  return asked.every((condition) => isMet(condition, { picture, evidence, now, since }))
}

function allOf({ when = [], claims = [] }: Cue): readonly Condition[] {
  return [...when, ...claims]
}

/** The class has gone another way: what the next cue claims can never be so again, or its moment has not come for long. */
export type Detour = { readonly type: 'lost'; readonly fact: Condition } | { readonly type: 'late' }

/** What lies so long is not only slow, in ms. */
const stillMs = 90_000
/** Much happens, and not this, in ms. */
const lateMs = 300_000
/** Nobody has anything to do: that is looked at after so long, in ms. */
const quietMs = 3_000

/** null: the story goes on. */
export function detourIn(sheet: Sheet, now: number): Detour | null {
  const { picture, evidence, since, done } = sheet
  const cue = cueOf(sheet)
  if (!cue || picture.game.status !== 'running' || isLit(sheet, now)) return null
  const moment = { picture, evidence, now, since }
  const facts = done.size > 0 ? [] : allOf(cue).flatMap((one) => lossOf(one, moment) ?? [])
  if (facts[0]) return { type: 'lost', fact: facts[0] }
  const waitsForTime = allOf(cue)
    .map((one) => dueAt(one, evidence, since))
    .some((at) => at > now && at < Infinity)
  if (waitsForTime) return null
  if (now - since >= lateMs) return { type: 'late' }
  if (isMoving(picture)) return null
  const restMs = now - Math.max(evidence.movedAt, since)
  return restMs >= stillMs || (restMs >= quietMs && isQuiet(picture)) ? { type: 'late' } : null
}

/** The first cue after the next one at which the story can be taken up now, counted from 0; null: none. */
export function laterIn(sheet: Sheet, now: number): number | null {
  const place = sheet.cues.findIndex(
    (cue, index) => index > sheet.next && allOf(cue).length > 0 && isDue(sheet, cue, now),
  )
  return place === -1 ? null : place
}

function isOver(sheet: Sheet, at: number): boolean {
  const { next, picture, evidence, done } = sheet
  const cue = cueOf(sheet)
  if (!cue) return false
  if (sheet.skipped.has(next)) return true
  const deeds = cue.do.filter(({ type }) => type !== 'hand')
  if (deeds.length === 0) return isDue(sheet, { ...cue, claims: [] }, at) && isNextDue(sheet, at)
  const left = pendingIn(sheet).filter(({ deed }) => deed.type !== 'hand')
  const cannot = left.every(({ deed }) => isImpossible(deed, picture, evidence))
  if (left.length > 0) return cue.optional === true && cannot && isLit(sheet, at)
  return done.size > 0 || isLit(sheet, at)
}

/** A cue that asks for nothing but words is over when the one after it has come. */
function isNextDue(sheet: Sheet, at: number): boolean {
  const after = advanced(sheet, at)
  return cueOf(after) === undefined || isLit(after, at)
}

/** A deed of the next cue, and its place there. */
export interface Pending {
  readonly deed: Deed
  readonly place: number
}

/** What of the next cue is still to be done. */
export function pendingIn(sheet: Sheet): readonly Pending[] {
  return (cueOf(sheet)?.do ?? [])
    .map((deed, place) => ({ deed, place }))
    .filter(({ deed, place }) => !sheet.done.has(place) && !isSoBesides(deed, sheet.picture))
}

/** An end is an end of the story only as its deed. */
function isSoBesides(deed: Deed, picture: Picture): boolean {
  return deed.type !== 'end' && isSo(deed, picture)
}

/** What of the next cue can be done now, in its order: first by the desk, then by hands, then the rest. */
export function stepsOf(sheet: Sheet): {
  readonly own: readonly Pending[]
  readonly asks: readonly Pending[]
  readonly later: readonly Pending[]
} {
  const pending = pendingIn(sheet)
  const isAct = ({ deed }: Pending) => deed.type === 'act'
  const from = indexOr(pending, isAct)
  const rest = pending.slice(from)
  const to = indexOr(rest, (one) => !isAct(one))
  return { own: pending.slice(0, from), asks: rest.slice(0, to), later: rest.slice(to) }
}

function indexOr(list: readonly Pending[], is: (one: Pending) => boolean): number {
  const index = list.findIndex(is)
  return index === -1 ? list.length : index
}
