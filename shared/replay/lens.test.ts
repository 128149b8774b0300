import { expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { journeysOf } from './journeys'
import { isSeen, type Lens, sightOf, truth } from './lens'
import { stuckGame } from './testing/games'

const { events } = stuckGame()
const journeys = journeysOf(events)
const seen = (lens: Lens) => events.filter((event) => isSeen(lens, event, journeys.find))
const n3: Lens = { kind: 'node', node: nodeId('n3') }

test('the truth shows all', () => {
  expect(seen(truth)).toEqual(events)
})

test('a node sees its own acts, what it sends, and what reaches it', () => {
  for (const event of seen(n3)) {
    if ('node' in event) expect(event.node).toBe('n3')
    if (event.type === 'message.sent') expect(event.from).toBe('n3')
    if (event.type === 'message.delivered') expect(journeys.find(event.message)?.to).toBe('n3')
  }
  const types = new Set(seen(n3).map((event) => event.type))
  expect(types).toContain('node.acted')
  expect(types).toContain('message.delivered')
  for (const hidden of ['message.dropped', 'message.held', 'node.crashed', 'link.changed'] as const)
    expect(types).not.toContain(hidden)
})

test('in fog the network shows, and nothing that a node does', () => {
  const types = new Set(seen({ kind: 'fog' }).map((event) => event.type))
  expect(types).toContain('node.crashed')
  expect(types).toContain('message.dropped')
  expect(types).not.toContain('node.acted')
  expect(types).not.toContain('request.made')
})

test('a node sees the start of what it sends and the end of what it gets', () => {
  const of = (from: string, to: string) =>
    journeys.all.find((journey) => journey.from === from && journey.to === to)!
  expect(sightOf(n3, of('n3', 'n2'))).toBe('start')
  expect(sightOf(n3, of('n1', 'n3'))).toBe('end')
  expect(sightOf(n3, of('n1', 'n2'))).toBe('none')
  expect(sightOf(n3, { ...of('n1', 'n3'), fate: 'loss' })).toBe('none')
  expect(sightOf({ kind: 'fog' }, of('n1', 'n2'))).toBe('sealed')
})
