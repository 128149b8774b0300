import type { RoomCode } from '../shared/core/ids'
import { keepRecent } from './recent'

/** Most rooms that are kept for one address: a school has many lecturers behind one. */
const roomsLimit = 1_000
/** Most addresses that are kept. */
const addressLimit = 10_000
/** A class that comes back tomorrow has to be found once more, in ms. */
const keptForMs = 12 * 60 * 60_000

/**
 * Which rooms have people at which address: somebody there opened the room, named its code when that had its turn among the
 * guesses, or showed a token of it. Whoever names one of these comes in without waiting for those who guess others.
 */
export class KnownRooms {
  readonly #now: () => number
  /** The address and the room that were used the longest ago come first. */
  readonly #addresses = new Map<string, Map<RoomCode, number>>()

  constructor(now: () => number) {
    this.#now = now
  }

  has(address: string, code: RoomCode): boolean {
    const usedAt = this.#addresses.get(address)?.get(code)
    return usedAt !== undefined && this.#now() - usedAt < keptForMs
  }

  learn(address: string, code: RoomCode): void {
    const rooms = this.#addresses.get(address) ?? new Map<RoomCode, number>()
    keepRecent(rooms, code, this.#now(), roomsLimit)
    keepRecent(this.#addresses, address, rooms, addressLimit)
  }
}
