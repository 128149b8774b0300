import { expect, test } from 'vitest'
import { addressOf, ownerOf } from './address'

const asked = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
})

test('given the addresses of one network, then they have one owner, and those of the next have another', () => {
  const owner = ownerOf('2001:db8:1:2::1')
  for (const same of [
    '2001:db8:1:2:ffff:ffff:ffff:ffff',
    '2001:0DB8:0001:0002:0:0:0:7',
    '2001:db8:1:2:3:4:5.6.7.8',
    '2001:db8:1:2::1%eth0',
    '[2001:db8:1:2::9]',
    '[2001:db8:1:2::9]:443',
  ])
    expect(ownerOf(same)).toBe(owner)
  for (const other of ['2001:db8:1:3::1', '2001:db8:1::1', '::1', '::'])
    expect(ownerOf(other)).not.toBe(owner)
  expect(ownerOf('::1')).toBe(ownerOf('::2'))
})

test('given an IPv4 address, then it is the same however it is written, and its neighbour is another', () => {
  for (const same of [
    '192.0.2.7',
    '::ffff:192.0.2.7',
    '::FFFF:c000:207',
    '0:0:0:0:0:ffff:c000:0207',
    '192.0.2.7:5555',
  ])
    expect(ownerOf(same)).toBe('192.0.2.7')
  expect(ownerOf('::ffff:192.0.2.8')).toBe('192.0.2.8')
})

test('given what is no address, then it stays as it is', () => {
  for (const text of ['', 'unknown', '_hidden', '1.2.3', '::g', '%', '['])
    expect(ownerOf(text)).toBe(text)
})

test('given a request, then its owner is that of the line, or of the last address that a trusted proxy saw', () => {
  expect(addressOf(asked('::ffff:192.0.2.7'), false)).toBe('192.0.2.7')
  expect(addressOf(asked('192.0.2.7', '2001:db8::1, 2001:db8:0:0:5::1'), true)).toBe(
    ownerOf('2001:db8::1'),
  )
  expect(addressOf(asked('192.0.2.7', '2001:db8::1'), false)).toBe('192.0.2.7')
})
