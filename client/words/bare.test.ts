import { expect, test } from 'vitest'
import type { Words } from '../../shared/core/words'
import { bareText } from './testing/bare'

const components = import.meta.glob<string>(
  ['../{pages,ui,protocols}/**/*.svelte', '!../pages/pieces/*'],
  { query: '?raw', import: 'default', eager: true },
)
const books = import.meta.glob<{ words: Words }>('./{,*/}{de,es,fr,zh}/*.ts', { eager: true })
const phrases = new Set(Object.values(books).flatMap(({ words = {} }) => Object.keys(words)))

/** Names, and a code that shows what codes look like. */
const names = ['Show of Hands', 'OK', 'K7M4QX', 'ShiViz', '.jsonl']

test.each(Object.entries(components))('%s shows no English but by its words', (_, source) => {
  // A phrase in a list is said where the list is shown, as its type demands.
  const bare = bareText(source).filter(({ text, isShown }) => isShown || !phrases.has(text))
  expect(bare.map(({ text }) => text).filter((text) => !names.includes(text))).toEqual([])
})

test.each([
  ['<p>Crash it</p>', ['Crash it']],
  ["<p>{isUp ? 'Crash it' : say('Recover')}</p>", ['Crash it']],
  ['<button aria-label="Crash {node}">✕</button>', ['Crash ']],
  ['<p title={`Crash ${node} now`}></p>', ['Crash ']],
  ['<p class="Crash it">{say(`Crash it`)}</p>', []],
])('%s', (source, bare) => expect(bareText(source).map(({ text }) => text)).toEqual(bare))
