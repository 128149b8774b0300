import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '../../server/http/pages'

const client = join(import.meta.dirname, '../../dist/client')

const pages = [
  'home',
  'join',
  'student',
  'instructor',
  'projector',
  'replay',
  'history',
  'check',
  'practice',
] as const satisfies Page[]

/** For each page, the bytes of script that it needs before it works, each file compressed by gzip. */
export function measureScripts(): Record<string, number> {
  return Object.fromEntries(pages.map((page) => [page, bytesOf(filesOf(page))]))
}

function bytesOf(files: ReadonlySet<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(client, file))).length,
    0,
  )
}

/** What the page names, and what those files import without waiting for anything to happen. */
function filesOf(page: string): Set<string> {
  const html = readFileSync(join(client, 'pages', page, 'index.html'), 'utf8')
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file)
  const files = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    waiting.push(...importsOf(file))
  }
  return files
}

/** The bundler writes `import{a}from"./b.js"` and `import"./b.js"`; `import("./b.js")` is for later. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(client, file), 'utf8')
  return [...code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(
    ([, path = '']) => posix.join(dirname(file), path),
  )
}
