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

export function forgetToken(
  code: RoomCode,
  role: TokenRole,
  storage: PageStorage = browserStorage(),
): void {
  storage.remove(keyOf(code, role))
}

/** The server does not take this token any more. Another page may have kept one meanwhile that it takes: that stays. */
export function forgetRefused(
  { code, role, token }: Pick<KeptToken, 'code' | 'role' | 'token'>,
  storage: PageStorage = browserStorage(),
): void {
  if (tokenOf(code, role, storage)?.token === token) forgetToken(code, role, storage)
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
