import type { Words } from '../../../shared/core/words'
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
  const script = await unzipped(packedScript)
  const needed: Carried = {
    language: some.language,
    told: { ...withBlanks(some.told), ...inScript(some.told, script), ...all.told },
    own: { ...inScript(some.own, script), ...all.own },
  }
  const stream = new Blob([JSON.stringify(needed)]).stream()
  const zipped = stream.pipeThrough(new CompressionStream('gzip'))
  return packed(new Uint8Array(await new Response(zipped).arrayBuffer()))
}

/** What was packed so. The file brings its own words: nobody else can have put them there. */
export async function opened(words: string): Promise<Carried> {
  return JSON.parse(await unzipped(words)) as Carried
}

/** What is said by its phrase stands in the script, word for word. */
function inScript(words: Words, script: string): Words {
  return Object.fromEntries(Object.entries(words).filter(([phrase]) => script.includes(phrase)))
}

/** These are put together: no more than parts of them stand in the script. */
function withBlanks(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([phrase]) => phrase.includes('{')))
}

async function unzipped(text: string): Promise<string> {
  const stream = new Blob([unpacked(text)]).stream()
  return new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text()
}
