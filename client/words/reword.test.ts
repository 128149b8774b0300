import { expect, test } from 'vitest'
import { words as told } from './de/told'
import { words as vote } from '../../shared/protocols/majority-vote/words/de'
import { words as rounds } from '../../shared/protocols/rounds/words/watched/de'
import { words as paxos } from '../../shared/protocols/paxos/words/de'
import { languageOf } from './languages'
import { reworder } from './reword'

const say = reworder({ ...told, ...vote, ...paxos, ...rounds }, 'de')

test.each([
  ['Vote', 'Stimmen für'],
  ['n1 proposes blue. You voted for it.', 'n1 schlägt blau vor. Du hast dafür gestimmt.'],
  ['n1 proposes Pizza.', 'n1 schlägt Pizza vor.'],
  ['n3 and n4 refused 2.n5', 'n3 und n4: 2.n5 abgelehnt'],
  [
    'n1 accepted red in 1.n1: you must propose red',
    'n1 hat rot in 1.n1 angenommen: du musst rot vorschlagen',
  ],
  [
    'Round 2: three report blue, one red. More than half is 3.',
    'Runde 2: 3 melden blau, 1 rot. Mehr als die Hälfte sind 3.',
  ],
  ['This room is full.', 'Dieser Raum ist voll.'],
])('%s', (english, german) => expect(say(english)).toBe(german))

test('what nobody has translated stays as it is, and so does everything in English', () => {
  expect(say('A newcomer’s protocol says hello.')).toBe('A newcomer’s protocol says hello.')
  expect(reworder({}, 'en')('n1 proposes blue.')).toBe('n1 proposes blue.')
})

test.each([
  [null, ['de-AT', 'en'], 'de'],
  [null, ['nl', 'zh-Hant-TW'], 'zh'],
  [null, ['nl'], 'en'],
  [null, [], 'en'],
  ['fr', ['de'], 'fr'],
  ['tlh', ['es-MX'], 'es'],
] as const)('chosen %s, browser %j: %s', (chosen, wanted, language) => {
  expect(languageOf(chosen, wanted)).toBe(language)
})
