import { expect, test } from '@playwright/test'
import { builtFiles, notFiveIn, tooNewIn } from './oldest/read-build'
import { methods, styles, syntax } from './oldest/too-new'

const known = new Set(Object.keys(methods))

test('what the build says and asks for, the oldest browsers have, or get from us', () => {
  const { scripts } = builtFiles()
  const found = new Map<string, string>()
  for (const { name, text } of scripts)
    for (const each of tooNewIn(text, known)) found.set(each, name)
  const forbidden = [...found].filter(([each]) => !methods[each])
  expect(forbidden).toEqual([])
  // What is brought along, and used no more, can go.
  for (const [each, reason] of Object.entries(methods))
    if (reason !== null) expect([...found.keys()], each).toContain(each)
  // Of pages, the worker, and the file that is a page.
  expect(scripts.length).toBeGreaterThan(50)
  expect(scripts.some(({ name }) => name.startsWith('worker'))).toBe(true)
  expect(scripts.filter(({ name }) => name.startsWith('replay.html'))).toHaveLength(3)
})

test('its styles need nothing that they have not got', () => {
  const all = builtFiles().styles
  for (const [what, { sign, without }] of Object.entries(styles)) {
    const where = all.filter(({ text }) => sign.test(text)).map(({ name }) => name)
    if (without === null) expect(where, what).toEqual([])
    else expect(where.length, `${what}: ${without}`).toBeGreaterThan(0)
  }
  // A height in dvh stands behind one that all can read.
  let heights = 0
  for (const { name, text } of all)
    for (const [block] of text.matchAll(/\{[^{}]*\}/g))
      for (const [, property = ''] of block.matchAll(/[{;]([\w-]+):[^;}]*\ddvh/g)) {
        const before = block.slice(0, block.search(new RegExp(`[{;]${property}:[^;}]*\\ddvh`)))
        expect(before, name).toMatch(new RegExp(`[{;]${property}:[^;}]*\\dvh`))
        heights += 1
      }
  expect(heights).toBeGreaterThan(10)
})

test('the script that tells an old browser so can be read by any', () => {
  const { scripts } = builtFiles()
  const guards = scripts.filter(
    ({ text }) => text.includes('lackingHere') && text.includes('too-old'),
  )
  expect(guards.map(({ name }) => name.replace(/-.*/, '')).sort()).toEqual([
    'guard',
    'replay.html 1',
  ])
  for (const { text } of guards) expect(notFiveIn(text)).toEqual([])
  for (const text of ['let a', '() => 1', '`a`', 'try {} catch {}', 'var a = {b}', 'f(...a)'])
    expect(notFiveIn(text), text).not.toEqual([])
})

test('the reader of the build sees what is too new', () => {
  const scripts = {
    'static block': 'class A { static { f() } }',
    lookbehind: 'new RegExp("(?<!a)b")',
    'flag v': '/[a--b]/v',
    'flags within': '/(?i:a)b/',
    'field in parentheses': 'class A { #b = [1, (c)] }',
    'import attributes': 'import a from "./a.json" with { type: "json" }',
  }
  for (const [what, text] of Object.entries(scripts)) {
    expect(syntax).toContain(what)
    expect([...tooNewIn(text, known)]).toEqual([what])
  }
  expect([
    ...tooNewIn('a.toSorted(); AbortSignal.any([]); new OffscreenCanvas(1, 1)', known),
  ]).toEqual(['toSorted', 'AbortSignal.any', 'OffscreenCanvas'])
  expect([...tooNewIn('/(?:a)(?=b)(?<c>d)/u; signals.any; a["with"]', known)]).toEqual([])
  expect([...tooNewIn('class A { #b = c; d = f(c); e = () => (c) }', known)]).toEqual([])
})
