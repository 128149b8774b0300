/**
 * What gzip packed, unpacked: RFC 1951 and 1952. Browsers can do it themselves, but Safari only since 16.4, and Firefox
 * since 113. Made for parts of our own pages; nothing is checked but that the bytes are there.
 */

/** A code as its lengths tell it: how many signs have so many bits, and the signs in the order of their codes. */
type Code = { readonly counts: readonly number[]; readonly signs: readonly number[] }
type Reader = { readonly bytes: Uint8Array; bit: number }

/** Copies of what came before: what a sign adds to is the length, or the distance. */
const lengths = bases(28, 4, 3).concat(258)
const distances = bases(30, 2, 1)
/** In which order a block tells the lengths of the code in which it tells its codes. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const endOfBlock = 256

/** Is this gzip? */
export function isZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** @throws when the bytes end too early, or are no gzip, or gzip with a file's name in it */
export function inflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (!isZipped(bytes) || bytes[3] !== 0) throw new Error('These bytes are no plain gzip.')
  const reader = { bytes, bit: 80 }
  const out: number[] = []
  for (let isLast = false; !isLast;) {
    isLast = bits(reader, 1) === 1
    const kind = bits(reader, 2)
    if (kind === 0) copyStored(reader, out)
    else readBlock(reader, out, ...(kind === 1 ? fixed() : told(reader)))
  }
  return Uint8Array.from(out)
}

/** The lengths or distances at which signs begin: `each` signs of as many bits, then one bit more. */
function bases(count: number, each: number, from: number): number[] {
  const all = [from]
  for (let sign = 1; sign < count; sign++)
    all.push((all[sign - 1] ?? 0) + 2 ** extraBits(sign - 1, each))
  return all
}

function extraBits(sign: number, each: number): number {
  return Math.max(0, Math.floor(sign / each) - 1)
}

function bits(reader: Reader, count: number): number {
  let value = 0
  for (let place = 0; place < count; place++) {
    const byte = reader.bytes[reader.bit >> 3]
    if (byte === undefined) throw new Error('These bytes end too early.')
    value |= ((byte >> (reader.bit & 7)) & 1) << place
    reader.bit++
  }
  return value
}

function sign(reader: Reader, { counts, signs }: Code): number {
  let [code, first, before] = [0, 0, 0]
  for (const count of counts) {
    code |= bits(reader, 1)
    if (code - first < count) return signs[before + code - first] ?? endOfBlock
    before += count
    first = (first + count) << 1
    code <<= 1
  }
  throw new Error('These bytes are no gzip.')
}

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: 15 }, (_, at) => lengths.filter((l) => l === at + 1).length)
  const signs = counts.flatMap((_, at) => lengths.flatMap((l, sign) => (l === at + 1 ? sign : [])))
  return { counts, signs }
}

function fixed(): [Code, Code] {
  const runs = [144, 112, 24, 8].flatMap((count, at) =>
    Array<number>(count).fill([8, 9, 7, 8][at] ?? 0),
  )
  return [codeOf(runs), codeOf(Array<number>(30).fill(5))]
}

/** The two codes of a block, themselves in a code of which the block tells the lengths. */
function told(reader: Reader): [Code, Code] {
  const [signs, ways, count] = [bits(reader, 5) + 257, bits(reader, 5) + 1, bits(reader, 4) + 4]
  const first = Array<number>(19).fill(0)
  for (const place of order.slice(0, count)) first[place] = bits(reader, 3)
  const code = codeOf(first)
  const all: number[] = []
  while (all.length < signs + ways) {
    const next = sign(reader, code)
    const before = all.at(-1) ?? 0
    if (next < 16) all.push(next)
    else if (next === 16) all.push(...Array<number>(3 + bits(reader, 2)).fill(before))
    else
      all.push(...Array<number>(next === 17 ? 3 + bits(reader, 3) : 11 + bits(reader, 7)).fill(0))
  }
  return [codeOf(all.slice(0, signs)), codeOf(all.slice(signs))]
}

function copyStored(reader: Reader, out: number[]): void {
  reader.bit = (reader.bit + 7) & ~7
  const length = bits(reader, 16)
  reader.bit += 16
  for (let place = 0; place < length; place++) out.push(bits(reader, 8))
}

function readBlock(reader: Reader, out: number[], letters: Code, ways: Code): void {
  for (;;) {
    const next = sign(reader, letters)
    if (next === endOfBlock) return
    if (next < endOfBlock) {
      out.push(next)
      continue
    }
    const at = next - 257
    const length = (lengths[at] ?? 0) + (at === 28 ? 0 : bits(reader, extraBits(at, 4)))
    const way = sign(reader, ways)
    const from = out.length - (distances[way] ?? 0) - bits(reader, extraBits(way, 2))
    for (let place = 0; place < length; place++) out.push(out[from + place] ?? 0)
  }
}
