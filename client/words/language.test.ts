import { expect, test, vi } from 'vitest'

vi.stubGlobal('document', { documentElement: {}, addEventListener: () => undefined })
vi.stubGlobal('addEventListener', () => undefined)
vi.stubGlobal('location', { pathname: '/history/ABCDEF', hash: '', href: 'http://room.test/' })
vi.stubGlobal('history', { state: null, replaceState: () => undefined })
const words = await import('./language.svelte')

test('a language that was asked for comes, also when more words are needed before it is there', async () => {
  await words.speak('de')
  const turning = words.speak('fr')
  words.need('paxos')
  await turning
  await vi.waitFor(() => expect(words.currentLanguage()).toBe('fr'))
})
