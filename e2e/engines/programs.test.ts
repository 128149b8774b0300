import { expect, test } from 'vitest'
import { find, leftOut, missingEngines } from './programs'

const isAll = () => true
const isNone = () => false

test('a machine that has everything leaves nothing out', () => {
  expect(missingEngines(isAll)).toEqual([])
  expect(leftOut([])).toBeNull()
})

test('an engine is missing when any of its programs is', () => {
  expect(missingEngines((path) => !path.endsWith('/cog'))).toEqual(['WPE'])
  expect(missingEngines((path) => !path.endsWith('/Xvfb'))).toEqual(['WebKitGTK'])
  expect(missingEngines(isNone)).toEqual(['WebKitGTK', 'WPE', 'Firefox'])
})

test('what is left out is said, with how to get it', () => {
  const words = leftOut(['WPE', 'Firefox'])
  expect(words).toMatch(/WPE, Firefox\. NOT TESTED/)
  expect(words).toContain('apt-get install wpewebkit-driver cog firefox-esr')
})

test('a program is looked for where Debian puts it, and on the path', () => {
  expect(find('firefox', (path) => path === '/usr/bin/firefox-esr')).toBe('/usr/bin/firefox-esr')
  expect(find('cog', isNone)).toBeNull()
})
