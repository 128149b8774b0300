import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isBuilt, isInstalled, run } from './prepare.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'show-of-hands-prepare-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file that last changed at a second of an imagined day; its folders are as old as that day. */
function put(path: string, text: string, atSeconds = 0): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  utimesSync(file, atSeconds, atSeconds)
  for (let parent = dirname(file); parent !== folder; parent = dirname(parent))
    utimesSync(parent, 0, 0)
}

describe('isInstalled', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  }
  const record = (packages: object): void => {
    put('node_modules/.package-lock.json', JSON.stringify({ packages }))
  }

  beforeEach(() => {
    put('package-lock.json', JSON.stringify({ packages: locked }))
  })

  test('is false in a fresh clone', () => {
    expect(isInstalled(folder)).toBe(false)
  })

  test('asks for the development packages only where they are needed', () => {
    record({ 'node_modules/zod': { version: '4.6.7' } })
    expect(isInstalled(folder)).toBe(true)
    expect(isInstalled(folder, { withDevelopment: true })).toBe(false)
  })

  test('is false when a version is another one, whatever the times of the files say', () => {
    record({ 'node_modules/zod': { version: '4.6.6' } })
    expect(isInstalled(folder)).toBe(false)
  })
})

describe('isBuilt', () => {
  beforeEach(() => {
    put('server/main.ts', '', 10)
    put('client/pages/home/main.ts', '', 10)
    put('dist/client/pages/home/index.html', '', 20)
    put('dist/client/offline/replay.html', '', 21)
    put('dist/server/main.js', '', 21)
  })

  test('is true when all that was built is newer than every source', () => {
    expect(isBuilt(folder)).toBe(true)
  })

  test.each([
    'shared/room/room.ts',
    'client/ui/Ring.svelte',
    'package-lock.json',
    'vite.config.ts',
    'offline.config.ts',
    'boot.config.ts',
  ])('is false when %s is newer than a part of the build', (source) => {
    put(source, '', 20)
    expect(isBuilt(folder)).toBe(false)
  })

  test('is false when a source was removed', () => {
    utimesSync(join(folder, 'client/pages/home'), 30, 30)
    expect(isBuilt(folder)).toBe(false)
  })

  test.each(['dist/server', 'dist/client', 'dist/client/offline'])(
    'is false without %s',
    (part) => {
      rmSync(join(folder, part), { recursive: true })
      expect(isBuilt(folder)).toBe(false)
    },
  )
})

describe('run', () => {
  test('gives the exit code of the program', async () => {
    expect(await run(process.execPath, ['--eval', 'process.exit(3)'])).toBe(3)
  })

  test('says in a sentence that there is no such program', async () => {
    await expect(run(join(folder, 'nothing'), [])).rejects.toThrow(/nothing" did not start/)
  })
})
