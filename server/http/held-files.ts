import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { pathOf } from './path'

interface Held {
  readonly bytes: Buffer
  readonly etag: string
  readonly headers: Readonly<Record<string, string | number>>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * All files of a folder, read once, before the first visitor comes: whoever asks for one costs no handle of
 * the system, and the same bytes wait for all who read slowly. Calls back for an address without a file.
 */
export function heldFiles(folder: string, cacheFor: (pathname: string) => string) {
  const files = new Map<string, Held>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && !entry.name.startsWith('.'))
      files.set(addressIn(folder, file), hold(file))
  }
  return (request: IncomingMessage, response: ServerResponse, otherwise: () => void): void => {
    const path = decoded(pathOf(request))
    const plain = files.get(path)
    if (!plain) return otherwise()
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const { bytes, etag, headers } = (takesGzip ? files.get(`${path}.gz`) : undefined) ?? plain
    response.setHeader('vary', 'Accept-Encoding')
    response.setHeader('cache-control', cacheFor(path))
    const isKnown = request.headers['if-none-match'] === etag
    response.writeHead(isKnown ? 304 : 200, isKnown ? { etag } : { ...headers, etag })
    response.end(isKnown ? undefined : bytes)
  }
}

function addressIn(folder: string, file: string): string {
  return `/${relative(folder, file).split(sep).join('/')}`
}

function hold(file: string): Held {
  const bytes = readFileSync(file)
  const isGzip = file.endsWith('.gz')
  const type = types[extname(isGzip ? file.slice(0, -3) : file)] ?? 'application/octet-stream'
  return {
    bytes,
    etag: `W/"${bytes.length}-${Math.floor(statSync(file).mtimeMs)}"`,
    headers: {
      'content-type': type,
      'content-length': bytes.length,
      ...(isGzip && { 'content-encoding': 'gzip' }),
    },
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    // No file has such a name.
    return path
  }
}
