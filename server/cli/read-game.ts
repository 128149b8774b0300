import { readFileSync } from 'node:fs'
import { textIn } from '../../shared/core/file-text'
import { type ParsedGame, parseGame } from '../../shared/room/export'

/** Its number, because `process.stdin` would make it one that cannot be waited for. */
const standardInput = 0

/** The game in a file, whole, or in one sentence why there is none. `-` is what is piped in. */
export function readGame(file: string): ParsedGame {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? standardInput : file)
  } catch (error) {
    return { ok: false, sentence: `The file cannot be read: ${codeOf(error)}.` }
  }
  const read = textIn(bytes, TextDecoder)
  return read.ok ? parseGame(read.text, false) : read
}

/** "ENOENT". */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
