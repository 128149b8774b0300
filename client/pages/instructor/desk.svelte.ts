import type { ClusterId, GameId, MessageId, NodeId, RoomCode } from '../../../shared/core/ids'
import type { Link } from '../../../shared/network/network'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import type { DeletedRoom } from '../../../shared/wire'
import { connect, type Connection, type Status } from '../../room/connection'
import { ChosenAddress } from '../../room/chosen-address.svelte'
import type { Entrance } from '../../room/invitation'
import { type Fault, lastFault } from '../../room/faults'
import { lineOf } from '../../room/lag'
import { LiveStage } from '../../room/stage.svelte'
import { browserStorage } from '../../room/storage'
import { batched } from './batch'
import { everything, type Filter, filtered, inOrder } from './flights'
import { chooseOrder, heal, isOrdered, leaveOrder, step } from './order'
import { undo } from './undo'
import { Lessons } from './lessons.svelte'
import { PlaylistBook } from './lecture/playlist.svelte'
import { reword } from '../../words/language.svelte'

/** What the instructor has put a finger on in the ring. */
export type Pick =
  | { readonly type: 'node'; readonly node: NodeId }
  | { readonly type: 'link'; readonly from: NodeId; readonly to: NodeId }
  | { readonly type: 'links'; readonly links: readonly Link[] }
  | { readonly type: 'message'; readonly message: MessageId }

/** Where on the page something was asked, so that a refusal is said there. */
export type Place =
  | 'top'
  | 'ask'
  | 'people'
  | 'split'
  | 'start'
  | 'bar'
  | 'flights'
  | 'links'
  | 'network'
  | 'futures'
  | 'undo'
  | 'bots'
  | 'waiting'
  | 'cues'
  | 'scenarios'
  | 'help'
  | 'rename'
  | 'end'
  | 'found'

const nothingToDo = 'There is nothing to do: it is so already.'

type OwnEntrance = Entrance & { readonly token: string }

/** The instructor's line to the room, what it shows, and what is picked. */
export class Desk {
  readonly code: RoomCode
  readonly token: string
  readonly address: ChosenAddress
  readonly stage: LiveStage
  readonly lessons: Lessons
  readonly lecture: PlaylistBook
  readonly #connection: Connection

  get invitation() {
    return this.address.invitation
  }

