import type { RoomCode } from '../../shared/core/ids'
import { type Entrance, type Invitation, invitationOf } from './invitation'
import { keepToken, tokenOf } from './tokens'

/**
 * The address that phones are told. The server offers some, and only the room knows which network its phones are in: the
 * desk chooses one, and all pages of this browser that show it follow.
 */
export class ChosenAddress {
  readonly #code: RoomCode
  readonly #entrance: Entrance
  #origin: string = $state('')
  readonly invitation: Invitation = $derived.by(() =>
    invitationOf(this.#code, { ...this.#entrance, origin: this.#origin }),
  )

  constructor(code: RoomCode, entrance: Entrance) {
    this.#code = code
    this.#entrance = entrance
    this.#origin = entrance.origin
    addEventListener('storage', this.#follow)
  }

  /** Several, or there is nothing to choose. */
  get origins(): readonly string[] {
    return this.#entrance.origins
  }

  choose(origin: string): void {
    this.#origin = origin
    for (const role of ['instructor', 'projector'] as const) {
      const kept = tokenOf(this.#code, role)
      if (kept) keepToken({ ...kept, origin })
    }
  }

  close(): void {
    removeEventListener('storage', this.#follow)
  }

  /** Another page of this browser has chosen. */
  readonly #follow = (): void => {
    this.#origin = tokenOf(this.#code, 'projector')?.origin ?? this.#origin
  }
}
