import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { get } from 'node:http'
import { expect, test } from 'vitest'
import { startServer, temporaryFolder } from '../testing/classroom'
import { compressPages } from './compress'

const script = 'console.log("hands")\n'.repeat(100)

/** What a build leaves behind, as far as the server cares. */
function builtPages(): string {
  const folder = temporaryFolder()
  for (const page of ['home', 'join', 'student', 'instructor', 'projector', 'replay']) {
    mkdirSync(join(folder, 'pages', page), { recursive: true })
    writeFileSync(join(folder, 'pages', page, 'index.html'), `<title>${page}</title>`)
  }
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/home-AbCd1234.js'), script)
  return folder
}

const addresses = [
  ['/', 'home'],
  ['/j/K7M2QX', 'join'],
  ['/play/K7M2QX?again', 'student'],
  ['/desk/K7M2QX', 'instructor'],
  ['/screen/K7M2QX/', 'projector'],
  ['/replay', 'replay'],
  ['/replay/K7M2QX/g1', 'replay'],
] as const

test('given a page, then it comes at its address, is asked for again each time, and runs only our files', async () => {
  const { api } = await startServer({ pages: builtPages() })
  for (const [address, page] of addresses) {
    const { status, headers, body } = await api.get(address)
    expect([status, body]).toEqual([200, `<title>${page}</title>`])
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; base-uri 'none'; form-action 'self'; frame-ancestors ${page === 'replay' ? '*' : "'none'"}`,
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('given a page without a token, then another site may show it in a frame, and no other page', async () => {
  const folder = builtPages()
  for (const page of ['practice', 'check', 'history']) {
    mkdirSync(join(folder, 'pages', page))
    writeFileSync(join(folder, 'pages', page, 'index.html'), page)
  }
  const { api } = await startServer({ pages: folder })
  const seen: string[] = []
  const all = [
    ...addresses.map(([address]) => address),
    '/practice',
    '/check',
    '/history/K7M2QX',
    '/nowhere',
  ]
  for (const address of all) {
    const { headers } = await api.get(address)
    const isFramed = headers.get('content-security-policy')!.endsWith('frame-ancestors *')
    expect(headers.get('x-frame-options')).toBe(isFramed ? null : 'DENY')
    if (isFramed) seen.push(address)
  }
  expect(seen).toEqual(['/replay', '/replay/K7M2QX/g1', '/practice'])
})

test('given a path in PUBLIC_URL, then a page names its files below it, and is found with and without it', async () => {
  const folder = builtPages()
  const page = '<script src="/assets/home-AbCd1234.js"></script>'
  writeFileSync(join(folder, 'pages/home/index.html'), page)
  const { api } = await startServer({ pages: folder }, { publicUrl: 'http://school.example/hands' })
  const below = '<script src="/hands/assets/home-AbCd1234.js"></script>'
  for (const address of ['/', '/hands', '/hands/', '/hands/?x'])
    expect(await api.get(address)).toMatchObject({ status: 200, body: below })
  for (const address of ['/assets/home-AbCd1234.js', '/hands/assets/home-AbCd1234.js'])
    expect((await api.get(address)).headers.get('cache-control')).toContain('immutable')
  expect((await api.get('/hands/nowhere')).body).toContain('<a href="/hands/">')
  expect((await api.get('/handsome')).status).toBe(404)
})

test('given that a page has not changed, then it is not sent again', async () => {
  const { api } = await startServer({ pages: builtPages() })
  const first = await fetch(`${api.url}/`)
  const tag = first.headers.get('etag')!
  const again = await fetch(`${api.url}/`, { headers: { 'if-none-match': tag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const other = await fetch(`${api.url}/replay`, { headers: { 'if-none-match': tag } })
  expect(other.status).toBe(200)
})

test('given a file with a hash in its name, then it may be kept for ever', async () => {
  const { api } = await startServer({ pages: builtPages() })
  const { headers, body } = await api.get('/assets/home-AbCd1234.js')
  expect(body).toBe(script)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('given compressed twins, then a browser that can take them gets them', async () => {
  const folder = builtPages()
  compressPages(folder)
  compressPages(folder)
  const { api } = await startServer({ pages: folder })
  const { encoding, bytes } = await raw(`${api.url}/assets/home-AbCd1234.js`)
  expect(encoding).toBe('gzip')
  expect(bytes.length).toBeLessThan(script.length / 5)
  expect(gunzipSync(bytes).toString()).toBe(script)
})

test('given an address without a page, then a sentence says so, also to another method', async () => {
  const { api } = await startServer({ pages: builtPages() })
  const addresses = [
    '/nowhere',
    '/play',
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%',
    '/a%00b',
  ]
  for (const address of addresses) {
    const { status, headers, body } = await api.get(address)
    expect(status).toBe(404)
    expect(body).toContain('There is no page at this address.')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  }
  expect(await api.post('/')).toMatchObject({ status: 404 })
})

test('given a path that is none, then the server answers and goes on', async () => {
  const { api, complaints } = await startServer({ pages: builtPages() })
  for (const path of ['//', '///x', '*', 'http://', 'http://[', '/\\', '/?#', '//evil.example/..'])
    expect(await statusOf(api.url, path)).toMatch(/^HTTP\/1.1 [2-4]\d\d/)
  expect(await api.get('/healthz')).toMatchObject({ status: 200 })
  expect(complaints).toEqual([])
})

/** fetch would tidy such a path up. */
function statusOf(url: string, path: string): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    )
    socket.once('data', (data) => resolve(String(data)))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error(`no answer to ${path}`)))
  })
}

test('given no build, then a sentence says what to do, and the API works', async () => {
  const { api } = await startServer({ pages: '/nowhere/at/all' })
  const sentence = 'The pages are not built yet. Run "npm run build", then start again.'
  expect(await api.get('/')).toMatchObject({ status: 503, body: { sentence } })
  expect(await api.get('/healthz')).toMatchObject({ status: 200 })
})

function raw(url: string): Promise<{ encoding: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(chunks) }),
      )
    }).on('error', reject)
  })
}
