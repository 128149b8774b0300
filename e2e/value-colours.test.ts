import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { palette } from '../client/ui/value'
import { contrast, leastDifference } from './colour'

const tokens = readFileSync(new URL('../client/styles/tokens.css', import.meta.url), 'utf8')

/** The custom properties of a theme. */
function themeOf(name: 'light' | 'dark'): (token: string) => string {
  const block = new RegExp(`\\[data-theme='${name}'\\] \\{([^}]*)\\}`).exec(tokens)?.[1] ?? ''
  const all = new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, key, hex]) => [key, hex]),
  )
  return (token) => all.get(token) ?? `no ${token} in ${name}`
}

describe.each(['light', 'dark'] as const)('the colours of the values, %s', (theme) => {
  const token = themeOf(theme)

  test.each(palette)('$colour can be written on, and stands off from the paper', ({ colour }) => {
    const [fill, edge] = [token(colour), token(`${colour}-edge`)]
    expect(contrast(fill, token(`${colour}-on`))).toBeGreaterThanOrEqual(4.6)
    for (const paper of [token('ground'), token('sheet')])
      expect(Math.max(contrast(fill, paper), contrast(edge, paper))).toBeGreaterThanOrEqual(3)
  })

  test.each(palette)('$colour is none of the others, for any eye', ({ colour }) => {
    for (const other of palette)
      if (other.colour !== colour)
        expect(leastDifference(token(colour), token(other.colour)), other.colour).toBeGreaterThan(
          9.99,
        )
  })
})
