import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withBase } from './base'
import { heldFiles } from './held-files'
import { pathOf } from './path'
import { failed, send } from './reply'
import { type Page, pageOf } from './pages'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Nothing from elsewhere, nothing executed that is not a file of ours. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** And nothing inside another site's page. */
export const strictHeaders = {
  'content-security-policy': `${policy}; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** A course page may show these inside itself. They hold nobody's token, and nothing can be done for others there. */
const framed: ReadonlySet<Page> = new Set(['practice', 'replay'])

/** Hands out what was built for the browser. A page has its public address, not that of its file. */
export function staticPages(folder: string, base: string): Handler {
  if (!existsSync(join(folder, 'pages'))) return notBuilt
  const serve = heldFiles(folder, cacheFor)
  const pages = builtPages(folder, base)
  return (request, response) => {
    const nothing = () => nothingHere(response, base)
    if (request.method !== 'GET' && request.method !== 'HEAD') return nothing()
    const page = pageOf(pathOf(request))
    if (page === null) return serve(request, response, nothing)
    const built = pages.get(page)
    if (!built) return nothing()
    if (framed.has(page)) letFrame(response)
    sendPage(request, response, built)
  }
}

function letFrame(response: ServerResponse): void {
  response.removeHeader('x-frame-options')
  response.setHeader('content-security-policy', `${policy}; frame-ancestors *`)
}

/** All that there are: once visitors come, there may be no handle left to read one with. */
function builtPages(folder: string, base: string): ReadonlyMap<string, BuiltPage> {
  const pages = new Map<string, BuiltPage>()
  for (const page of readdirSync(join(folder, 'pages'))) {
    const built = builtPage(folder, page, base)
    if (built) pages.set(page, built)
  }
  return pages
}

/** Read once, and kept. */
interface BuiltPage {
  readonly plain: Buffer
  readonly zipped: Buffer
  readonly tag: string
}

function builtPage(folder: string, page: string, base: string): BuiltPage | null {
  const file = join(folder, 'pages', page, 'index.html')
  if (!existsSync(file)) return null
  const plain = Buffer.from(withBase(readFileSync(file, 'utf8'), base))
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`
  return { plain, zipped: gzipSync(plain, { level: 9 }), tag }
}

function sendPage(request: IncomingMessage, response: ServerResponse, page: BuiltPage): void {
  const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('etag', page.tag)
  response.setHeader('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === page.tag) return void response.writeHead(304).end()
  if (isZipped) response.setHeader('content-encoding', 'gzip')
  const body = isZipped ? page.zipped : page.plain
  response.writeHead(200, {
    'content-type': 'text/html;charset=utf-8',
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Files whose names carry a hash of what is in them never change; pages are asked for again. */
function cacheFor(pathname: string): string {
  return /^\/assets\/.*-[\w-]{8}\.\w+$/.test(pathname)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}

/** Stands alone: no file of the pages may be missing for it. */
const noSuchPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No such page</title>
<style>
  :root { background: #f5efe3; color: #17212b; font: 18px/1.4 system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { :root { background: #0e1729; color: #f3ecdd; color-scheme: dark; } }
  main { max-width: 32em; margin: 20vh auto 0; padding: 16px; }
  a { display: inline-block; padding: 12px 0; color: inherit; font-weight: 700; }
</style>
<main>
  <h1>No such page</h1>
  <p>There is no page at this address. Check the link, or go to the start page.</p>
  <a href="/">Start page</a>
</main>
</html>`

function nothingHere(response: ServerResponse, base: string): void {
  send(response, {
    status: 404,
    body: withBase(noSuchPage, base),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

function notBuilt(_request: IncomingMessage, response: ServerResponse): void {
  send(
    response,
    failed(503, 'no-page', 'The pages are not built yet. Run "npm run build", then start again.'),
  )
}
