import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ChildServer } from './testing/child'
import { temporaryFolder } from './testing/classroom'

async function expectGivesUp(env: Record<string, string>, sentence: string): Promise<void> {
  const child = new ChildServer(env)
  expect(await child.ended()).toBe(1)
  expect(child.errors.trim()).toBe(`Show of Hands could not start: ${sentence}`)
  expect(child.output).toBe('')
}

test('given a free port, then it says where it is, with a code to scan, and stops when told', async () => {
  const child = new ChildServer({
    DATA_DIR: temporaryFolder(),
    PUBLIC_URL: 'http://10.1.2.3:8080/',
  })
  const api = await child.ready()
  expect(await api.get('/healthz')).toMatchObject({ status: 200, body: { ok: true } })
  // It says so right after where it is on this machine.
  await vi.waitFor(() => {
    expect(child.output).toContain('On phones:        http://10.1.2.3:8080\n')
    // The corner of a QR code.
    expect(child.output).toContain('█ ▄▄▄▄▄ █')
  }, 20_000)
  expect(await api.open()).toMatchObject({ origin: 'http://10.1.2.3:8080' })
  expect(await child.end('SIGTERM')).toBe(0)
  expect(child.errors).toBe('')
})

test('given a port in use, then one sentence says so', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expectGivesUp(
    { PORT: String(port), DATA_DIR: temporaryFolder() },
    `Port ${port} is in use. Stop what uses it, or set PORT to another number.`,
  )
})

test('given the same command twice, then the second one speaks of the port', async () => {
  const folder = temporaryFolder()
  const { port } = new URL((await new ChildServer({ DATA_DIR: folder }).ready()).url)
  await expectGivesUp(
    { PORT: port, DATA_DIR: folder },
    `Port ${port} is in use. Stop what uses it, or set PORT to another number.`,
  )
})

test('given a data folder that cannot be written, then one sentence says so', async () => {
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  for (const folder of [file, join(file, 'data')])
    await expectGivesUp(
      { DATA_DIR: folder },
      `The data folder "${folder}" cannot be written. Make it writable, or set DATA_DIR to another folder.`,
    )
})

test('given a data folder that another server uses, then one sentence says so', async () => {
  const folder = temporaryFolder()
  await new ChildServer({ DATA_DIR: folder }).ready()
  await expectGivesUp(
    { DATA_DIR: folder },
    `Another server is using the data folder "${folder}". Stop it, or set DATA_DIR to another folder.`,
  )
})

test('given data that is no database, then one sentence says so', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'rooms.db'), 'This is not a database. '.repeat(100))
  await expectGivesUp(
    { DATA_DIR: folder },
    `The data in "${folder}" is damaged. Move rooms.db away, or set DATA_DIR to another folder.`,
  )
})

test('given a setting that is wrong, or an address that is not ours, then one sentence says so', async () => {
  await expectGivesUp({ PORT: 'x' }, 'PORT is "x"; it has to be a number from 0 to 65535.')
  await expectGivesUp(
    { HOST: '203.0.113.1', DATA_DIR: temporaryFolder() },
    'This machine has no address "203.0.113.1". Set HOST to one that it has, or leave it out.',
  )
})
