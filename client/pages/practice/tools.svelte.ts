import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import type { Answer } from '../../../shared/wire'
import type { Desk, Pick as Picked, Place } from '../instructor/desk.svelte'

/** What the desk's tools need of the desk. */
type Toolbox = Pick<
  Desk,
  | 'ask'
  | 'everywhere'
  | 'isForAll'
  | 'targets'
  | 'picked'
  | 'pick'
  | 'isBuilding'
  | 'refusalAt'
  | 'forgive'
  | 'say'
>

const nothingToDo = 'There is nothing to do: it is so already.'

/** Lets the desk's tools work on a room in this page: what is picked in its ring, and what was refused where. */
export class Tools implements Toolbox {
  /** A wall is being drawn. */
  isBuilding = $state(false)
  #picked: Picked | null = $state.raw(null)
  #refused: { place: Place; text: string } | null = $state.raw(null)
  /** There is one cluster. */
  readonly isForAll = false
  readonly #game: () => Game | null
  readonly #ask: (request: Request) => Answer

  constructor(game: () => Game | null, ask: (request: Request) => Answer) {
    this.#game = game
    this.#ask = ask
  }

  get picked(): Picked | null {
    return this.#picked
  }

  readonly pick = (next: Picked | null): void => {
    this.#picked = next
    this.#refused = null
  }

  readonly ask = (place: Place, ...requests: readonly Request[]): Promise<boolean> => {
    this.#refused = null
    const refusal = requests.map(this.#ask).find((answer) => !answer.ok)
    if (requests.length === 0) this.say(place, nothingToDo)
    else if (refusal && !refusal.ok) this.say(place, refusal.sentence)
    return Promise.resolve(requests.length > 0 && refusal === undefined)
  }

  get targets(): readonly Game[] {
    const game = this.#game()
    return game ? [game] : []
  }

  readonly everywhere = (
    place: Place,
    wish: (game: Game) => readonly Request[],
  ): Promise<boolean> => this.ask(place, ...this.targets.flatMap(wish))

  readonly refusalAt = (place: Place): string | null =>
    this.#refused?.place === place ? this.#refused.text : null

  readonly say = (place: Place, text: string): void => void (this.#refused = { place, text })

  readonly forgive = (): void => void (this.#refused = null)
}
