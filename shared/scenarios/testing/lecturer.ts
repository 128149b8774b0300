import { type Random, whole } from '../../core/random'
import type { NodeId } from '../../core/ids'
import { beginPicture, evolvePicture, type Picture } from '../../referee/picture'
import { protocolOf } from '../../protocols/registry'
import type { Request } from '../../room/command'
import type { GameEvent } from '../../room/event'
import type { Director } from '../../simulator/simulate'
import type { Stage } from '../../simulator/stage'
import { moveFor, requestOf } from '../deed'
import { sendsOf } from '../../referee/hand'
import { conditionWords } from '../words'
import type { Deed, Scenario } from '../scenario'
import {
  beginSheet,
  cueOf,
  detourIn,
  evolveSheet,
  isLit,
  type Sheet,
  skipped,
  stepsOf,
} from '../sheet'
import { isImpossible } from '../trace'

/** So long until somebody presses what is lit, in ms. */
const pressMs = [500, 6_000] as const
const urgentMs = [100, 700] as const

/** Follows the sheet as a desk does, and presses what is lit, after a while. */
export class Lecturer implements Director {
  readonly #stage: Stage
  readonly #random: Random
  readonly #scenario: Scenario
  #seen = 0
  #lookAt = 0
  #picture: Picture | null = null
  #sheet: Sheet | null = null
  /** When it presses what is lit now, and which cue that is. */
  #press: { readonly at: number; readonly cue: number } | null = null
  /** What the desk said when the class had gone another way. */
  detour: string | null = null
  readonly wrong: string[] = []

  constructor(scenario: Scenario, stage: Stage, random: Random) {
    this.#scenario = scenario
    this.#stage = stage
    this.#random = random
  }

  get isTaught(): boolean {
    this.#read()
    return this.#sheet !== null && cueOf(this.#sheet) === undefined
  }

  look(): boolean {
    this.#lookAt = this.#stage.now + 1_000
    this.#read()
    const sheet = this.#sheet
    const cue = sheet && cueOf(sheet)
    if (!sheet || !cue || this.#stage.game().status === 'ended') return false
    const { now } = this.#stage
    const detour = detourIn(sheet, now)
    if (detour) return this.#leave(sheet, detour)
    if (!isLit(sheet, now)) {
      this.#press = null
      return false
    }
    if (this.#press?.cue !== sheet.next) {
      // A message on its way does not wait.
      const isUrgent = cue.when?.some(({ type }) => type === 'in-flight') ?? false
      const at =
        now + (isUrgent ? whole(this.#random, ...urgentMs) : whole(this.#random, ...pressMs))
      this.#press = { at, cue: sheet.next }
      return false
    }
    if (now < this.#press.at) return false
    this.#check(sheet)
    this.#press = { at: now + 2_000, cue: sheet.next }
    return this.#do(sheet)
  }

  wakeAt(): number {
    return Math.min(this.#press?.at ?? Infinity, this.#lookAt)
  }

  #leave(sheet: Sheet, detour: NonNullable<ReturnType<typeof detourIn>>): boolean {
    const why = detour.type === 'lost' ? conditionWords(detour.fact) : 'nothing moves'
    this.detour = `cue ${sheet.next + 1}, ${why}`
    return this.#ask({ type: 'game.end', game: this.#stage.game().id })
  }

  #read(): void {
    const { events } = this.#stage
    for (const event of events.slice(this.#seen)) {
      if (event.game === undefined) continue
      this.#hear(event)
    }
    this.#seen = events.length
  }

  #hear(event: GameEvent): void {
    if (!this.#picture || !this.#sheet) {
      this.#picture = beginPicture(event, protocolOf)
      if (this.#picture) this.#sheet = beginSheet(this.#scenario, this.#picture)
      return
    }
    this.#picture = evolvePicture(this.#picture, event)
    this.#sheet = evolveSheet(this.#sheet, this.#picture, event)
  }

  /** What is shown is held against the log as it is, read anew. */
  #check(sheet: Sheet): void {
    let picture: Picture | null = null
    let anew: Sheet | null = null
    for (const event of this.#stage.events) {
      if (event.game === undefined) continue
      picture = picture ? evolvePicture(picture, event) : beginPicture(event, protocolOf)
      if (!picture) continue
      anew = anew ? evolveSheet(anew, picture, event) : beginSheet(this.#scenario, picture)
      while (anew.next < sheet.next && sheet.skipped.has(anew.next)) anew = skipped(anew, event.at)
    }
    if (!anew || anew.next !== sheet.next || !isLit(anew, this.#stage.now))
      this.wrong.push(`cue ${sheet.next + 1} is shown, and the log does not say so`)
  }

  #do(sheet: Sheet): boolean {
    const { own, asks } = stepsOf(sheet)
    const due = own.length > 0 ? own : asks.slice(0, 1)
    if (due.length === 0) {
      this.#sheet = skipped(sheet, this.#stage.now)
      return true
    }
    return due.map(({ deed }) => this.#carryOut(deed, sheet)).some((isDone) => isDone)
  }

  #carryOut(deed: Deed, sheet: Sheet): boolean {
    const game = this.#stage.game()
    if (deed.type === 'hand')
      return this.#ask({ type: 'hand.tell', game: game.id, node: of(deed), style: deed.style })
    if (deed.type !== 'act') {
      if (deed.type === 'take' && isImpossible(deed, sheet.picture, sheet.evidence)) return false
      return this.#ask(requestOf(deed, game, sheet.evidence))
    }
    const { protocol, hands } = this.#stage.picture
    const hand = hands.get(of(deed))
    const offer = protocol && hand && moveFor(deed, protocol, hand)
    if (!offer) return false
    const { action, because } = offer
    const sends = deed.crash ? [] : sendsOf(protocol, hand, { action, because })
    const messages = sends as Extract<Request, { type: 'act.for' }>['messages']
    const isDone = this.#ask({
      ...{ type: 'act.for', game: game.id, node: of(deed), action, messages },
      ...(because === undefined ? {} : { because }),
    })
    const crash = { type: 'node.crash', game: game.id, node: of(deed) } as const
    return deed.crash && isDone ? this.#ask(crash) : isDone
  }

  #ask(request: Request): boolean {
    return this.#stage.ask({ role: 'instructor' }, request)
  }
}

function of({ node }: { readonly node: string }): NodeId {
  return node as NodeId
}
