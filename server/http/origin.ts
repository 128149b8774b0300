import type { IncomingHttpHeaders } from 'node:http'
import { isLocalHost } from './lan-address'

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

/**
 * The addresses under which phones may reach the server that this request has reached, the likeliest first; no slash at
 * their ends.
 *
 * @param lan this machine's addresses in its networks, the likeliest first
 */
export function originsFor(
  headers: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  publicUrl: string | null,
  lan: readonly string[],
): string[] {
  if (publicUrl !== null) return [publicUrl]
  const { origin, host = 'localhost' } = headers
  // The development server has another port than this one: keep the one that was asked.
  const port = /:\d+$/.exec(host)?.[0] ?? ''
  const own = lan.map((address) => `http://${address}${port}`)
  if (isLocalHost(host)) return own.length === 0 ? [`http://localhost${port}`] : own
  const asked = origin?.endsWith(`//${host}`) ? origin : `http://${host}`
  // Whoever came by one of them may as well choose another; a name, or a port of a proxy, is all there is.
  return own.includes(asked) ? [asked, ...own.filter((each) => each !== asked)] : [asked]
}
