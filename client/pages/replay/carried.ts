import type { Words } from '../../../shared/core/words'
import { inflate, isZipped } from '../../../shared/core/inflate'
import { packed, unpacked } from '../../../shared/core/packed'
import { type Carried, carried } from '../../words/language.svelte'

/** Books of which a replay that is one file says only a part. */
export const inPart = ['lobby', 'table', 'boards', 'told', 'replay/page', 'replay/more']
/** And those of which it may say anything, besides the protocol's. */
export const whole = ['truth', 'replay/told']

/** The words of this page's language, packed for a file with this page; empty: it is English. */
export async function carriedWords(page: string, protocol: string): Promise<string> {
  const [some, all] = [carried(inPart), carried([...whole, protocol])]
  const packedScript = /id="packed">([^<]*)</.exec(page)?.[1]
  if (!some || !all || packedScript === undefined) return ''
  const script = unzipped(packedScript)
  const needed: Carried = {
    language: some.language,
    told: { ...withBlanks(some.told), ...inScript(some.told, script), ...all.told },
    own: { ...inScript(some.own, script), ...all.own },
  }
  return packed(await zipped(JSON.stringify(needed)))
}

/** What was packed so. The file brings its own words: nobody else can have put them there. */
export function opened(words: string): Carried {
  return JSON.parse(unzipped(words)) as Carried
}

/** What is said by its phrase stands in the script, word for word. */
function inScript(words: Words, script: string): Words {
  return Object.fromEntries(Object.entries(words).filter(([phrase]) => script.includes(phrase)))
}

/** These are put together: no more than parts of them stand in the script. */
function withBlanks(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([phrase]) => phrase.includes('{')))
}

/** Smaller, in a browser that can; the others (Safari before 16.4, Firefox before 113) leave it as it is. */
async function zipped(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream()
  const made =
    'CompressionStream' in globalThis ? stream.pipeThrough(new CompressionStream('gzip')) : stream
  return new Uint8Array(await new Response(made).arrayBuffer())
}

function unzipped(text: string): string {
  const bytes = unpacked(text)
  return new TextDecoder().decode(isZipped(bytes) ? inflate(bytes) : bytes)
}
