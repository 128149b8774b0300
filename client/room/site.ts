/**
 * The path below which the site is, such as "/hands", or "": the built files lie in its folder `assets`, and only the
 * server knows what stands before that. What is not built is below no path, whoever runs it.
 */
const base = /^(.*)\/assets\/[^/]*$/.exec(new URL(import.meta.url).pathname)?.[1] ?? ''

/** A path of the site as an address for this browser. */
export function at(path: `/${string}`): string {
  return base + path
}

/** The path of this page within the site. A desk on the server's own machine may stand above the path. */
export function pathHere(pathname: string = location.pathname): string {
  return base !== '' && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname
}

/** The address of this site, for whoever does not know another one: without a slash at its end. */
export function siteHere(): string {
  return location.origin + base
}
