import type { IncomingMessage } from 'node:http'
import { type RoomCode, roomCode } from '../../shared/core/ids'
import { addressOf } from '../http/address'
import type { KnownRooms } from '../known-rooms'
import { type Rate, TokenBuckets } from '../token-bucket'

export interface ArrivalParts {
  /** Of sockets from one address that show no token of a room. */
  readonly rate: Rate
  readonly known: KnownRooms
  readonly now: () => number
  readonly isBehindProxy: boolean
}

/** Whether there is time for sockets of an address: many come from a class, and many from whoever guesses. */
export class Arrivals {
  readonly #parts: ArrivalParts
  readonly #buckets: TokenBuckets

  constructor(parts: ArrivalParts) {
    this.#parts = parts
    this.#buckets = new TokenBuckets(parts.rate)
  }

  /** Asked before there is a socket, which costs most: the page says in the address which room it is for. */
  mayKnock(request: IncomingMessage): boolean {
    const room = /[?&]room=([^&]{1,20})/.exec(request.url ?? '')?.[1] ?? ''
    return (
      this.isKnown(request, roomCode(room)) ||
      this.#buckets.has(this.address(request), this.#parts.now())
    )
  }

  isKnown(request: IncomingMessage, code: RoomCode): boolean {
    return this.#parts.known.has(this.address(request), code)
  }

  /** Whether one more may be looked up. */
  take(request: IncomingMessage): boolean {
    return this.#buckets.take(this.address(request), this.#parts.now()) === 'go'
  }

  address(request: IncomingMessage): string {
    return addressOf(request, this.#parts.isBehindProxy)
  }
}
