import { getHeapStatistics } from 'node:v8'
import type { Actor } from '../../shared/room/command'
import type { Decision } from '../../shared/room/decide'
import { logCostLimit } from '../../shared/room/limits'
import { refuse, type RefusalReason } from '../../shared/room/refusal'
import type { Room } from '../../shared/room/room'

/**
 * Of the heap, the share that logs of rooms may take. The worst that anybody can write takes twice what it counts;
 * the rest is for connections, frames on their way out, and garbage.
 */
const roomsShare = 0.4
/** Of that, what one address may have. */
const accountShare = 0.5
/**
 * A room grows while it has no more than so many times what is still free. So whoever fills the memory with large rooms
 * leaves some of it to the small ones, also to those of a class behind the same address.
 */
const greed = 4
/** Of that, what rooms may have in which nobody is: the server woke them to go on playing. */
const ownShare = 0.2
/** What a room takes that has no events yet, with its desk and its timers, in bytes. */
const roomBytes = 30_000

/** The account of rooms that the server itself woke. */
export const ownAccount = ''

/** Why something does not fit: into a room, among the rooms of one address, or into this process. */
export type Shortage = 'room' | 'account' | 'process'

/** How much of the heap logs of rooms may take: in all, by the address that opened or woke them, and each. */
export class Memory {
  /** In bytes, as `costOfEvent` counts them. */
  readonly limit: number
  readonly accountLimit: number
  readonly roomLimit: number
  readonly #accounts = new Map<string, number>()
  #used = 0

  /** `heapLimit` in bytes. */
  constructor(heapLimit = getHeapStatistics().heap_size_limit) {
    this.limit = heapLimit * roomsShare
    this.accountLimit = this.limit * accountShare
    this.roomLimit = Math.min(logCostLimit, largestOf(this.accountLimit))
  }

  get used(): number {
    return this.#used
  }

  /** Room for one log, to be let go of when the room leaves the memory. */
  hold(account: string): Hold {
    return new Hold(this, account)
  }

  /** What keeps a room of an account from growing to so many bytes; null: nothing. */
  shortage(account: string, size: number, more: number): 'account' | 'process' | null {
    const share = account === ownAccount ? this.limit * ownShare : this.accountLimit
    if (size > greed * (share - (this.#accounts.get(account) ?? 0) - more)) return 'account'
    return size > greed * (this.limit - this.#used - more) ? 'process' : null
  }

  /** For holds only. */
  change(account: string, bytes: number): void {
    this.#used += bytes
    const used = (this.#accounts.get(account) ?? 0) + bytes
    if (used > 0) this.#accounts.set(account, used)
    else this.#accounts.delete(account)
  }
}

/** What one room has of the memory. */
export class Hold {
  readonly #memory: Memory
  #account: string
  #bytes = roomBytes
  #isHeld = true

  constructor(memory: Memory, account: string) {
    this.#memory = memory
    this.#account = account
    memory.change(account, this.#bytes)
  }

  get account(): string {
    return this.#account
  }

  get bytes(): number {
    return this.#bytes
  }

  /** What keeps its log from growing by so many bytes. */
  shortage(more: number): Shortage | null {
    if (this.#bytes + more > this.#memory.roomLimit) return 'room'
    return this.#memory.shortage(this.#account, this.#bytes + more, more)
  }

  /** Its log takes so many bytes now. */
  become(cost: number): void {
    if (!this.#isHeld) return
    const bytes = roomBytes + cost
    this.#memory.change(this.#account, bytes - this.#bytes)
    this.#bytes = bytes
  }

  /** Somebody needs the room that the server woke: it is theirs, if it fits among what they have. */
  passTo(account: string): boolean {
    if (!this.#isHeld || account === this.#account) return true
    if (this.#memory.shortage(account, this.#bytes, this.#bytes) === 'account') return false
    this.#memory.change(this.#account, -this.#bytes)
    this.#memory.change(account, this.#bytes)
    this.#account = account
    return true
  }

  letGo(): void {
    if (!this.#isHeld) return
    this.#isHeld = false
    this.#memory.change(this.#account, -this.#bytes)
  }
}

/** The largest room of whoever has no other one. */
function largestOf(share: number): number {
  return (share * greed) / (1 + greed)
}

/** What a room may have of the memory. */
export interface RoomMemory {
  /** Why its log cannot take so many bytes more; null when it can. */
  refusal(more: number): RefusalReason | null
  /** Its log takes so many bytes now. */
  become(cost: number): void
}

/** What people ask for has to fit. What the server has to do, such as a delivery, follows from what did. */
export function fitting(
  decision: Decision,
  before: Room,
  actor: Actor,
  memory: RoomMemory | undefined,
): Decision {
  if (!decision.ok || actor.role === 'server' || decision.room.isClosed) return decision
  const reason = memory?.refusal(decision.room.cost - before.cost) ?? null
  return reason === null ? decision : refuse(reason)
}

/** What the one who asked for more is told. */
export function reasonOf(shortage: Shortage): RefusalReason {
  return shortage === 'room' ? 'log-full' : 'server-full'
}
