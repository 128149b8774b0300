import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { builtServer, ChildServer } from '../testing/child'
import { type Api, say, temporaryFolder } from '../testing/classroom'
import { visitorLimit } from './handles'

/** Somebody who comes, and says what there is to say. */
async function come(api: Api, words = ''): Promise<{ line: Socket; heard: () => string }> {
  const { hostname, port } = new URL(api.url)
  const line = connect(Number(port), hostname)
  let heard = ''
  line.on('data', (chunk) => (heard += String(chunk))).on('error', () => undefined)
  onTestFinished(() => void line.destroy())
  await once(line, 'connect')
  if (words !== '') line.write(words)
  return { line, heard: () => heard }
}

// The source is read in so many files at once that there are not enough for that alone.
const whereBuilt = test.skipIf(!existsSync(builtServer))

whereBuilt(
  'given sixty-four handles and eighty idle connections, then a class plays, and the store writes',
  async () => {
    const child = new ChildServer({ DATA_DIR: temporaryFolder() }, 64)
    const api = await child.ready()
    for (let count = 0; count < 80; count += 1) await come(api)
    const { phones } = await api.play(3)
    for (let count = 0; count < 5; count += 1)
      expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
    // However many come that ask for something without end, the store goes on.
    const asking =
      'POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n'
    const visitors: { readonly heard: () => string }[] = []
    for (let count = 0; count < 80; count += 1) visitors.push(await come(api, asking))
    expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
    await vi.waitFor(() =>
      expect(visitors.map(({ heard }) => heard()).join('\n')).toMatch(
        /^HTTP\/1\.1 503 [^]*Too many people/m,
      ),
    )
    expect(child.errors).toBe('')
    for (const phone of phones) expect(phone.misfits).toEqual([])
  },
  120_000,
)

test('given handles, then some stay free for the store, and however few there are, one may come', () => {
  expect(visitorLimit(1_024, 24)).toBe(984)
  expect(visitorLimit(10, 24)).toBe(1)
  expect(visitorLimit(1_000_000, 24)).toBe(10_000)
})
