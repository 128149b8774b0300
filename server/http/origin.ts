import type { IncomingHttpHeaders } from 'node:http'
import { isLocalHost, lanAddress } from './lan-address'

/**
 * Whether a request may change or read anything that is not public. A browser names the page's origin
 * with every WebSocket and with every request that another site's page could use to do harm. It
 * leaves the header out for a page's plain GET to its own server, and so do programs that are no browser.
 */
export function isOriginAllowed(
  headers: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  allowed: readonly string[],
): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  if (allowed.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
}

/** The address under which phones reach the server that this request has reached; no slash at its end. */
export function originFor(
  headers: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  publicUrl: string | null,
): string {
  if (publicUrl !== null) return publicUrl
  const { origin, host = 'localhost' } = headers
  if (!isLocalHost(host)) return origin?.endsWith(`//${host}`) ? origin : `http://${host}`
  // The development server has another port than this one: keep the one that was asked.
  const port = /:\d+$/.exec(host)?.[0] ?? ''
  return `http://${lanAddress() ?? 'localhost'}${port}`
}
