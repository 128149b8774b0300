import { expect, test } from 'vitest'
import { ratesOf, readConfig } from './config'

test('given nothing, then every setting has a value', () => {
  expect(readConfig({ PATH: '/bin', PORT: '' })).toEqual({
    ok: true,
    config: {
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      databaseUrl: null,
      publicUrl: null,
      allowedOrigins: [],
      logLevel: 'warn',
      expiryDays: 30,
      isBehindProxy: false,
      metricsToken: null,
      rateFactor: 1,
    },
  })
})

test('given all settings, then they are read', () => {
  const read = readConfig({
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/var/hands',
    DATABASE_URL: 'postgresql://a:b@db/rooms',
    PUBLIC_URL: 'https://hands.example/class//',
    ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080 ,',
    LOG_LEVEL: 'info',
    ROOM_DAYS: '7',
    TRUST_PROXY: '1',
    METRICS_TOKEN: '0123456789abcdef',
    RATE_FACTOR: '2.5',
  })
  expect(read).toEqual({
    ok: true,
    config: {
      port: 0,
      host: '::1',
      dataDir: '/var/hands',
      databaseUrl: 'postgresql://a:b@db/rooms',
      publicUrl: 'https://hands.example/class',
      allowedOrigins: ['https://a.example', 'http://b.example:8080'],
      logLevel: 'info',
      expiryDays: 7,
      isBehindProxy: true,
      metricsToken: '0123456789abcdef',
      rateFactor: 2.5,
    },
  })
})

const site =
  'an address such as https://hands.example.org or https://example.org/hands, without "?", "#", or a user'

test.each<readonly [name: string, value: string, means: string]>([
  ['PORT', '99999', 'a number from 0 to 65535'],
  ['PORT', '80a', 'a number from 0 to 65535'],
  ['PORT', '80.5', 'a number from 0 to 65535'],
  ['PORT', '-1', 'a number from 0 to 65535'],
  ...['hands.example', 'ftp://hands.example', 'https://h.example/hands?a=1', 'https://h.example/?']
    .concat('https://h.example/#x', 'https://u:p@h.example', 'https://h.example/a b')
    .map((text) => ['PUBLIC_URL', text, site] as const),
  ['ALLOWED_ORIGINS', '*', 'origins such as https://hands.example.org, with commas between them'],
  [
    'ALLOWED_ORIGINS',
    'https://a.example/',
    'origins such as https://hands.example.org, with commas between them',
  ],
  ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal or silent'],
  ['TRUST_PROXY', 'yes', '1 behind a proxy that sets X-Forwarded-For, else 0'],
  ['ROOM_DAYS', '0', 'a number of days from 1 to 3650'],
  ['RATE_FACTOR', 'fast', 'a number from 0.01 to 1000000'],
])('given %s=%s, then one sentence says what is wrong', (name, value, means) => {
  expect(readConfig({ [name]: value })).toEqual({
    ok: false,
    sentence: `${name} is "${value}"; it has to be ${means}.`,
  })
})

test('given a factor, then every rate is so many times as high', () => {
  const [one, ten] = [ratesOf({ rateFactor: 1 }), ratesOf({ rateFactor: 10 })]
  expect(one.seat).toEqual({ burst: 20, perSecond: 10 })
  expect(ten.seat).toEqual({ burst: 200, perSecond: 100 })
  // A class of 500 looks the room up, joins and connects in the same second.
  expect(one.address.burst).toBeGreaterThanOrEqual(1_500)
})

test('given an address of a database that is wrong, then the sentence keeps its password to itself', () => {
  expect(readConfig({ DATABASE_URL: 'mysql://me:secret@db/rooms' })).toEqual({
    ok: false,
    sentence:
      'DATABASE_URL is wrong; it has to be an address such as postgresql://user:password@host:5432/database.',
  })
})
