import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { pause } from '../testing/classroom'
import { Outbox } from './outbox'
import type { Phone } from './phone-server'

/** As much of a connection as packets go through, with a diary of what left it. */
function connection(name = 'websocket') {
  const diary: string[] = []
  const waiting: string[] = []
  const transport = Object.assign(new EventEmitter(), { name, writable: true })
  const socket = { cork: () => diary.push('cork'), uncork: () => diary.push('uncork') }
  const flush = () => {
    if (transport.writable) diary.push(...waiting.splice(0))
  }
  transport.on('ready', flush)
  const phone = { conn: { transport, request: { socket } } } as unknown as Phone
  const send = (packet: string) => {
    waiting.push(packet)
    flush()
  }
  return { diary, transport, phone, send }
}

test('given packets of one turn and the next, then they leave together', async () => {
  const { diary, phone, send } = connection()
  const outbox = new Outbox()
  outbox.hold(phone)
  send('answer')
  setImmediate(() => {
    outbox.hold(phone)
    send('frame')
  })
  expect(diary).toEqual([])
  expect(outbox.isReady(phone)).toBe(true)
  await vi.waitFor(() => expect(diary).toEqual(['cork', 'answer', 'frame', 'uncork']))
  outbox.hold(phone)
  send('later')
  await vi.waitFor(() => expect(diary.slice(4)).toEqual(['cork', 'later', 'uncork']))
})

test('given a connection that is still writing, then it is not touched, and is not ready', async () => {
  const { diary, transport, phone } = connection()
  const outbox = new Outbox()
  transport.writable = false
  outbox.hold(phone)
  expect(outbox.isReady(phone)).toBe(false)
  await pause(10)
  expect(transport.writable).toBe(false)
  expect(diary).toEqual([])
})

test('given a page that polls, then it is not touched', async () => {
  const { diary, phone, send } = connection('polling')
  const outbox = new Outbox()
  outbox.hold(phone)
  send('answer')
  expect(diary).toEqual(['answer'])
})
