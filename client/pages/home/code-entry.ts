import { codeLength, isRoomCode, type RoomCode, tidyCode } from '../../../shared/core/ids'

/** What was typed as a room's code, or one sentence that says what is wrong with it. */
export type CodeEntry =
  { readonly ok: true; readonly code: RoomCode } | { readonly ok: false; readonly sentence: string }

/** Forgives spaces, dashes, lower case, and the whole address that the QR code holds. */
export function readCode(typed: string): CodeEntry {
  const code = tidyCode(/\/(?:j|play)\/([^/?#]+)/.exec(typed)?.[1] ?? typed)
  return isRoomCode(code) ? { ok: true, code } : { ok: false, sentence: wrong(code) }
}

function wrong(code: string): string {
  if (code === '') return 'Type the code that is on the projector.'
  if (code.length !== codeLength)
    return `A code has ${codeLength} letters and digits, such as K7M 4QX.`
  return 'A code never has 0, O, 1, I, L, U or V. Look at the projector again.'
}
