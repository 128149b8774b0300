import type { Guessing } from '../../adversary/guessing'
import type { Picture } from '../../referee/picture'
import type { Protocol } from '../../referee/protocol'
import type { Request } from '../../room/command'
import type { GameEvent } from '../../room/event'
import { isStuck } from '../explore/explore'
import { reachOf } from '../explore/reach'
import { tableOf } from '../explore/table'
import { raisedPicture } from '../explore/watch'
import { nextMove } from './brain'
import { sureMove } from './reaction'

/** So few, since servers ask: a protocol that brings no proof is in doubt. */
const mostStates = 500

/** Follows one game in which a class is kept guessing: says whether it is frozen, and what a bot would do next. */
export class Mind {
  readonly #find: (protocol: string) => Protocol | null
  #picture: Picture | null = null

  constructor(find: (protocol: string) => Protocol | null) {
    this.#find = find
  }

  hear(event: GameEvent): void {
    this.#picture = raisedPicture(this.#picture, event, this.#find)
  }

  get guessing(): Guessing | null {
    return this.#picture?.game.guessing ?? null
  }

  get isGoingOn(): boolean {
    return this.guessing?.outcome === null && this.#picture?.game.status === 'running'
  }

  /** Nothing can be decided any more. In doubt it can. */
  isFrozen(): boolean {
    const picture = this.#picture
    if (!picture?.protocol || !this.isGoingOn) return false
    return isStuck(reachOf(picture.protocol, tableOf(picture.protocol, picture), mostStates))
  }

  /** Some hand has something to do for sure, and would do it before long. */
  isBusy(): boolean {
    const picture = this.#picture
    if (!picture?.protocol) return false
    const { protocol, hands } = picture
    return [...hands.values()].some(
      ({ isCrashed, notebook, inbox, decided, seating }) =>
        !isCrashed &&
        sureMove(protocol, seating, { notebook, inbox, decided: decided?.value ?? null }) !== null,
    )
  }

  /** null: nothing is in flight, or it is not the time. */
  wish(): Request | null {
    const picture = this.#picture
    if (!picture || !this.guessing || !this.isGoingOn) return null
    const move = nextMove(picture, this.guessing)
    const { id: game } = picture.game
    if (move?.type === 'crash') return { type: 'adversary.crash', game, node: move.node }
    return move && { type: 'adversary.deliver', game, message: move.message }
  }
}
