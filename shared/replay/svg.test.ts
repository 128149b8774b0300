import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import type { GameLog } from '../room/export'
import { wishes } from '../room/testing/wishes'
import { stepAxis } from './axis'
import { diagramOf } from './diagram'
import { journeysOf } from './journeys'
import { storyOf } from './moments'
import { palette } from './palette'
import { stepsOf } from './steps'
import { drawGame, type Drawn, inSheets } from './svg'
import * as look from './svg-look'
import { brokenGame, longGame, stuckGame, tinyGame, walledGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { timelineOf } from './timeline'

function draw(log: GameLog): Drawn {
  const timeline = timelineOf(log, protocolOf)
  const { events } = timeline
  const [steps, journeys] = [stepsOf(events), journeysOf(events)]
  const story = storyOf(timeline, steps, journeys)
  story.readOn(() => false)
  const lanes = timeline.protocol ? story.lanes : []
  const diagram = diagramOf(timeline, journeys)
  return drawGame({ timeline, steps, axis: stepAxis(events, steps), diagram, lanes })
}

/** What is wrong with a text as XML, as far as a picture needs it. */
function objectionTo(svg: string): string | null {
  const open: string[] = []
  const tag = /<(\/?)([a-z]+)((?: [\w-]+="[^"<]*")*)(\/?)>|[^<]+/giy
  while (tag.lastIndex < svg.length) {
    const at = tag.lastIndex
    const [found = '', isEnd = '', name = '', , isEmpty = ''] = tag.exec(svg) ?? []
    if (found === '') return `no tag: ${svg.slice(at, at + 60)}`
    if (/&(?!(?:amp|lt|gt|quot);)/.test(found)) return `a bare & in ${found}`
    if (name === '' || isEmpty === '/') continue
    if (isEnd === '') open.push(name)
    else if (open.pop() !== name) return `${name} was not open`
  }
  return open.length === 0 ? null : `${open.join()} is still open`
}

describe('the picture of a game', () => {
  test.each([tinyGame, walledGame, stuckGame, brokenGame])('is whole and stands alone', (game) => {
    const log = game()
    const { svg, width, height } = draw(log)
    expect(objectionTo(svg)).toBeNull()
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /http|var\(|<use|NaN|undefined/,
    )
    for (const node of log.header.nodes) expect(svg).toContain(`>${node}</text>`)
  })

  test('shows what the diagram shows', () => {
    const { svg } = draw(walledGame())
    for (const words of ['held', 'wall', 'proposes blue', 'Coherence', 'blue for good'])
      expect(svg).toContain(`>${words}</text>`)
    expect(draw(stuckGame()).svg).toMatch(/n\d crashed<\/text>/)
    expect(draw(brokenGame()).svg).toContain('>MAJ4</text>')
    expect(draw(unknown(walledGame())).svg).not.toContain('Coherence')
  })

  test('a long game is in rows of one width', () => {
    const [short, long] = [draw(walledGame()), draw(longGame(1500))]
    expect(long.width).toBe(short.width)
    expect(long.height).toBeGreaterThan(3 * short.height)
    expect(objectionTo(long.svg)).toBeNull()
  })

  test('is cut into sheets between its rows, and nothing of it is lost', () => {
    const drawn = draw(longGame(1500))
    const sheets = inSheets(drawn)
    expect(sheets).toHaveLength(drawn.cuts.length + 1)
    const windows = sheets.map((sheet) => {
      const [, y, height] = /viewBox="0 (\S+) \S+ (\S+)"/.exec(sheet) ?? []
      expect(objectionTo(sheet)).toBeNull()
      return { top: Number(y), end: Number(y) + Number(height) }
    })
    expect(windows[0]?.top).toBe(0)
    expect(windows.at(-1)?.end).toBe(drawn.height)
    for (const [index, { top }] of windows.entries())
      if (index > 0) expect(top).toBe(windows[index - 1]?.end)
  })

  test('whatever is written in it', () => {
    const odd = fc.constantFrom('<b>&"', ']]>', '\u0000\u0008', '\ud800', '&amp;', "'", '😀')
    fc.assert(
      fc.property(wishes, fc.integer(), odd, (list, seed, name) => {
        const log = wildGame(list, seed)
        fc.pre(log.events.length > 0)
        const text = JSON.stringify(log).replace(
          /"name":"[^"]*"/g,
          `"name":${JSON.stringify(name)}`,
        )
        expect(objectionTo(draw(JSON.parse(text) as GameLog).svg)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

describe('colours and shapes are those of the pages', () => {
  const client = join(import.meta.dirname, '../../client')
  const tokens = readFileSync(join(client, 'styles/tokens.css'), 'utf8').split(
    "[data-theme='dark']",
  )
  const token = (name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens[0] ?? '')?.[1] ??
    new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens[1] ?? '')?.[1]

  test.each(palette)('$colour', ({ colour, shape }) => {
    const { fill, edge, wire } = look.paints[colour]
    expect([fill, edge]).toEqual([token(colour), token(`${colour}-edge`)])
    const isDrawnDarker = (tokens[0] ?? '').includes(`--${colour}-wire`)
    expect(wire).toBe(isDrawnDarker ? token(`${colour}-wire`) : fill)
    const defs = readFileSync(join(client, 'ui/Defs.svelte'), 'utf8')
    const symbol = defs.slice(defs.indexOf(`id="${shape}"`)).split('</symbol')[0] ?? ''
    const path = / d="([^"]+)"/.exec(symbol)?.[1]
    if (path !== undefined) expect(look.outlines[shape]).toBe(path)
    else expect(symbol).toMatch(/<circle class="shape" r="47"|<rect/)
  })

  test('ink and edges', () => {
    expect([look.ink, look.inkSoft, look.edge, look.rule, look.stone]).toEqual(
      ['ink', 'ink-soft', 'edge', 'rule', 'stone'].map(token),
    )
    expect([look.deadFace, look.deadInk]).toEqual(
      ['dead-face', 'dead-ink'].map(
        (name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens.join())?.[1],
      ),
    )
  })
})
