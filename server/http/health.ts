import type { IncomingMessage } from 'node:http'
import type { Metrics } from '../metrics'
import { isSecret } from '../rooms/secrets'
import type { Store } from '../store/store'
import { isFromHere } from './address'
import { failed, ok, type Reply } from './reply'

/** A store that takes longer than this, in ms, is not ready. */
const patienceMs = 2_000

export interface HealthParts {
  readonly store: Store
  readonly metrics: Metrics
  /** Who shows it may read the metrics from anywhere; without it only programs on this machine may. */
  readonly metricsToken: string | null
  /** Whether the server has been told to stop. */
  readonly isStopping: () => boolean
}

/**
 * What those ask who look after servers. /healthz: the process lives. /readyz: it can take classes, so a
 * load balancer may send them. /metrics: numbers for Prometheus. Null for any other path.
 */
export async function health(
  parts: HealthParts,
  request: IncomingMessage,
  path: string,
): Promise<Reply | null> {
  if (path === '/healthz') return ok({ ok: true })
  if (path === '/readyz') return readiness(parts)
  if (path === '/metrics') return metrics(parts, request)
  return null
}

async function readiness({ store, isStopping }: HealthParts): Promise<Reply> {
  if (isStopping()) return failed(503, 'stopping', 'This server is about to stop.')
  return (await answers(store))
    ? ok({ ok: true })
    : failed(503, 'no-store', 'The store does not answer, or its disk is full.')
}

/** What was found out is true for so long, in ms: strangers ask, too, and to write costs more than to answer. */
const freshMs = 2_000
const asked = new WeakMap<Store, { readonly at: number; readonly answer: Promise<boolean> }>()

function canWrite(store: Store): Promise<boolean> {
  const known = asked.get(store)
  if (known && performance.now() - known.at < freshMs) return known.answer
  const answer = store.canWrite?.() ?? Promise.resolve(true)
  asked.set(store, { at: performance.now(), answer })
  return answer
}

/** Whether it answers, and can write. No token has an empty hash: this only asks whether there is an answer. */
async function answers(store: Store): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const ready = store.findGrant('').then(
    () => canWrite(store),
    () => false,
  )
  return Promise.race([ready, late]).finally(() => clearTimeout(timer))
}

async function metrics(parts: HealthParts, request: IncomingMessage): Promise<Reply> {
  if (!mayRead(parts.metricsToken, request))
    return failed(403, 'not-allowed', 'Metrics are for this machine, or for who has METRICS_TOKEN.')
  return { status: 200, body: await parts.metrics.text() }
}

function mayRead(token: string | null, request: IncomingMessage): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token !== null && given !== undefined) return isSecret(given, token)
  return isFromHere(request)
}
