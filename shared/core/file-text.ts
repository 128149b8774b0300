/** How the bytes of a file stand for letters. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** What browsers and Node know as `TextDecoder`. */
export type Decoder = new (
  encoding: Encoding,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string }

/** The text of a file, or in one sentence why it has none. */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string }

/**
 * The text of a file as shells, editors and mail programs leave it: UTF-8, or the UTF-16 of Windows PowerShell's `>`,
 * with or without a mark at its beginning. It may end in the middle of a letter, as what was cut off does.
 */
export function textIn(bytes: Uint8Array, TextDecoder: Decoder): FileText {
  const packed = packedBy(bytes)
  if (packed !== null)
    return {
      ok: false,
      sentence: `The file is packed (${packed}). Unpack it, and open what is in it.`,
    }
  const encoding = encodingOf(bytes)
  try {
    // The first letter that is a mark goes; what is not whole at the end is left out.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return { ok: true, text }
  } catch {
    const line = badLine(new TextDecoder(encoding, { fatal: false }).decode(bytes))
    const sentence = `Line ${line} has letters that are not UTF-8. Save the file as UTF-8 and open it again.`
    return { ok: false, sentence }
  }
}

/** Decoded without complaint, what is no letter has become this one. */
function badLine(text: string): number {
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length
}

/** By the mark at the beginning; without one, a brace or a letter beside a zero tells. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le'
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : 'utf-8'
}

function packedBy([first, second, third]: Uint8Array): string | null {
  if (first === 0x1f && second === 0x8b) return 'gzip'
  return first === 0x50 && second === 0x4b && third === 0x03 ? 'zip' : null
}
