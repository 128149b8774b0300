import * as z from 'zod/mini'
import type { Rate } from './token-bucket'

/** All that can be set, from the environment. */
export interface Config {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** Where rooms are kept; made if it is not there. */
  readonly dataDir: string
  /** PostgreSQL, for rooms that many processes serve; null keeps them in a file in `dataDir`. */
  readonly databaseUrl: string | null
  /** The address that people open, if it is not this machine's own, without a slash at its end. */
  readonly publicUrl: string | null
  /** Further origins whose pages may use this server. */
  readonly allowedOrigins: readonly string[]
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** Rooms without events for so many days are forgotten. */
  readonly expiryDays: number
  /** Whether a proxy stands before the server, and says from where a request came. */
  readonly isBehindProxy: boolean
  /** Who shows it may read the metrics from another machine. */
  readonly metricsToken: string | null
  /** Every rate below is multiplied by this; a load test needs more than a class. */
  readonly rateFactor: number
}

const url = z.string().check(
  z.refine((text) => {
    const parsed = URL.canParse(text) ? new URL(text) : null
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false
    // The paths of the pages are put behind it.
    const { search, hash, username, password, pathname } = parsed
    const rest = search + hash + username + password
    return rest === '' && !/[?#]/.test(text) && /^[\w./~-]*$/.test(pathname)
  }),
)
const origins = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
)
const number = (min: number, max: number) => z.coerce.number().check(z.minimum(min), z.maximum(max))

const settings = {
  PORT: {
    schema: z._default(number(0, 65_535).check(z.int()), 3000),
    means: 'a number from 0 to 65535',
  },
  HOST: { schema: z._default(z.string().check(z.minLength(1)), '0.0.0.0'), means: 'an address' },
  DATA_DIR: { schema: z._default(z.string().check(z.minLength(1)), './data'), means: 'a folder' },
  DATABASE_URL: {
    schema: z.optional(z.string().check(z.refine(isDatabase))),
    means: 'an address such as postgresql://user:password@host:5432/database',
    isSecret: true,
  },
  PUBLIC_URL: {
    schema: z.optional(url),
    means:
      'an address such as https://hands.example.org or https://example.org/hands, without "?", "#", or a user',
  },
  ALLOWED_ORIGINS: {
    schema: z._default(origins.check(z.refine((all) => all.every(isOrigin))), []),
    means: 'origins such as https://hands.example.org, with commas between them',
  },
  LOG_LEVEL: {
    schema: z._default(
      z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
      'warn',
    ),
    means: 'trace, debug, info, warn, error, fatal or silent',
  },
  ROOM_DAYS: { schema: z._default(number(1, 3650), 30), means: 'a number of days from 1 to 3650' },
  TRUST_PROXY: {
    schema: z._default(z.enum(['0', '1']), '0'),
    means: '1 behind a proxy that sets X-Forwarded-For, else 0',
  },
  METRICS_TOKEN: {
    schema: z.optional(z.string().check(z.minLength(16), z.maxLength(200))),
    means: 'a secret of at least 16 characters',
    isSecret: true,
  },
  RATE_FACTOR: {
    schema: z._default(number(0.01, 1_000_000), 1),
    means: 'a number from 0.01 to 1000000',
  },
} as const

type Settings = { [Name in keyof typeof settings]: z.infer<(typeof settings)[Name]['schema']> }

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly sentence: string }

/** The settings in an environment, or one sentence about the first that is wrong. Empty ones are not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const read: Record<string, unknown> = {}
  for (const [name, { schema, means, ...more }] of Object.entries(settings)) {
    const given = env[name] === '' ? undefined : env[name]
    const parsed = schema.safeParse(given)
    if (!parsed.success) {
      const shown = 'isSecret' in more ? 'wrong' : JSON.stringify(given)
      return { ok: false, sentence: `${name} is ${shown}; it has to be ${means}.` }
    }
    read[name] = parsed.data
  }
  return { ok: true, config: configOf(read as Settings) }
}

function configOf(read: Settings): Config {
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL ?? null,
    publicUrl: read.PUBLIC_URL === undefined ? null : read.PUBLIC_URL.replace(/\/+$/, ''),
    allowedOrigins: read.ALLOWED_ORIGINS,
    logLevel: read.LOG_LEVEL,
    expiryDays: read.ROOM_DAYS,
    isBehindProxy: read.TRUST_PROXY === '1',
    metricsToken: read.METRICS_TOKEN ?? null,
    rateFactor: read.RATE_FACTOR,
  }
}

function isDatabase(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/** What one seat, one room and one address may do. A whole class shares one address. */
export interface Rates {
  readonly seat: Rate
  readonly desk: Rate
  readonly room: Rate
  /** Of a page that measures its line, or sends what nobody knows. */
  readonly echo: Rate
  readonly address: Rate
  readonly opening: Rate
  /** Codes and tokens that are not there. */
  readonly miss: Rate
}

export function ratesOf({ rateFactor }: Pick<Config, 'rateFactor'>): Rates {
  const rate = (burst: number, perSecond: number): Rate => ({
    burst: burst * rateFactor,
    perSecond: perSecond * rateFactor,
  })
  return {
    seat: rate(20, 10),
    desk: rate(40, 20),
    room: rate(2_000, 2_000),
    // A page asks once in five seconds, and once more whenever it comes back; desks share one bucket.
    echo: rate(20, 2),
    // 500 phones that look a room up, join it and connect, all in one second, and again.
    address: { ...rate(4_000, 200), isShared: true },
    opening: { ...rate(100, 0.5), isShared: true },
    // A class of 500 may mistype the code.
    miss: rate(500, 1),
  }
}
