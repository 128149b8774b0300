import { expect, test } from 'vitest'
import { firstForm } from './form'
import { game, instructor, openPractice } from './open-practice'
import { fakeWorld } from './testing/fake-world'
import { n, truthOf } from './testing/table'
import { nextVisit, type Visit } from './visits'

const mine = n(1)
const asked = (node: number, value: string | null, at: number): Visit => ({
  ...{ node: n(node), value, at },
  kind: value === null ? 'query' : 'propose',
})
const begun = () => openPractice({ ...firstForm, nodes: 3 }, fakeWorld())

test('the first client asks the person’s node to propose, soon', () => {
  const room = begun()
  const visit = nextVisit(truthOf(room), [], mine, 4000)
  expect(visit).toEqual({ at: 2000, kind: 'propose', nodes: [mine], values: ['blue', 'red'] })
})

test('if that one has crashed, the first client goes to another', () => {
  const room = begun()
  room.ask(instructor, { type: 'node.crash', game, node: mine })
  expect(nextVisit(truthOf(room), [], mine, 4000)?.nodes).toEqual([n(2), n(3)])
})

test('the second wants something else of another node', () => {
  const visit = nextVisit(truthOf(begun()), [asked(1, 'blue', 2000)], mine, 4000)
  expect(visit).toEqual({ at: 6000, kind: 'propose', nodes: [n(2), n(3)], values: ['red'] })
})

test('then they want to know: those come first who were asked least, and the person last', () => {
  const room = begun()
  const two = [asked(1, 'blue', 2000), asked(2, 'red', 6000)]
  const query = (visits: readonly Visit[]) => nextVisit(truthOf(room), visits, mine, 4000)
  // While nothing is chosen they wait until it is quiet.
  expect(query(two)).toMatchObject({ at: 14_000, kind: 'query', nodes: [n(2), n(3)] })
  expect(query([...two, asked(2, null, 14_000)])?.nodes).toEqual([n(3)])
  const three = [...two, asked(2, null, 14_000), asked(3, null, 22_000)]
  expect(query(three)).toMatchObject({ at: 30_000, nodes: [mine] })
  // Who was told nothing does not come back at once.
  expect(query([...three, asked(1, null, 30_000)])).toMatchObject({
    at: 38_000,
    nodes: [n(2), n(3)],
  })
})

test('nobody asks again where a client still waits, nor after sixty, nor after the end', () => {
  const room = begun()
  const two = [asked(1, 'blue', 2000), asked(2, 'red', 6000)]
  for (const node of [1, 2, 3])
    room.ask(instructor, { type: 'request.make', game, node: n(node), kind: 'query' })
  expect(nextVisit(truthOf(room), two, mine, 4000)).toBeNull()
  const other = begun()
  const many = Array.from({ length: 60 }, () => asked(2, null, 0))
  expect(nextVisit(truthOf(other), many, mine, 4000)).toBeNull()
  other.ask(instructor, { type: 'game.end', game })
  expect(nextVisit(truthOf(other), [], mine, 4000)).toBeNull()
})
