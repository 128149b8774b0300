import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { heldFiles } from './held-files'
import { pathOf } from './path'
import { failed, send } from './reply'
import { pageOf } from './pages'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Nothing from elsewhere, nothing inside another page, nothing executed that is not a file of ours. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export const strictHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Hands out what was built for the browser. A page has its public address, not that of its file. */
export function staticPages(folder: string): Handler {
  if (!existsSync(join(folder, 'pages'))) return notBuilt
  const serve = heldFiles(folder, cacheFor)
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return nothingHere(request, response)
    const page = pageOf(pathOf(request))
    if (page !== null) request.url = `/pages/${page}/index.html`
    serve(request, response, () => nothingHere(request, response))
  }
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

function nothingHere(_request: IncomingMessage, response: ServerResponse): void {
  send(response, {
    status: 404,
    body: noSuchPage,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

function notBuilt(_request: IncomingMessage, response: ServerResponse): void {
  send(
    response,
    failed(503, 'no-page', 'The pages are not built yet. Run "npm run build", then start again.'),
  )
}
