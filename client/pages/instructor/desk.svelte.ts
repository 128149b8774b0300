import type { MessageId, NodeId, RoomCode } from '../../../shared/core/ids'
import type { Request } from '../../../shared/room/command'
import { connect, type Status } from '../../room/connection'
import { type Entrance, invitationOf } from '../../room/invitation'
import { openStage } from '../../room/stage.svelte'

/** What the instructor has put a finger on in the ring. */
export type Pick =
  | { readonly type: 'node'; readonly node: NodeId }
  | { readonly type: 'link'; readonly from: NodeId; readonly to: NodeId }
  | { readonly type: 'message'; readonly message: MessageId }

/** Where on the page something was asked, so that a refusal is said there. */
export type Place =
  'top' | 'people' | 'start' | 'bar' | 'flights' | 'links' | 'network' | 'waiting' | 'end'

export type Desk = ReturnType<typeof openDesk>

const nothingToDo = 'There is nothing to do: it is so already.'

/** The instructor's line to the room, what it shows, and what is picked. */
export function openDesk(code: RoomCode, entrance: Entrance & { readonly token: string }) {
  let status: Status = $state.raw('connecting')
  let waiting = $state(0)
  let refused: { place: Place; text: string } | null = $state.raw(null)
  let picked: Pick | null = $state.raw(null)
  let row: MessageId | null = $state(null)
  let isBuilding = $state(false)

  const connection = connect({
    code,
    token: entrance.token,
    onframe: (events, isReset) => stage.hear(events, isReset),
    onstatus: (next) => (status = next),
    onwaiting: (commands) => (waiting = commands.length),
  })
  const stage = openStage({ code, role: 'instructor', serverNow: () => connection.serverNow() })

  /** Asks for all of it; says where it was asked if something is refused. Gives whether all was done. */
  async function ask(place: Place, ...requests: readonly Request[]): Promise<boolean> {
    if (refused?.place === place) refused = null
    if (requests.length === 0) {
      refused = { place, text: nothingToDo }
      return false
    }
    const answers = await Promise.all(requests.map((request) => connection.send(request)))
    const refusal = answers.find((answer) => !answer.ok)
    if (refusal && !refusal.ok) refused = { place, text: refusal.sentence }
    return refusal === undefined
  }

  return {
    code,
    stage,
    ask,
    invitation: invitationOf(code, entrance),
    token: entrance.token,
    comeBack: () => connection.comeBack(),
    close: () => connection.close(),
    refusalAt: (place: Place): string | null => (refused?.place === place ? refused.text : null),
    say: (place: Place, text: string): void => void (refused = { place, text }),
    forgive: (): void => void (refused = null),
    pick(next: Pick | null): void {
      picked = next
      refused = null
    },
    /** Freezes a game that runs, and lets a frozen one go on. */
    freeze(): void {
      const { game } = stage
      if (!game || game.status === 'ended') return
      const type = game.status === 'paused' ? 'game.resume' : 'game.pause'
      void ask('top', { type, game: game.id })
    },
    get status() {
      return status
    },
    /** Commands that have no answer yet. */
    get waiting() {
      return waiting
    },
    get picked() {
      return picked
    },
    /** The message whose row is open in the list. */
    get row() {
      return row
    },
    set row(next: MessageId | null) {
      row = next
    },
    /** A wall is being drawn. */
    get isBuilding() {
      return isBuilding
    },
    set isBuilding(next: boolean) {
      isBuilding = next
    },
  }
}
