import type { RoomCode } from '../../shared/core/ids'
import { browserStorage, type PageStorage } from './storage'

export type TokenRole = 'instructor' | 'projector' | 'student'

/** What lets this browser back into a room. */
export interface KeptToken {
  readonly role: TokenRole
  readonly code: RoomCode
  readonly token: string
  /** A student's name when last seen. */
  readonly name?: string | undefined
  /** The address that a phone can open, for whoever shows it: without a slash at its end. */
  readonly origin?: string | undefined
  /** All that may be such an address. */
  readonly origins?: readonly string[] | undefined
  /** Device ms. */
  readonly keptAt: number
}

const prefix = 'room/'
/** A room is over after a day at the latest, or the server says so. */
const keptForMs = 7 * 24 * 3600 * 1000

const keyOf = (code: RoomCode, role: TokenRole) => `${prefix}${code}/${role}`

export function keepToken(
  kept: Omit<KeptToken, 'keptAt'>,
  storage: PageStorage = browserStorage(),
): void {
  storage.set(keyOf(kept.code, kept.role), JSON.stringify({ ...kept, keptAt: Date.now() }))
}

export function tokenOf(
  code: RoomCode,
  role: TokenRole,
  storage: PageStorage = browserStorage(),
): KeptToken | null {
  return read(storage.get(keyOf(code, role)))
}

/** Also what still waits to be sent there. */
export function forgetToken(
  code: RoomCode,
  role: TokenRole,
  storage: PageStorage = browserStorage(),
): void {
  storage.remove(keyOf(code, role))
}

/** The rooms that this browser has been in, the latest first. */
export function keptTokens(storage: PageStorage = browserStorage()): readonly KeptToken[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => read(storage.get(key)) ?? [])
    .filter((kept) => kept.keptAt > Date.now() - keptForMs)
    .sort((a, b) => b.keptAt - a.keptAt)
}

/**
 * Takes the token out of the address `#t=TOKEN`, keeps it, and wipes it from the address, so that a
 * photograph or a shared link does not give it away. Without one: what was kept earlier, if anything.
 */
export function takeToken(
  code: RoomCode,
  role: TokenRole,
  storage: PageStorage = browserStorage(),
): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('t')
  if (given === null) return tokenOf(code, role, storage)?.token ?? null
  keepToken({ role, code, token: given }, storage)
  history.replaceState(null, '', location.pathname + location.search)
  return given
}

function read(text: string | null): KeptToken | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

function isKept(input: unknown): input is KeptToken {
  if (typeof input !== 'object' || input === null) return false
  return (
    'token' in input &&
    typeof input.token === 'string' &&
    'code' in input &&
    typeof input.code === 'string' &&
    'role' in input &&
    'keptAt' in input &&
    typeof input.keptAt === 'number'
  )
}
