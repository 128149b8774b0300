import { isFramedElsewhere } from '../../boot/frame'
import { tidyCode } from '../../../shared/core/ids'
import { open } from '../../../shared/replay/timeline'
import type { ParsedGame } from '../../../shared/room/export'
import { fetchGame } from '../../room/game-file'
import { tokenOf, type TokenRole } from '../../room/tokens'
import { fileText } from '../../room/file-text'
import { rest } from './rest'

/** A game that was asked for, or one sentence why it is not here. */
export type Loaded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string }

const notShared =
  'This game is not shared with this browser. Open the link where you played or taught, or ask for the file.'
const noServer = 'The server cannot be reached. Check the network and try again.'
const roles: readonly TokenRole[] = ['instructor', 'projector', 'student']

/** The room and game that the address names, or null where it names none. */
export function gameInPath(pathname: string): { code: string; game: string } | null {
  const match = /^\/replay\/([^/]+)\/([^/]+)\/?$/.exec(pathname)
  const [, code, game] = match ?? []
  return code === undefined || game === undefined ? null : { code, game }
}

/** Loads a game with whatever right to it this browser has; without one, as whoever has the link. */
export async function loadGame(typed: string, game: string): Promise<Loaded> {
  const code = tidyCode(decodeURIComponent(typed))
  // In another site's frame it is a stranger's: nobody's token is used there.
  const tokens = (isFramedElsewhere() ? [] : roles).flatMap(
    (role) => tokenOf(code, role)?.token ?? [],
  )
  const rights = [...tokens.map((token) => ({ authorization: `Bearer ${token}` })), {}]
  let sentence = notShared
  for (const headers of rights) {
    const response = await fetchGame(code, game, headers)
    if (!response || response.status >= 500) return { ok: false, sentence: noServer }
    if (response.ok) {
      // The line may break in the middle of it.
      const text = await response.text().catch(() => null)
      return text === null ? { ok: false, sentence: noServer } : { ok: true, text }
    }
    // Whoever has a token of the room may hear why: the game still runs, or there is none.
    if (sentence === notShared) sentence = (await sentenceIn(response)) ?? sentence
    if (response.status === 403) break
  }
  return { ok: false, sentence }
}

async function sentenceIn(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null)
  const isError = typeof body === 'object' && body !== null && 'sentence' in body
  return isError && typeof body.sentence === 'string' ? body.sentence : null
}

/** A full log has 250,000 events of some 130 bytes; twice of that is read. */
const mostBytes = 64e6
/** The header of a game is no longer, nor is what a shell says before it. */
const headBytes = 128 * 1024
const headLines = 30

/** The text of a file, if it can be a game: a look at its beginning tells before all of it is read. */
export async function textOf(file: Blob): Promise<Loaded> {
  const head = await fileText(file.slice(0, headBytes))
  if (!head.ok) return head
  const begun = open(whole(head.text), true).read(headLines)
  if (begun && !begun.ok) return begun
  if (file.size > mostBytes) return { ok: false, sentence: tooLarge(file.size) }
  return fileText(file)
}

/** Without the line that was cut off, unless it is the only one. */
function whole(head: string): string {
  return head.slice(0, head.lastIndexOf('\n') + 1) || head
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.round(size / 1e6)
  return `This file has ${megabytes(bytes)} MB; the longest game has about ${megabytes(mostBytes / 2)}. It is not opened.`
}

/** So many lines are read at a stretch: some 8 ms. */
const linesAtOnce = 1500

/** Reads a file without keeping the page from answering. `tell` gets the share that is done, 0 to 1. */
export async function readFile(text: string, tell: (share: number) => void): Promise<ParsedGame> {
  const reader = open(text, true)
  let parsed = reader.read(linesAtOnce)
  while (!parsed) {
    tell(reader.progress())
    await rest()
    parsed = reader.read(linesAtOnce)
  }
  return parsed
}
