import { describe, expect, test } from 'vitest'
import { seeded } from '../core/random'
import { suggestName } from './name'
import { isRude } from './rude'

describe('what is rude', () => {
  test.each([
    ...['Fuck', 'FUCK YOU', 'Big Asshole', 'Motherfucker', 'ass', 'Shit'],
    ...['Arschloch', 'Scheiße', 'SCHEISSE', 'Du Hurensohn', 'Fick dich'],
    ...['Mierda', 'Hijo de puta', 'Cabrón', 'COÑO', 'Gilipollas'],
    ...['Merde', 'Connard', 'Enculé', 'ta pute', 'Salope'],
    ...['傻逼', '你他妈的', '王八蛋', '小混蛋'],
  ])('%s', (name) => expect(isRude(name)).toBe(true))

  test.each([
    ['letters drawn out', 'fuuuuck'],
    ['signs between', 'F.u-c.k'],
    ['gaps between', 'f u c k'],
    ['a gap before the last', 'fuc k'],
    ['digits for letters', '5h1t'],
    ['a Cyrillic с', 'fuсk'],
    ['a Greek υ', 'fυck'],
    ['full width', 'ｆｕｃｋ'],
    ['accents', 'fúčk'],
    ['capital sharp s', 'SCHEIẞE'],
  ])('%s', (_, name) => expect(isRude(name)).toBe(true))
})

test.each([
  ...['Ada', 'Anna Zimmer', 'Cassandra', 'Dominique', 'Monique', 'Ignazio', 'Nazira', 'Assunta'],
  ...['Eugen Slutsky', 'Scunthorpe', 'Analía', 'Constanze', 'Connor', 'Culkin', 'Dil Dogra'],
  ...['Hancock', 'Cockburn', 'Putnam', 'Nutter', 'Essex', 'Pornchai', 'Matsushita', 'Thiên Phúc'],
  ...['Titus', 'Peniel', 'Kim 5', 'A', 'Jo 3', '李雷', '妈妈', 'राम', 'Вера', 'Σοφία', 'Wanka Yma'],
])('%s is a name like others', (name) => expect(isRude(name)).toBe(false))

test('no name that we give is rude', () => {
  const random = seeded(1)
  const names = Array.from({ length: 20_000 }, () => suggestName(random))
  expect(names.filter(isRude)).toEqual([])
})
