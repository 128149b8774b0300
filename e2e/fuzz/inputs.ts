import { pick, type Random, whole } from '../../shared/core/random'

/** What a browser sends when a class plays: what is worth spoiling. */
const commands: readonly object[] = [
  act('n2', { type: 'proposal', value: 'blue' }),
  { type: 'student.rename', name: 'Ada' },
  { type: 'seat.take', cluster: 'A', node: 'n2' },
  { type: 'game.start', protocol: 'paxos', nodes: 3, assistance: 'guided', values: ['red'] },
  { type: 'game.end', game: 'g1' },
  { type: 'student.kick', student: 's1' },
  { type: 'message.take', game: 'g1', messages: ['n1.1>n2'], deed: 'deliver' },
  { type: 'network.due', game: 'g1' },
  { type: 'together', requests: [{ type: 'room.close' }] },
  { type: 'settings.change', settings: { capacity: 1 } },
  { type: 'belief.answer', game: 'g1', question: '?', answer: 'yes' },
]

function act(to: string, body: object): object {
  return { type: 'act', game: 'g1', action: body, messages: [{ to, body }] }
}

const oddTexts = [
  '',
  '__proto__',
  'constructor',
  '=1+1',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  'A\u0301\u0301\u0301',
  '\uD800',
  '\u0000',
  'x'.repeat(5_000),
  '../../etc/passwd',
  "'; drop table rooms; --",
  '9007199254740993',
]
const odd: readonly unknown[] = [
  ...oddTexts,
  ...[null, true, false, 0, -1, 1e308, -0, 0.1, 2 ** 53],
  ...[[], {}, [[]], { toString: 1 }, { length: 1e9 }, { then: 1 }],
]

/** Text that JSON reads as an object with an own field `__proto__`, which no object literal can say. */
const pollution =
  '{"__proto__":{"isAdmin":true,"role":"instructor"},"constructor":{"prototype":{"x":1}}}'

/** A command, or nearly one, as JSON. */
export function command(random: Random): string {
  if (random() < 0.02) return nested(whole(random, 10, 3_000))
  if (random() < 0.05) return pollution
  const wanted = { id: idOf(random), ...pick(random, commands) }
  return JSON.stringify(random() < 0.2 ? wanted : spoiled(wanted, random))
}

function idOf(random: Random): string {
  return random() < 0.1 ? 'the-same-id' : `fuzz-${Math.floor(random() * 1e12)}`
}

function nested(depth: number): string {
  const inner = '['.repeat(depth) + ']'.repeat(depth)
  return `{"id":"deep-command","type":"act","game":"g1","action":{"type":"x","a":${inner}},"messages":[]}`
}

/** The same with one thing in it changed, taken away or added. */
function spoiled(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(random, odd)
  if (Array.isArray(value))
    return value.length === 0 ? [pick(random, odd)] : value.map((one) => spoiled(one, random))
  const fields = Object.entries(value)
  const chosen = whole(random, 0, fields.length)
  return Object.fromEntries([
    ...fields.flatMap(([name, inner], index) => {
      if (index !== chosen) return [[name, inner] as const]
      return random() < 0.3 ? [] : [[name, spoiled(inner, random)] as const]
    }),
    ...(chosen === fields.length
      ? [[pick(random, oddTexts) ?? '', pick(random, odd)] as const]
      : []),
  ])
}

/** What goes into one frame of a WebSocket that speaks Engine.IO. */
export function frame(random: Random): string | Uint8Array {
  const kind = random()
  if (kind < 0.75) return `42${whole(random, 0, 99)}["command",${command(random)}]`
  if (kind < 0.8)
    return `42${whole(random, 0, 99)}["${pick(random, oddTexts)?.slice(0, 40) ?? ''}",1]`
  if (kind < 0.9) return noise(random, whole(random, 1, 60)).toString('latin1')
  if (kind < 0.95)
    return `${whole(random, 0, 9)}${whole(random, 0, 9)}${command(random).slice(0, 50)}`
  return new Uint8Array(noise(random, whole(random, 1, 200)))
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'FOO']
const paths = [
  '/',
  '/api/rooms',
  '/api/rooms/AAAAAA/join',
  '/api/rooms/%E0%A4%A',
  '/api/rooms/AAAAAA/games/../../x',
  '/socket.io/?EIO=4&transport=polling',
  '/socket.io/?EIO=4&transport=websocket&sid=x',
  '/socket.io/?EIO=3&transport=polling&sid=__proto__',
  '/assets/%00',
  '/metrics',
  '//evil.example/',
]

/** The bytes of one request, or of what only looks like one. */
export function request(random: Random): Buffer {
  if (random() < 0.1) return noise(random, whole(random, 1, 300))
  const body = random() < 0.5 ? command(random) : ''
  const lines = [
    `${pick(random, methods) ?? ''} ${pick(random, paths) ?? ''} HTTP/1.1`,
    'host: x',
    `origin: ${random() < 0.5 ? 'http://x' : 'http://evil.example'}`,
    'content-type: application/json',
    `content-length: ${random() < 0.9 ? Buffer.byteLength(body) : whole(random, 0, 9_999)}`,
    `authorization: Bearer ${random() < 0.5 ? 'x' : '%'.repeat(whole(random, 1, 90))}`,
    'connection: close',
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => whole(random, 0, 255)))
}
