/** The path of the site's address, without a slash at its end: "/hands", or "" for a host of its own. */
export function baseOf(publicUrl: string | null): string {
  return publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '')
}

/** What was asked for within the site: some proxies leave the path before it, others take it away. */
export function withoutBase(url: string | undefined, base: string): string {
  if (url === undefined || base === '' || !url.startsWith(base)) return url ?? '/'
  const rest = url.slice(base.length)
  if (rest === '' || rest.startsWith('?')) return `/${rest}`
  return rest.startsWith('/') ? rest : url
}

/** A page with the addresses of its files, and of its server, below the path. */
export function withBase(html: string, base: string): string {
  return html.replace(/\b(src|href)="\/(?!\/)/g, (_, name: string) => `${name}="${base}/`)
}
