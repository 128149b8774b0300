import { deskBooks } from '../desk'
import { replayBooks } from '../replay'

const sources = import.meta.glob<string>(['../../**/*.{svelte,ts}', '!../../**/*.test.ts'], {
  ...{ query: '?raw', import: 'default', eager: true },
})
/** By path from the folder of the client. */
const files = new Map(
  Object.entries(sources).map(([path, text]) => [path.replace('../../', ''), text]),
)

const named: Readonly<Record<string, readonly string[]>> = { deskBooks, replayBooks }

/** Of a type nothing is said. */
const imports = /(?:import (?!type\b)[^;']*?|import\(|export [^;']*? from )'(\.[^']+)'/g

export interface SpeakingPage {
  readonly name: string
  /** The books that it opens at its start. */
  readonly books: readonly string[]
  /** All that it may say, with the file that says it. */
  readonly phrases: readonly { readonly phrase: string; readonly file: string }[]
}

/** The pages that speak other languages: with their books, and the phrases of all that they import. */
export const speakingPages: readonly SpeakingPage[] = [...files].flatMap(([path, text]) => {
  const [, opened] = /startLanguage\(([^)]*)\)/s.exec(path.endsWith('/main.ts') ? text : '') ?? []
  if (opened === undefined) return []
  const listed = [...opened.matchAll(/'([^']+)'/g)].map(([, book = '']) => book)
  const books = [
    ...listed,
    ...Object.keys(named).flatMap((it) => (opened.includes(it) ? (named[it] ?? []) : [])),
  ]
  const reached = importsOf(path)
  // What is reworded opens "told"; other books are asked for by name.
  const needed = [...reached].flatMap((file) => neededIn(files.get(file) ?? ''))
  const phrases = [...reached].flatMap((file) =>
    phrasesIn(files.get(file) ?? '').map((phrase) => ({ phrase, file })),
  )
  return [
    { name: path.split('/')[1] ?? '', books: [...new Set([...books, 'told', ...needed])], phrases },
  ]
})

function importsOf(start: string): Set<string> {
  const reached = new Set<string>()
  const open = [start]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path) || path.startsWith('words/')) continue
    reached.add(path)
    for (const [, target = ''] of (files.get(path) ?? '').matchAll(imports))
      open.push(fileAt(path, target))
  }
  return reached
}

function fileAt(from: string, target: string): string {
  const { pathname } = new URL(target, `http://client/${from}`)
  const path = pathname.slice(1)
  return files.has(path) ? path : `${path}.ts`
}

function neededIn(source: string): readonly string[] {
  const [, list = ''] = /of (\w+)\) need\(/.exec(source) ?? []
  const single = [...source.matchAll(/\bneed\('(\w+)'\)/g)].map(([, book = '']) => book)
  return [...single, ...(named[list] ?? [])]
}

/** What stands in quotes as the first argument of `say`. */
function phrasesIn(source: string): string[] {
  return [...source.matchAll(/(?<!\.)\bsay\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`$\n]+)`)/g)].map(
    ([, single, double, ticked]) => single ?? double ?? ticked ?? '',
  )
}
