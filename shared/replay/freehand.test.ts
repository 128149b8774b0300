import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodesOf } from '../core/ids'
import type { Body } from '../network/flight'
import { protocols } from '../protocols/registry'
import { anyFilled } from '../protocols/testing/filled'
import { filledIn, formsFor } from '../referee/form'
import { cardOf, offersOf, sendsOf } from '../referee/hand'
import { writtenLines, wroteInstead } from '../referee/pad'
import type { Protocol } from '../referee/protocol'
import { captionOf, verdictsOf } from '../referee/referee'
import { clusterView } from '../referee/cluster-view'
import type { Picture } from '../referee/picture'
import { beginStory, type Story } from '../referee/testing/story'
import type { ActionData } from '../room/event'
import { journeysOf } from './journeys'
import { markAt } from './marks'
import { storyOf } from './moments'
import { stepSentence } from './sentence'
import { stepsOf } from './steps'
import { timelineOf } from './timeline'

const nodes = nodesOf(3)
const values = ['blue', 'red']
const anyNode = fc.constantFrom(...nodes)

/** Data that somebody who wrote a client of his own may send for an action or a body. */
const anyJson = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('constructor', '__proto__', 'n9', 'n2', 'blue', '') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      null,
      -1,
      1e9,
      [],
      { toString: 1, valueOf: 1 },
      { number: 'x', node: null },
      { number: 1, node: 'constructor' },
      { ballot: { number: 1, node: 'n9' }, value: 'blue' },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
)

function anyHostile(types: readonly string[]): fc.Arbitrary<ActionData> {
  const names = 'value ballot accepted promised leader field text'.split(' ')
  return fc.record(
    {
      type: fc.constantFrom(...types, 'note', 'dance', 'constructor'),
      ...Object.fromEntries(names.map((name) => [name, anyJson])),
    },
    { requiredKeys: ['type'] },
  )
}

type Step =
  | { do: 'act'; node: string; action: ActionData; pick: number; first: number; count: number }
  | { do: 'send'; node: string; action: ActionData; to: string; body: ActionData; pick: number }
  | { do: 'arrive' | 'drop' | 'crash' | 'recover' | 'forget' | 'ask'; node: string; pick: number }

function anyStep(protocol: Protocol): fc.Arbitrary<Step> {
  const types = protocol.forms.map(({ type }) => type)
  const kinds = ['prepare', 'promise', 'reject', 'accepted', 'proposal', 'lead']
  const pick = fc.nat(99)
  const filled = anyFilled(protocol.forms, { nodes, values }).map(
    ({ form, draft }) => filledIn(form, draft) as ActionData,
  )
  const note = fc.record({
    type: fc.constant('note'),
    field: fc.constantFrom(...protocol.pad.map(({ name }) => name), '__proto__'),
    text: fc.oneof(fc.constantFrom('', 'n1', '1.n1 blue', 'nothing'), fc.string()),
  })
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('act' as const),
        node: anyNode,
        action: filled,
        pick,
        first: fc.nat(2),
        count: fc.nat(3),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('act' as const),
        node: anyNode,
        action: note,
        pick: fc.constant(99),
        first: fc.constant(0),
        count: fc.constant(0),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('send' as const),
        node: anyNode,
        to: anyNode,
        action: fc.oneof(filled, anyHostile(types)),
        body: anyHostile([...types, ...kinds]),
        pick,
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('arrive' as const), node: anyNode, pick }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'drop' as const,
          'crash' as const,
          'recover' as const,
          'forget' as const,
          'ask' as const,
        ),
        node: anyNode,
        pick,
      }),
    },
  )
}

function takeStep(story: Story, step: Step): void {
  const { node, pick } = step
  const hand = story.picture.hands.get(node as never)!
  const flights = [...story.picture.game.network.flights.keys()]
  const because = hand.inbox[pick]?.id
  switch (step.do) {
    case 'act': {
      if (hand.isCrashed) return
      const sends = sendsOf(story.protocol, hand, { action: step.action, because })
      const some = sends.slice(step.first, step.first + step.count)
      story.actSending(
        node,
        step.action,
        some
          .filter(({ to }) => (nodes as string[]).includes(to))
          .map(({ to, body }) => [to, body as Body]),
        because,
      )
      return
    }
    case 'send':
      if (!hand.isCrashed) story.actSending(node, step.action, [[step.to, step.body]], because)
      return
    case 'arrive':
    case 'drop': {
      const message = flights[pick % Math.max(1, flights.length)]
      if (!message) return
      const type = step.do === 'arrive' ? 'message.delivered' : 'message.dropped'
      const event = { type, message, ...(step.do === 'drop' ? { reason: 'loss' } : {}) }
      story.add(event as never)
      return
    }
    case 'crash':
      if (!hand.isCrashed) story.crash(node)
      return
    case 'recover':
    case 'forget':
      if (hand.isCrashed) story.recover(node, step.do === 'forget' ? 'lost' : 'kept')
      return
    case 'ask':
      story.request(node, pick % 2 === 0 ? 'propose' : 'query', pick % 2 === 0 ? 'red' : undefined)
  }
}

/** All that any page says of it. */
function lookAt(protocol: Protocol, picture: Picture): void {
  const texts = [captionOf(picture) ?? '', ...verdictsOf(picture).map(({ sentence }) => sentence)]
  texts.push(...picture.breaches.map(({ sentence, why }) => sentence + why))
  protocol.board?.(clusterView(picture))
  for (const hand of picture.hands.values()) {
    const page = protocol.page(hand.notebook, hand.seating)
    texts.push(...page.lines.map(({ text }) => text))
    texts.push(...page.lines.map((line) => wroteInstead(protocol, hand, line) ?? ''))
    texts.push(page.arc?.caption ?? '', ...writtenLines(protocol, hand.notes).map((it) => it.text))
    texts.push(protocol.piece(hand.notebook) ?? '')
    for (const offer of offersOf(protocol, hand)) texts.push(offer.label)
    for (const card of [...hand.inbox, ...hand.heard]) {
      texts.push(protocol.meaning(card, hand.notebook, hand.seating))
      if (card.kind === 'message') texts.push(protocol.content(card.body), protocol.kind(card.body))
      expect(cardOf(hand, card.id)?.id ?? card.id).toBe(card.id)
      formsFor(protocol, card)
    }
  }
  for (const text of texts) expect(text).toBeTypeOf('string')
}

function replay(story: Story): void {
  const timeline = timelineOf(story.log(), () => story.protocol)
  const steps = stepsOf(timeline.events)
  const journeys = journeysOf(timeline.events)
  storyOf(timeline, steps, journeys).readOn(() => false)
  for (let step = 0; step < steps.count; step += 1) {
    const [first, last] = [steps.first(step), steps.last(step)]
    const said = stepSentence(timeline.events, first, last, story.protocol, journeys.find)
    expect(said).not.toMatch(/undefined|\[object/)
    markAt(timeline, first)
  }
}

describe.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  '%s',
  (_, protocol) => {
    test('whatever hands fill in, cross out or make up, everything can be judged, drawn and told', () => {
      fc.assert(
        fc.property(fc.array(anyStep(protocol), { maxLength: 40 }), (steps) => {
          const story = beginStory(protocol, nodes.length, values)
          for (const step of steps) {
            takeStep(story, step)
            lookAt(protocol, story.picture)
          }
          replay(story)
        }),
        { numRuns: 300 },
      )
    })
  },
)
