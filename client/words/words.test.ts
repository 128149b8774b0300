import { describe, expect, test } from 'vitest'
import { nodeId } from '../../shared/core/ids'
import { pick } from '../../shared/core/random'
import { blanksOf, finderOf, type Words } from '../../shared/core/words'
import { defaultPolicy } from '../../shared/network/policy'
import { protocols } from '../../shared/protocols/registry'
import type { Field } from '../../shared/referee/form'
import { type Hand, offersOf } from '../../shared/referee/hand'
import type { Protocol } from '../../shared/referee/protocol'
import { simulate } from '../../shared/simulator/simulate'
import type { Player } from '../../shared/simulator/players'

const files = import.meta.glob<{ words: Words }>(
  ['./{,*/}{de,es,fr,zh}/*.ts', '../../shared/protocols/*/words/{*,watched/*}.ts'],
  { eager: true },
)
const books = Object.entries(files).map(([path, { words }]) => ({ path, words }))
const germanOf = (protocol: string) => ({
  ...files['./de/told.ts']!.words,
  ...files[`../../shared/protocols/${protocol}/words/de.ts`]!.words,
})

/** A newcomer stays English until somebody writes its words. */
const translated = protocols.filter(
  ({ id }) => files[`../../shared/protocols/${id}/words/de.ts`] !== undefined,
)

test('there are books, in each language the same', () => {
  const inEach = ['de', 'es', 'fr', 'zh'].map(
    (language) => books.filter(({ path }) => path.split(/[/.]/).includes(language)).length,
  )
  expect(new Set(inEach).size).toBe(1)
  expect(inEach[0]).toBeGreaterThanOrEqual(5 + translated.length)
  expect(translated.length).toBeGreaterThanOrEqual(5)
})

describe.each(books)('$path', ({ path, words }) => {
  test('has the blanks of the English, whatever their order', () => {
    for (const [english, said] of Object.entries(words)) {
      const blanks = (text: string) => [...new Set(blanksOf(text))].toSorted()
      expect(blanks(said), english).toEqual(blanks(english))
    }
  })

  test('has forms for one and more where the language has both, and no HTML', () => {
    for (const [english, said] of Object.entries(words)) {
      const isPlural = english.includes('|') && !path.includes('zh')
      expect(said.split('|').length, english).toBe(isPlural ? 2 : 1)
      expect(said).not.toMatch(/[<>]|^$/)
    }
  })
})

test.each(translated)('$id: nothing that a player can see stays English', (protocol) => {
  const find = finderOf(Object.keys(germanOf(protocol.id)))
  const seen = new Set([...statedBy(protocol), ...seenInGames(protocol)])
  expect(seen.size).toBeGreaterThan(30)
  // A node, a ballot or a round in the notebook is said in no language.
  const isPlain = (text: string) => /^(\d+\.)?n\d+$|^\d+$/.test(text)
  expect([...seen].filter((text) => !isPlain(text) && find(text) === null)).toEqual([])
})

/** What stands in the protocol's object. */
function statedBy({ brief, rules, forms, pad }: Protocol): string[] {
  const inFields = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => [
      field.label,
      ...(field.none === undefined ? [] : [field.none]),
      ...(field.kind === 'group' ? inFields(field.fields) : []),
    ])
  return [
    brief,
    ...rules.map(({ sentence }) => sentence),
    ...forms.flatMap(({ label, fields }) => [label, ...inFields(fields)]),
    ...pad.map(({ label }) => label),
  ]
}

/** What players read who press anything, also what breaks a rule, on a rough network. */
function seenInGames(protocol: Protocol): Set<string> {
  const seen = new Set<string>()
  const player: Player = (hand, random) => {
    for (const text of textsOf(protocol, hand)) seen.add(text)
    const card = pick(random, hand.inbox)
    const ignore = card ? [{ action: { type: 'ignore' }, because: card.id }] : []
    const move = pick(random, [...offersOf(protocol, hand), ...ignore])
    if (move) seen.add(told(protocol, hand, move.action))
    return move ? { action: move.action, because: move.because } : null
  }
  const nodes = ['n1', 'n2', 'n3', 'n4', 'n5'].map(nodeId)
  const requests = nodes.flatMap((node, index) => [
    { atMs: index * 900, node, kind: 'propose' as const, value: index % 2 ? 'red' : 'blue' },
    { atMs: index * 900 + 400, node, kind: 'query' as const },
  ])
  for (let seed = 1; seed <= 12; seed += 1)
    simulate({
      ...{ seed, protocol, nodes: 5, values: ['blue', 'red'], requests, maxEvents: 400 },
      policy: { ...defaultPolicy, delayMs: [0, 2_000], duplicate: 0.2 },
      faults: { everyMs: 2_000, untilMs: 20_000 },
      player: () => player,
    })
  return seen
}

function told(protocol: Protocol, hand: Hand, action: { type: string }): string {
  return action.type === 'ignore' ? 'nobody' : protocol.tell(hand.seating.node, action)
}

function textsOf(protocol: Protocol, hand: Hand): string[] {
  const { notebook, seating, inbox } = hand
  const { lines, arc } = protocol.page(notebook, seating)
  return [
    ...lines.flatMap(({ label, text }) => [label, text]),
    ...(arc ? [arc.caption] : []),
    ...offersOf(protocol, hand).flatMap(({ label, note, grounds = [], breaks }) => [
      label,
      ...(note === undefined ? [] : [note]),
      ...grounds,
      ...(breaks ? [breaks.why] : []),
    ]),
    ...inbox.map((card) => protocol.meaning(card, notebook, seating)),
    ...[...inbox, ...hand.heard].flatMap((card) =>
      card.kind === 'message' ? [protocol.content(card.body), protocol.kind(card.body)] : [],
    ),
  ]
}
