import { describe, expect, test } from 'vitest'
import { isLocalHost } from './lan-address'
import { isOriginAllowed, originsFor } from './origin'

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

describe('originsFor', () => {
  const lan = ['192.168.1.7', '10.0.0.5']

  test('given a public address, then it is that', () => {
    expect(originsFor({ host }, 'https://hands.example/game', lan)).toEqual([
      'https://hands.example/game',
    ])
  })

  test('given a request to an address of the network, then it is that, with its scheme', () => {
    expect(originsFor({ host: '192.168.7.7:3000' }, null, lan)).toEqual(['http://192.168.7.7:3000'])
    const secure = { host: 'hands.example', origin: 'https://hands.example' }
    expect(originsFor(secure, null, lan)).toEqual(['https://hands.example'])
    expect(originsFor({ ...secure, origin: 'https://evil.example' }, null, lan)).toEqual([
      'http://hands.example',
    ])
  })

  test('given one of this machine’s own, then that comes first, and the others are offered', () => {
    expect(originsFor({ host: '10.0.0.5:3000' }, null, lan)).toEqual([
      'http://10.0.0.5:3000',
      'http://192.168.1.7:3000',
    ])
  })

  test('given a request to this machine by itself, then phones get its addresses in the networks', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const asked = { host: `${name}:4321`, origin: `http://${name}:4321` }
      expect(originsFor(asked, null, lan)).toEqual([
        'http://192.168.1.7:4321',
        'http://10.0.0.5:4321',
      ])
      expect(originsFor(asked, null, [])).toEqual(['http://localhost:4321'])
    }
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
