import type { NodeId } from '../core/ids'
import { readAction } from '../referee/hand'
import type { Move, Protocol } from '../referee/protocol'
import { type Player, playerOf } from '../simulator/players'
import type { Director } from '../simulator/simulate'
import type { Stage } from '../simulator/stage'
import { postOffice } from '../room/view'
import { dueAt, isMet } from './condition'
import { moveOf, requestOf } from './deed'
import { conditionsOf, type Evidence, gathered, noEvidence } from './evidence'
import type { Condition, Cue, Deed, HandStyle, NodeName, Script } from './scenario'

/** Carries out a scenario's script on a stage, and tells the hands how to play. */
export interface Direction {
  readonly director: (stage: Stage) => Director
  readonly player: (node: NodeId) => Player
  /** Why the script did not come to its end; null: it did. */
  halt(): Halt | null
}

/** Where a script stopped, its cue counted from 1, and why: a deed that was refused or changed nothing, or what never came. */
export type Halt = { readonly cue: number } & (
  | { readonly type: 'refused'; readonly deed: Deed }
  | { readonly type: 'never'; readonly condition: Condition }
)

export function direct(scenario: Script, protocol: Protocol): Direction {
  const { script, hands = {} } = scenario
  const styles = new Map(Object.entries(hands)) as Map<NodeName, HandStyle>
  const read = reader(scenario)
  let done = 0
  let doneAt = 0
  let refused: Halt | null = null
  let missing: Condition | undefined
  const isDue = (stage: Stage, { when = [], claims = [] }: Cue) => {
    const { picture, now } = stage
    const moment = { picture, evidence: read(stage), now, since: doneAt }
    missing = [...when, ...claims].find((condition) => !isMet(condition, moment))
    return missing === undefined
  }
  const perform = (stage: Stage, cue: Cue) => {
    for (const deed of cue.do)
      if (!carriedOut(stage, protocol, styles, deed, read(stage)) && !cue.optional)
        refused ??= { cue: done + 1, type: 'refused', deed }
    done += 1
    doneAt = stage.now
  }
  return {
    halt: () => refused ?? (missing ? { cue: done + 1, type: 'never', condition: missing } : null),
    player: (node) => styledPlayer(protocol, () => styles.get(node as NodeName) ?? 'plays'),
    director: (stage) => ({
      look() {
        const before = done
        for (let cue = script[done]; cue && isDue(stage, cue); cue = script[done])
          perform(stage, cue)
        return done > before
      },
      wakeAt() {
        const evidence = read(stage)
        const times = (script[done]?.when ?? []).map((one) => dueAt(one, evidence, doneAt))
        return Math.min(Infinity, ...times.filter((at) => at > stage.now))
      },
    }),
  }
}

/** Reads on in the log of a stage, for what conditions ask about. */
function reader(scenario: Script): (stage: Stage) => Evidence {
  const conditions = conditionsOf(scenario)
  const office = postOffice()
  let evidence = noEvidence
  let count = 0
  return (stage) => {
    const sent = office.find(stage.game().id)
    for (const event of stage.events.slice(count)) {
      office.note(event)
      evidence = gathered(evidence, conditions, event, sent)
    }
    count = stage.events.length
    return evidence
  }
}

/** False when the room refused it, and when it changed nothing: a scenario means what it says. */
function carriedOut(
  stage: Stage,
  protocol: Protocol,
  styles: Map<NodeName, HandStyle>,
  deed: Deed,
  evidence: Evidence,
): boolean {
  switch (deed.type) {
    case 'hand':
      styles.set(deed.node, deed.style)
      return true
    case 'act': {
      const node = deed.node as string as NodeId
      const hand = stage.picture.hands.get(node)
      const move = hand && readAction(protocol, deed.action) && moveOf(deed, hand)
      if (!move) return false
      return deed.crash ? writesAndCrashes(stage, node, move) : stage.act(node, move)
    }
    default: {
      const before = stage.events.length
      const isDone = stage.ask({ role: 'instructor' }, requestOf(deed, stage.game(), evidence))
      return isDone && stage.events.length > before
    }
  }
}

/** By the instructor's hand, so that nothing comes between; nothing is sent. */
function writesAndCrashes(stage: Stage, node: NodeId, { action, because }: Move): boolean {
  const game = stage.game().id
  const act = { type: 'act.for', game, node, action, because, messages: [] } as const
  const isDone = stage.ask({ role: 'instructor' }, act)
  return isDone && stage.ask({ role: 'instructor' }, { type: 'node.crash', game, node })
}

/** A hand whose style may change while it plays. */
function styledPlayer(protocol: Protocol, styleNow: () => HandStyle): Player {
  return (hand, random) => playerOf(protocol, styleNow())(hand, random)
}
