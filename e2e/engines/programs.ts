import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type EngineName = 'WebKitGTK' | 'WPE' | 'Firefox'

/** In which files each engine is, the first that is there. Debian's places first. */
const programs = {
  Xvfb: ['/usr/bin/Xvfb'],
  WebKitWebDriver: ['/usr/bin/WebKitWebDriver'],
  MiniBrowser: [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ],
  WPEWebDriver: ['/usr/bin/WPEWebDriver'],
  cog: ['/usr/bin/cog'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const

export type Program = keyof typeof programs

const needs: Readonly<Record<EngineName, readonly Program[]>> = {
  WebKitGTK: ['Xvfb', 'WebKitWebDriver', 'MiniBrowser'],
  WPE: ['WPEWebDriver', 'cog'],
  Firefox: ['firefox'],
}

const packages: Readonly<Record<EngineName, string>> = {
  WebKitGTK: 'webkit2gtk-driver xvfb',
  WPE: 'wpewebkit-driver cog',
  Firefox: 'firefox-esr',
}

type Exists = (path: string) => boolean

/** Where a program is; null when it is nowhere. */
export function find(program: Program, exists: Exists = existsSync): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.map((folder) => join(folder, program))
  return [...programs[program], ...onPath].find(exists) ?? null
}

/** Where a program is. Throws where it is nowhere. */
export function need(program: Program): string {
  const path = find(program)
  if (path === null) throw new Error(`${program} is not installed`)
  return path
}

/** The engines that cannot run here. */
export function missingEngines(exists: Exists = existsSync): readonly EngineName[] {
  const names = ['WebKitGTK', 'WPE', 'Firefox'] as const
  return names.filter((name) => needs[name].some((program) => find(program, exists) === null))
}

/** What a run leaves out for want of engines, and what to do about it; null when it leaves out nothing. */
export function leftOut(missing: readonly EngineName[] = missingEngines()): string | null {
  if (missing.length === 0) return null
  const install = missing.map((name) => packages[name]).join(' ')
  return (
    `!!! Not installed here: ${missing.join(', ')}. NOT TESTED: the game in those browsers.` +
    ` Install them (Debian: apt-get install ${install}) and run the tests again.`
  )
}