  status: Status = $state.raw('connecting')
  #lagMs: number | null = $state(null)
  readonly line = $derived(lineOf(this.status, this.#lagMs))
  /** Commands that have no answer yet. */
  waiting = $state(0)
  /** This desk has deleted the room: what is left of it on the server. */
  remains: DeletedRoom['remains'] | null = $state(null)
  /** The message whose row is open in the list. */
  row: MessageId | null = $state(null)
  /** The links stand in a matrix instead of a ring. */
  isMatrix = $state(false)
  isFiltering = $state(false)
  /** Which messages the table shows. */
  filter: Filter = $state.raw(everything)
  /** A wall is being drawn. */
  isBuilding = $state(false)
  /** The node that the instructor acts for. */
  helped: { readonly game: GameId; readonly node: NodeId } | null = $state.raw(null)
  /** Of several clusters, all of them until one is chosen. */
  #wantsAll = $state(true)
  #picked: Pick | null = $state.raw(null)
  #refused: { place: Place; text: string } | null = $state.raw(null)

  constructor(code: RoomCode, entrance: OwnEntrance) {
    this.code = code
    this.token = entrance.token
    this.address = new ChosenAddress(code, entrance)
    this.#connection = connect({
      code,
      token: entrance.token,
      onframe: (events, isReset) => this.stage.hear(events, isReset),
      onstatus: (next) => (this.status = next),
      onlag: (ms) => (this.#lagMs = ms),
      onwaiting: (commands) => (this.waiting = commands.length),
    })
    const serverNow = () => this.#connection.serverNow()
    this.lessons = new Lessons(this, browserStorage())
    this.stage = new LiveStage({ code, role: 'instructor', serverNow, watch: this.lessons.watch })
    this.lecture = new PlaylistBook(this, browserStorage())
    // The link was wrong, and the key that this browser had kept is not.
    if (entrance.refusal !== null) this.say('top', entrance.refusal)
  }

  /** What is pressed is for all clusters that play, not only for the one in focus. */
  get isForAll(): boolean {
    return this.#wantsAll && this.stage.isSplit
  }

  /** The games that a press is for. */
  get targets(): readonly Game[] {
    const { running, game } = this.stage
    return this.isForAll ? running : game ? [game] : []
  }

  /** The newest fault that stands, of all games that a press is for. */
  readonly undoable: { readonly game: Game; readonly fault: Fault } | null = $derived.by(() => {
    const all = this.targets.flatMap((game) => {
      const fault = lastFault(this.stage.faultsOf(game.id))
      return fault ? [{ game, fault }] : []
    })
    return all.toSorted((a, b) => b.fault.at - a.fault.at)[0] ?? null
  })

  /** Looks at one cluster, or (null) at all. */
  readonly look = (cluster: ClusterId | null): void => {
    this.#wantsAll = cluster === null
    if (cluster !== null) this.stage.look(cluster)
    this.isBuilding = false
    this.row = null
    this.pick(null)
  }

  /** The next of all, A, B, ..., or (-1) the one before. */
  readonly step = (by: 1 | -1): void => {
    const { clusters, focus, isSplit } = this.stage
    if (!isSplit) return
    const places = [null, ...clusters]
    const at = this.isForAll ? 0 : places.indexOf(focus)
    this.look(places[(at + by + places.length) % places.length] ?? null)
  }

  get picked(): Pick | null {
    return this.#picked
  }

  /** The directed links that are picked, in whichever way. */
  get pickedLinks(): readonly Link[] {
    const picked = this.#picked
    if (picked?.type === 'links') return picked.links
    if (picked?.type !== 'link') return []
    const { from, to } = picked
    return [
      { from, to },
      { from: to, to: from },
    ]
  }

  /** Asks for all of it; says where it was asked if something is refused. Gives whether all was done. */
  readonly ask = async (place: Place, ...requests: readonly Request[]): Promise<boolean> => {
    if (this.#refused?.place === place) this.#refused = null
    if (requests.length === 0) {
      this.say(place, nothingToDo)
      return false
    }
    const sent = requests.map((request) => this.#connection.send(request))
    const refusal = (await Promise.all(sent)).find((answer) => !answer.ok)
    if (refusal && !refusal.ok) this.say(place, refusal.sentence)
    return refusal === undefined
  }

  /** Asks for what two desks may ask at the same time, and is to be done once: both give it the same id. */
  readonly askOnce = async (place: Place, id: string, request: Request): Promise<void> => {
    const answer = await this.#connection.send(request, id)
    if (!answer.ok) this.say(place, answer.sentence)
  }

  /** Asks the same of each game that a press is for: all in one moment. */
  readonly everywhere = (
    place: Place,
    wish: (game: Game) => readonly Request[],
  ): Promise<boolean> => {
    const requests = this.targets.flatMap(wish)
    return this.ask(place, ...(requests.length > 1 ? batched(requests) : requests))
  }

  /** Something still moves: the next press freezes. */
  get isMoving(): boolean {
    return this.targets.some(({ status }) => status === 'running')
  }

  /** Freezes what runs; when nothing does, lets what is frozen go on. Phones show the words, if there are any. */
  readonly freeze = (words = ''): void => {
    const [type, status] = this.isMoving
      ? (['game.pause', 'running'] as const)
      : (['game.resume', 'paused'] as const)
    const games = this.targets.filter((game) => game.status === status)
    if (games.length === 0) return
    void this.everywhere('top', (game) =>
      game.status === status
        ? [{ type, game: game.id, ...(type === 'game.pause' && words ? { reason: words } : {}) }]
        : [],
    )
  }

  readonly buildWall = (): void => {
    this.pick(null)
    this.isBuilding = true
  }

  readonly heal = (): void => void this.everywhere('network', heal)

  /** Closed, it filters nothing: what is not seen must not be forgotten. */
  readonly toggleFilter = (): void => {
    this.isFiltering = !this.isFiltering
    if (!this.isFiltering) this.filter = everything
  }

  /** In all games that a press is for: nothing arrives unless a hand delivers it; or all goes on. */
  readonly order = (): void => {
    const wish = this.targets.every(isOrdered) ? leaveOrder : chooseOrder
    void this.everywhere('flights', wish)
  }

  /** Delivers the oldest message, of those that the table shows; with several clusters, in each. */
  readonly deliverNext = (): void =>
    void this.everywhere('flights', (game) => step(game, filtered(inOrder(game), this.filter)))

  /** Takes it back; with several clusters, in each where it was done in the same moment. */
  readonly undo = (): void => {
    const { undoable } = this
    if (!undoable) return
    void this.everywhere('undo', (game) => {
      const fault = lastFault(this.stage.faultsOf(game.id))
      return fault?.at === undoable.fault.at ? undo(game, fault) : []
    })
  }

  readonly pick = (next: Pick | null): void => {
    this.#picked = next?.type === 'links' && next.links.length === 0 ? null : next
    this.#refused = null
  }

  readonly refusalAt = (place: Place): string | null =>
    this.#refused?.place === place ? reword(this.#refused.text) : null

  readonly say = (place: Place, text: string): void => void (this.#refused = { place, text })

  readonly forgive = (): void => void (this.#refused = null)

  readonly comeBack = (): void => this.#connection.comeBack()

  readonly close = (): void => {
    this.address.close()
    this.#connection.close()
  }
}
