import { type About, aboutEvent, aboutHit } from '../../../shared/replay/about'
import { beliefLane, beliefsOf } from '../../../shared/replay/beliefs'
import { type Knowing, type WhoKnew, whoKnew } from '../../../shared/replay/evidence'
import type { Hit } from '../../../shared/replay/hit'
import type { Lane } from '../../../shared/replay/lanes'
import type { Lens } from '../../../shared/replay/lens'
import { type ToldBook, toldBook } from '../../../shared/replay/told'
import type { Player } from './player.svelte'
import type { PlainPhrase } from '../../words/phrases'
import { say } from '../../words/language.svelte'

/** What can be asked of a game besides what happened: who could have known, what people believed, what this is. */
export class Debrief {
  readonly player: Player
  readonly beliefs
  readonly #whoKnew: WhoKnew
  readonly #told: ToldBook

  /** Who could have known is marked in ring and diagram. */
  asksWho = $state(false)
  /** What was clicked. */
  picked: About | null = $state.raw(null)

  /** All bars below the diagram. */
  readonly lanes: readonly Lane[] = $derived.by(() => {
    const answers = beliefLane(this.beliefs, this.player.timeline.last)
    return answers ? [...this.player.lanes, answers] : this.player.lanes
  })
  /** For each value that is chosen at the cursor. */
  readonly witnesses = $derived.by(() => this.#whoKnew.at(this.player.index, this.player.proofs))

  constructor(player: Player) {
    this.player = player
    this.beliefs = beliefsOf(player.timeline)
    this.#whoKnew = whoKnew(player.timeline)
    this.#told = toldBook(player.timeline.events, player.journeys)
  }

  /** At the cursor, does the lens know of the act at `index`, by its own doing or by a message? */
  knowsOf(index: number): boolean {
    const { lens } = this.player
    if (lens.kind !== 'node') return lens.kind === 'truth'
    return (this.#told(lens.node).get(index) ?? Infinity) <= this.player.index
  }

  /** Few words for its token: could it have known? */
  labelOf(node: string): string | undefined {
    const { lens } = this.player
    const isOwn = lens.kind === 'truth' || (lens.kind === 'node' && lens.node === node)
    if (!this.asksWho || !isOwn) return undefined
    const stands = this.witnesses.map(({ stands }) => stands.find((one) => one.node === node))
    const best = stands.find((one) => one && one.knowing !== 'none') ?? stands[0]
    return best && say(knowingWords[best.knowing])
  }

  pick(hit: Hit): void {
    const { timeline, journeys } = this.player
    this.show(aboutHit(hit, timeline, journeys))
  }

  /** What the cursor is at. */
  pickHere(): void {
    const { timeline, journeys, steps, step } = this.player
    this.show(aboutEvent(steps.first(step), timeline, journeys))
  }

  /** In the words that the lens allows. */
  show(about: About): void {
    const { player } = this
    const { lens, journeys, timeline } = player
    const isSecret = lens.kind === 'fog' || (lens.kind === 'node' && player.isRestHidden)
    if (!isSecret) this.picked = about
    else if (!player.sees(about.index)) this.picked = secret(about, lens)
    else if (lens.kind === 'node') this.picked = about
    else this.picked = aboutEvent(about.index, { ...timeline, protocol: null }, journeys)
  }

  forget(): void {
    this.picked = null
  }
}

export const knowingWords = {
  said: 'said so',
  proof: 'could know',
  reached: 'was reached',
  none: 'could not know',
} as const satisfies Readonly<Record<Knowing, PlainPhrase>>

function secret({ index }: About, lens: Lens): About {
  const title =
    lens.kind === 'node'
      ? `${lens.node} could know nothing of this.`
      : 'The class could not see this.'
  return { index, title, lines: [] }
}
