import { describe, expect, test } from 'vitest'
import { isLocalHost, lanAddress } from './lan-address'
import { isOriginAllowed, originFor } from './origin'

const host = '192.168.1.7:3000'

describe('isOriginAllowed', () => {
  test.each([
    ['the same host', 'http://192.168.1.7:3000', true],
    ['the same host behind TLS', 'https://192.168.1.7:3000', true],
    ['no browser, or a page that asks its own server', undefined, true],
    ['a listed origin', 'https://hands.example', true],
    ['a listed host with another port', 'https://hands.example:8443', false],
    ['another port of the same machine', 'http://192.168.1.7:8080', false],
    ['another host', 'https://evil.example', false],
    ['a host that begins alike', 'http://192.168.1.7:3000.evil.example', false],
    ['a page without an origin', 'null', false],
    ['nothing', '', false],
  ])('%s', (_, origin, isAllowed) => {
    expect(isOriginAllowed({ origin, host }, ['https://hands.example'])).toBe(isAllowed)
  })

  test('a host is the same in capital letters', () => {
    expect(isOriginAllowed({ origin: 'http://class.local', host: 'Class.local' }, [])).toBe(true)
  })
})

describe('originFor', () => {
  test('given a public address, then it is that', () => {
    expect(originFor({ host }, 'https://hands.example')).toBe('https://hands.example')
  })

  test('given a request to an address of the network, then it is that, with its scheme', () => {
    expect(originFor({ host }, null)).toBe('http://192.168.1.7:3000')
    const secure = { host: 'hands.example', origin: 'https://hands.example' }
    expect(originFor(secure, null)).toBe('https://hands.example')
    expect(originFor({ ...secure, origin: 'https://evil.example' }, null)).toBe(
      'http://hands.example',
    )
  })

  test('given a request to this machine by itself, then phones get its address in the network', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const origin = originFor({ host: `${name}:4321`, origin: `http://${name}:4321` }, null)
      expect(origin).toBe(`http://${lanAddress() ?? 'localhost'}:4321`)
    }
  })
})

describe('lanAddress', () => {
  const at = (address: string, internal = false, family = 'IPv4') =>
    [{ address, internal, family }] as never

  test.each([
    [
      'the home network before a container',
      { docker0: at('172.17.0.1'), wlan0: at('192.168.1.7') },
      '192.168.1.7',
    ],
    [
      'a private network before a public one',
      { eth0: at('8.8.4.4'), eth1: at('10.0.0.5') },
      '10.0.0.5',
    ],
    [
      'a given address before a made-up one',
      { eth0: at('169.254.3.4'), eth1: at('8.8.4.4') },
      '8.8.4.4',
    ],
    ['a container if there is nothing else', { docker0: at('172.17.0.1') }, '172.17.0.1'],
    [
      'none without a network',
      { lo: at('127.0.0.1', true), eth0: at('fe80::1', false, 'IPv6') },
      null,
    ],
  ])('%s', (_, interfaces, address) => {
    expect(lanAddress(interfaces)).toBe(address)
  })
})

describe('isLocalHost', () => {
  test.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST',
    '127.0.0.1:80',
    '127.1.2.3',
    '[::1]:3000',
    '0.0.0.0:3000',
  ])('%s is this machine', (name) => expect(isLocalHost(name)).toBe(true))
  test.each(['localhost.evil.example', '192.168.1.7', '10.127.0.0.1', 'hands.example:3000', ''])(
    '%j is not',
    (name) => expect(isLocalHost(name)).toBe(false),
  )
})
