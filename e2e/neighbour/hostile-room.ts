import { codeAlphabet, nodesOf, roomCode } from '../../shared/core/ids'
import { defaultPolicy } from '../../shared/network/policy'
import type { Body } from '../../shared/network/flight'
import type { JoinedRoom } from '../../shared/wire'
import { bodyLimit } from '../../shared/room/limits'
import type { Page, Stranger } from './stranger'

/** Bodies that are short as text and dear in memory, or dear to walk through. */
export const shapes: Readonly<Record<string, () => Body>> = {
  'empty objects': () => filled('{}'),
  'empty lists': () => filled('[]'),
  'lists in lists': () => filled('[[[[[[]]]]]]'),
  numbers: () => filled('1'),
  'small fractions': () => filled('.5'.replace('.', '0.')),
  nothings: () => filled('null'),
  'objects with a key': () => filled('{"a":1}'),
  'short keys': () => keyed((index) => index.toString(36)),
  'number keys': () => keyed((index) => String(index * 1_000_003)),
  'one long text': () => ({ type: 'x', all: '€'.repeat(bodyLimit - 40) }),
  'deep objects': () => ({ type: 'x', all: deep(14) }),
}

/** As many of these as the limit lets through, counted as text. */
function filled(part: string): Body {
  const parts = Array.from({ length: Math.floor((bodyLimit - 40) / (part.length + 1)) }, () => part)
  return { type: 'x', all: JSON.parse(`[${parts.join(',')}]`) as unknown }
}

function keyed(key: (index: number) => string): Body {
  const all: Record<string, unknown> = {}
  for (let index = 0; JSON.stringify(all).length < bodyLimit * 0.7; index += 1) all[key(index)] = {}
  return { type: 'x', all }
}

function deep(levels: number): unknown {
  return levels === 0 ? {} : { a: deep(levels - 1), b: {} }
}

/** A room of the stranger's own, with a game of nine that answers to him alone. */
export interface HostileRoom {
  readonly code: string
  readonly instructorToken: string
  readonly desk: Page
  /** One at each node. */
  readonly hands: readonly Page[]
}

const nodes = 9
export const hostileNodes = nodesOf(nodes)

export async function openHostileRoom(stranger: Stranger): Promise<HostileRoom> {
  const { code, instructorToken } = await stranger.open()
  const desk = await stranger.page(code, instructorToken)
  const joined: JoinedRoom[] = []
  for (const _ of hostileNodes) joined.push(await stranger.join(code))
  const hands = await Promise.all(joined.map((one) => stranger.page(code, one.studentToken)))
  await stranger.command(desk, startOf())
  return { code, instructorToken, desk, hands }
}

export function startOf(cluster?: string): object {
  return {
    type: 'game.start',
    ...(cluster === undefined ? {} : { cluster }),
    ...{ protocol: 'majority-vote', nodes, assistance: 'freehand', values: ['blue', 'red'] },
    network: { ...defaultPolicy, delayMs: [0, 0] },
  }
}

/** Many people in many clusters: what is dear in a small room is dearer here. */
export async function openBigRoom(stranger: Stranger, people: number): Promise<HostileRoom> {
  const { code, instructorToken } = await stranger.open()
  const desk = await stranger.page(code, instructorToken)
  const hands: Page[] = []
  await stranger.times(people, 25, async () => {
    const { studentToken } = await stranger.join(code)
    hands.push(await stranger.page(code, studentToken))
  })
  await stranger.command(desk, { type: 'clusters.form', size: 9, rest: 'bots' })
  return { code, instructorToken, desk, hands }
}

/** A code that is no room's, or hardly. */
export function someCode(): string {
  const letter = () => codeAlphabet.charAt(Math.floor(Math.random() * codeAlphabet.length))
  return roomCode(Array.from({ length: 6 }, letter).join(''))
}
