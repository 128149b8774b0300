import {
  actId,
  clusterId,
  codeAlphabet,
  messageId,
  nodeId,
  roomCode,
  type RoomCode,
} from '../../shared/core/ids'
import type { Body } from '../../shared/network/flight'
import type { Event, EventBody } from '../../shared/room/event'
import { playing } from '../../shared/room/testing/meeting'
import { hashOf } from '../../server/rooms/secrets'
import type { Store } from '../../server/store/store'
import { shapes } from './hostile-room'

/** Messages that were sent and arrived, until they are so many characters. */
interface Filling {
  readonly body: unknown
  readonly chars: number
}

const messagesPerAct = 28
const perAppend = 40

const empties = shapes['empty objects']?.()
/** Of earlier days, when size was counted as text: 8 MB each, and a game runs in all of them. */
const dear: Filling = { body: empties, chars: 8_000_000 }
const fillings: readonly Filling[] = [
  ...[dear, dear, dear, dear, dear, dear, dear, dear],
  { body: { type: 'x', all: nested(2_000) }, chars: 4_000_000 },
  { body: { type: 'proposal', value: 'x'.repeat(1_900) }, chars: 40_000_000 },
  { body: { type: 'x' }, chars: 3_000_000 },
]
const codes = fillings.map((_, index) => roomCode(`HST${codeAlphabet.charAt(index)}22`))
const nonsense = roomCode('HSTZ22')
export const hostileCodes: readonly RoomCode[] = [...codes, nonsense]

/** Writes, past all rules, what a server may find when it starts. */
export async function storeHostileRooms(store: Store): Promise<void> {
  for (const [index, filling] of fillings.entries()) {
    const code = codes[index]
    if (code !== undefined) await storeRoom(store, code, filling)
  }
  await storeNonsense(store, nonsense)
}

function nested(levels: number): unknown {
  let inner: unknown = {}
  for (let level = 0; level < levels; level += 1) inner = [inner]
  return inner
}

async function storeRoom(store: Store, code: RoomCode, filling: Filling): Promise<void> {
  const { log } = playing(9)
  const opened = log.map((event): Event =>
    event.type === 'room.opened' ? { ...event, code } : event,
  )
  let seq = await write(store, code, 0, opened)
  const size = JSON.stringify(filling.body).length
  for (let chars = 0, act = 1; chars < filling.chars;) {
    const events: Event[] = []
    for (let more = 0; more < perAppend && chars < filling.chars; more += 1, act += 1) {
      events.push(...actEvents(seq + events.length, act, filling.body as Body))
      chars += (size + 300) * messagesPerAct
    }
    seq = await write(store, code, seq, events)
  }
}

function actEvents(seq: number, count: number, body: Body): Event[] {
  const game = 'g1' as never
  const from = nodeId('n1')
  const act = actId(`n1.${count}`)
  const bodies: EventBody[] = [
    { type: 'node.acted', game, act, node: from, action: { type: 'x' }, by: 's1' },
  ]
  for (let index = 0; index < messagesPerAct; index += 1) {
    const to = nodeId(`n${2 + (index % 8)}`)
    const message = messageId(`${act}>${to}:${index}`)
    bodies.push({ type: 'message.sent', game, message, from, to, body, act })
    bodies.push({ type: 'message.delivered', game, message, by: '' })
  }
  return bodies.map((one, index) => ({ seq: seq + index + 1, at: Date.now(), ...one }))
}

/** Lines that no version of this ever wrote. */
async function storeNonsense(store: Store, code: RoomCode): Promise<void> {
  const { log } = playing(3)
  const seq = await write(store, code, 0, log)
  const odd = [
    { type: 'message.delivered', game: 'g7', message: 'n1.1>n2', by: '' },
    { type: 'no.such.thing', game: 'g1' },
    { type: 'student.seated', student: 's99', cluster: clusterId('ZZ'), node: 'n99' },
    { type: 'node.acted', game: 'g1', node: null, act: 3, action: '\0' },
  ]
  const events = odd.map((one, index) => ({ seq: seq + index + 1, at: Date.now(), ...one }))
  await write(store, code, seq, events as unknown as Event[])
}

/** Gives the number of the last event. */
async function write(store: Store, room: RoomCode, after: number, events: readonly Event[]) {
  const grants =
    after > 0
      ? []
      : [
          {
            ...{ tokenHash: hashOf(tokenOf(room)), room, role: 'instructor' as const },
            ...{ student: null, attemptHash: null },
          },
        ]
  await store.append({ room, after, known: after, events, grants, isLive: true })
  return after + events.length
}

/** Opens its desk. */
export function tokenOf(code: RoomCode): string {
  return `hostile-token-${code}`
}
