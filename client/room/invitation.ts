import { siteHere } from './site'
import type { RoomCode } from '../../shared/core/ids'
import { type AskGrant, proveToken } from './given-token'
import { grantOf } from './http'
import { browserStorage, type PageStorage } from './storage'
import { keepToken, tokenOf, type TokenRole } from './tokens'

/** The addresses that a room gives out. A token stands behind the #, which is never sent to a server. */
export interface Invitation {
  /** The address that all begin with: without a slash at its end. */
  readonly origin: string
  /** "192.168.1.20:3000", to be typed. */
  readonly host: string
  /** What the QR code holds. */
  readonly join: string
  /** null: this browser has no token for the projector. */
  readonly screen: string | null
  /** Back to this desk, from any computer. */
  readonly desk: string
}

export interface Entrance {
  readonly token: string | null
  /** Why the token in the address was of no use, if one was there that is none. */
  readonly refusal: string | null
  /** The address that a phone on the same network can open, without a slash at its end. */
  readonly origin: string
  /** Others that may be better: which networks the phones are in, no server knows. */
  readonly origins: readonly string[]
}

/**
 * Who comes in by this page's address (`#t=TOKEN`), and from where phones can come. The desk's secret link brings the
 * projector's token along as `s`, so that another computer can open the projector, too. What the server took, or
 * refused, is wiped from the address, so that a photograph or a shared link does not give it away.
 */
export async function enterAs(
  role: TokenRole,
  code: RoomCode,
  storage: PageStorage = browserStorage(),
  ask: AskGrant = grantOf,
): Promise<Entrance> {
  const kept = (['instructor', 'projector'] as const).map((each) => tokenOf(code, each, storage))
  const origin = kept.find((each) => each?.origin)?.origin ?? siteHere()
  const origins = kept.find((each) => each?.origins)?.origins ?? []
  const hash = new URLSearchParams(location.hash.slice(1))
  const claim = (each: TokenRole, name: string) => {
    return proveToken({ role: each, code, given: hash.get(name), origin }, storage, ask)
  }
  const [proven] = await Promise.all([
    claim(role, 't'),
    hash.has('s') ? claim('projector', 's') : null,
  ])
  if (hash.has('t')) history.replaceState(history.state, '', location.pathname + location.search)
  // Once more with the address that phones can open, which an older page did not know.
  if (proven.token !== null)
    keepToken({ role, code, token: proven.token, origin, origins }, storage)
  return { ...proven, origin, origins }
}

export function invitationOf(
  code: RoomCode,
  entrance: Pick<Entrance, 'token' | 'origin'>,
  storage: PageStorage = browserStorage(),
): Invitation {
  const { token, origin } = entrance
  const screen = tokenOf(code, 'projector', storage)?.token
  const hash = new URLSearchParams({ t: token ?? '', ...(screen ? { s: screen } : {}) })
  return {
    origin,
    host: origin.replace(/^https?:\/\//, ''),
    join: `${origin}/j/${code}`,
    screen: screen ? `${origin}/screen/${code}#t=${screen}` : null,
    desk: `${origin}/desk/${code}#${hash}`,
  }
}
