import { seeded } from '../../../shared/core/random'
import type { ClusterId, GameId, NodeId } from '../../../shared/core/ids'
import { clockOf, type Room } from '../../../shared/room/room'
import type { HandStyle, NodeName } from '../../../shared/scenarios/scenario'
import { isLit, type Sheet } from '../../../shared/scenarios/sheet'
import { playerOf } from '../../../shared/simulator/players'
import { actFor } from './act-for'
import { commandsOf, type OnceCommand, type Scene } from './cues'

/** An act that was asked for is in the log by then, ms. */
const settledMs = 1_200

/**
 * Plays a story anew up to the cue before the one at which a class went another way: every hand waits, and the desk
 * moves it as a correct node would. Then the hands are free, as the story has them there.
 */
export class Rerun {
  readonly cluster: ClusterId
  /** The cue with which the class goes on, counted from 0. */
  readonly place: number
  readonly #left: GameId
  readonly #asked = new Set<string>()
  readonly #actedAt = new Map<NodeId, number>()
  isOver = false

  /** Begun when this game was left at the cue after that. */
  constructor(left: Scene, place: number) {
    this.cluster = left.game.cluster
    this.#left = left.game.id
    this.place = place
  }

  /** What is to be asked now of the game that was begun instead. `now` is server ms. */
  dueIn(scene: Scene, room: Room, now: number): readonly OnceCommand[] {
    const { game, sheet } = scene
    if (this.isOver || game.cluster !== this.cluster || game.id === this.#left) return []
    if (sheet.next >= this.place) {
      this.isOver = true
      return this.#fresh(told(scene, (node) => styleAt(sheet, node)))
    }
    const cue = isLit(sheet, clockOf(game, now)) ? commandsOf(scene, room) : []
    const held = told(scene, () => 'waits')
    return this.#fresh([...held, ...cue, ...this.#acts(scene, now)])
  }

  #acts({ game, sheet }: Scene, now: number): readonly OnceCommand[] {
    const { protocol, hands } = sheet.picture
    if (!protocol) return []
    return [...hands].flatMap(([node, hand]) => {
      const isMine = game.desks.get(node)?.told === 'waits' && !hand.isCrashed
      if (!isMine || now - (this.#actedAt.get(node) ?? -Infinity) < settledMs) return []
      const move = playerOf(protocol, styleAt(sheet, node))(hand, seeded(sheet.picture.seq))
      if (!move) return []
      this.#actedAt.set(node, now)
      const id = `again-${game.id}-${node}-${sheet.picture.seq}`
      return [{ id, request: actFor(game, protocol, hand, move) }]
    })
  }

  #fresh(commands: readonly OnceCommand[]): readonly OnceCommand[] {
    const fresh = commands.filter(({ id }) => !this.#asked.has(id))
    for (const { id } of fresh) this.#asked.add(id)
    return fresh
  }
}

/** Tells each hand how to play, if it does not yet. */
function told({ game, sheet }: Scene, style: (node: NodeId) => HandStyle): readonly OnceCommand[] {
  return game.nodes.flatMap((node) => {
    const [before, after] = [game.desks.get(node)?.told ?? 'plays', style(node)]
    const id = `again-${game.id}-${node}-${sheet.next}-${before}-${after}`
    const request = { type: 'hand.tell', game: game.id, node, style: after } as const
    return before === after ? [] : [{ id, request }]
  })
}

/** How the story has this hand play by now, as far as its cues are done. */
function styleAt({ script, cues, next, done }: Sheet, node: NodeId): HandStyle {
  const now = (cues[next]?.do ?? []).filter((_, place) => done.has(place))
  const deeds = [...cues.slice(0, next).flatMap((cue) => cue.do), ...now]
  const name = node as string as NodeName
  const last = deeds.findLast((deed) => deed.type === 'hand' && deed.node === name)
  return last?.type === 'hand' ? last.style : (script.hands?.[name] ?? 'plays')
}
