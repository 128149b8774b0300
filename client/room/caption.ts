import type { NodeId } from '../../shared/core/ids'
import type { Picture } from '../../shared/referee/picture'
import { outlookOf } from '../../shared/referee/outlook'
import { stuckNow, verdictsOf } from '../../shared/referee/referee'
import { holderWords } from '../../shared/referee/lock'
import { capital, listed } from '../../shared/referee/sentence'
import { deskGone } from '../../shared/room/desk-gone'
import type { Game } from '../../shared/room/room'
import type { Told } from './told'
import { withoutEvents } from './without-events'

/** The one sentence below the ring, and whether it names what is broken. */
export interface Caption {
  readonly text: string
  readonly isBroken: boolean
}

/** For whoever may see the truth: the class, or the instructor alone. */
export function captionOf(picture: Picture, told: readonly Told[], isInstructor: boolean): Caption {
  const { game } = picture
  const broken = verdictsOf(picture).find(({ status }) => status === 'broken')
  if (broken) return { text: withoutEvents(broken.sentence), isBroken: true }
  if (game.status === 'ended') return calm(outcomeOf(picture))
  if (game.status === 'paused') return calm(isInstructor ? frozenByYou : frozenWords(game))
  const stuck = stuckNow(picture)
  if (stuck) return calm(capital(withoutEvents(stuck.sentence)))
  return calm(
    outlookOf(picture).caption ?? newest(told, picture)?.text ?? 'Nothing has happened yet.',
  )
}

/** In fog: what the network did, and nothing of what the nodes know. */
export function foggedCaptionOf(picture: Picture, told: readonly Told[]): Caption {
  const { game } = picture
  const { status } = game
  if (status === 'ended') return calm('The game has ended. The replay shows what each node knew.')
  if (status === 'paused') return calm(frozenWords(game))
  return calm(newestOnNetwork(picture, told) ?? 'Nothing has been sent yet.')
}

/** That a game began is no news for minutes: where nothing else has happened to the network, what the messages do is. */
function newestOnNetwork(picture: Picture, told: readonly Told[]): string | null {
  const line = newest(told, picture)
  if (line && line.kind !== 'game.started') return line.text
  if (picture.game.network.flights.size > 0) return 'Messages are on their way.'
  return picture.ended.length > 0
    ? 'All messages have come to an end. Now it is up to the nodes.'
    : null
}

const frozen = 'Frozen: nothing moves until the instructor goes on.'
const frozenByYou = 'Frozen: nothing moves until you go on. Faults can be prepared meanwhile.'

function frozenWords({ isWaitingForDesk }: Game): string {
  return isWaitingForDesk ? deskGone : frozen
}

function calm(text: string): Caption {
  return { text, isBroken: false }
}

function newest(told: readonly Told[], { game }: Picture): Told | null {
  return told.findLast(({ about, at }) => about !== 'people' && at >= game.startedAt) ?? null
}

/** Who says what the answer is: the newest decision of each node, grouped in the order of deciding. */
export function decidedOf({ decisions }: Picture): { value: string; nodes: NodeId[] }[] {
  const newestOf = new Map(decisions.map(({ node, value }) => [node, value]))
  const values = [...new Set(decisions.map(({ value }) => value))]
  return values
    .map((value) => ({
      value,
      nodes: [...newestOf].filter(([, own]) => own === value).map(([node]) => node),
    }))
    .filter(({ nodes }) => nodes.length > 0)
}

/** How a game ended, in a sentence: who decided what, or why nobody did. */
export function outcomeOf(picture: Picture): string {
  const holder = holderWords(picture)
  const told =
    holder && picture.decisions.length === 0 ? 'No node had decided.' : decidedIn(picture)
  return holder ? `${holder} ${told}` : told
}

function decidedIn(picture: Picture): string {
  const total = picture.game.nodes.length
  const decided = decidedOf(picture)
  const [first, second] = decided
  if (!first) return undecided(picture)
  if (second) {
    const said = decided.map(({ value, nodes }) => `${listed(nodes)} decided ${value}`)
    return `${said.join(', ')}: coherence is broken.`
  }
  if (first.nodes.length === total) return `All ${total} nodes decided ${first.value}.`
  const who =
    first.nodes.length <= 3 ? listed(first.nodes) : `${first.nodes.length} of ${total} nodes`
  return `${who} decided ${first.value}, and the others had not decided yet.`
}

function undecided(picture: Picture): string {
  const [chosen] = picture.chosen
  if (chosen) return `${capital(chosen.value)} was chosen, but no node had decided.`
  const stuck = stuckNow(picture)
  const why = stuck ? ` ${capital(withoutEvents(stuck.sentence))}` : ''
  return `Nobody decided.${why}`
}
