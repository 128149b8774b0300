import { expect, test } from 'vitest'
import { Turns } from './turns'

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

test('who asks for many rooms reads one at a time, and the others do not wait for him', async () => {
  const turns = new Turns()
  const begun: string[] = []
  const ask = (account: string, isUrgent = true) =>
    void turns.begin(account, isUrgent).then(() => begun.push(account))
  for (const account of ['a', 'a', 'a', 'b', 'c']) ask(account)
  await settled()
  expect(begun).toEqual(['a', 'b'])
  turns.end('a')
  await settled()
  expect(begun).toEqual(['a', 'b', 'a'])
  turns.end('b')
  await settled()
  expect(begun).toEqual(['a', 'b', 'a', 'c'])
})

test('what somebody waits for comes before what nobody waits for', async () => {
  const turns = new Turns()
  for (const account of ['a', 'b']) await turns.begin(account, true)
  const begun: string[] = []
  void turns.begin('', false).then(() => begun.push('nobody'))
  void turns.begin('c', true).then(() => begun.push('c'))
  turns.end('a')
  await settled()
  expect(begun).toEqual(['c'])
  turns.end('b')
  await settled()
  expect(begun).toEqual(['c', 'nobody'])
})

test('of very many that wait, the last are told so', async () => {
  const turns = new Turns()
  await turns.begin('a', true)
  for (let count = 0; count < 1_000; count += 1) void turns.begin('a', true)
  expect(await turns.begin('a', true)).toBe(false)
})
