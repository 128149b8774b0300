import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtServer } from './classroom/real-server'

/** What somebody reads who starts the server, and what the shell gets. */
interface Started {
  readonly code: number | null
  readonly text: string
}

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'show-of-hands-start-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

function start(env: Readonly<Record<string, string>>): Promise<Started> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [builtServer],
      {
        env: { PATH: process.env.PATH, HOST: '127.0.0.1', DATA_DIR: folder, ...env },
        timeout: 60_000,
      },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, text: stdout + stderr }),
    )
  })
}

test('a port in use is one sentence and an exit code', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const { code, text } = await start({ PORT: String(port) })
  other.close()
  expect(text).toBe(
    `Show of Hands could not start: Port ${port} is in use. Stop what uses it, or set PORT to another number.\n`,
  )
  expect(code).toBe(1)
})

test('a data folder that cannot be written is one sentence and an exit code', async () => {
  // Not by permissions: who runs the tests may be root, who may write everywhere.
  const file = join(folder, 'file')
  writeFileSync(file, 'in the way')
  const { code, text } = await start({ PORT: '0', DATA_DIR: join(file, 'data') })
  expect(text).toBe(
    `Show of Hands could not start: The data folder "${join(file, 'data')}" cannot be written. Make it writable, or set DATA_DIR to another folder.\n`,
  )
  expect(code).toBe(1)
})

test('a setting that makes no sense is one sentence and an exit code', async () => {
  const { code, text } = await start({ PORT: 'three thousand' })
  expect(text).toBe(
    'Show of Hands could not start: PORT is "three thousand"; it has to be a number from 0 to 65535.\n',
  )
  expect(code).toBe(1)
})
