import { type RoomCode, tidyCode } from '../../shared/core/ids'

/** The room in an address such as `/play/K7M4QX`. Whatever else stands there is no room's code, and no error. */
export function codeIn(pathname: string): RoomCode {
  return tidyCode(decoded(pathname.split('/')[2] ?? ''))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray "%" is just a letter that no code has.
    return part
  }
}
