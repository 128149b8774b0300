import { expect, test } from 'vitest'
import type { Words } from '../../shared/core/words'
import { scenarios } from '../../shared/scenarios/registry'

const files = import.meta.glob<{ words: Words }>('./desk/*/lessons-*.ts', { eager: true })

test.each(['de', 'es', 'fr', 'zh'])('every lesson is given in %s, and no other', (language) => {
  const books = Object.entries(files).filter(([path]) => path.startsWith(`./desk/${language}/`))
  const words = Object.assign({}, ...books.map(([, book]) => book.words)) as Words
  const said = scenarios.flatMap(({ title, lesson, script }) => [
    ...[title, lesson],
    ...script.flatMap(({ say, notice = say }) => [say, notice]),
  ])
  expect(new Set(Object.keys(words))).toEqual(new Set(said))
})
