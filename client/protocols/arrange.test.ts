import { expect, test } from 'vitest'
import type { Breach, Offer } from '../../shared/referee/protocol'
import { grouped, layOut, pressed, shownIn, whyNot } from './arrange'

const breach: Breach = { rule: 'MAJ4', why: 'needs 3 votes, has 2', sentence: '', witness: [] }

function offer(label: string, value?: string, more: Partial<Offer> = {}): Offer {
  return {
    label,
    action: { type: label.toLowerCase(), value },
    place: 'card',
    weight: 'main',
    breaks: null,
    ...(value === undefined ? {} : { value }),
    ...more,
  }
}

test('offers that differ in their value alone become one button', () => {
  const groups = grouped([offer('Decide', 'blue'), offer('Ask'), offer('Decide', 'red')])
  expect(groups.map(({ label, offers }) => [label, offers.length])).toEqual([
    ['Decide', 2],
    ['Ask', 1],
  ])
})

test('a short quiet act stands where Ignore would', () => {
  const { wide, narrow } = layOut('message', [
    offer('Promise'),
    offer('Reject', undefined, { weight: 'quiet' }),
  ])
  expect(wide.map(({ label }) => label)).toEqual(['Promise'])
  expect(narrow?.label).toBe('Reject')
})

test('a long quiet act, and a short main one, stay on the left', () => {
  const { wide, narrow } = layOut('message', [
    offer('Vote'),
    offer('Ask everyone', undefined, { weight: 'quiet' }),
  ])
  expect(wide.map(({ label }) => label)).toEqual(['Vote', 'Ask everyone'])
  expect(narrow).toBeNull()
})

test('what a client asks for can be ignored, and so can a message with nothing to turn down', () => {
  const ask = offer('Ask n1', undefined, { weight: 'quiet' })
  expect(layOut('request', [offer('Answer', 'blue'), ask]).narrow).toBeNull()
  expect(layOut('message', [ask]).narrow).toBeNull()
})

test('guided play says why a button does nothing, if none of its values is allowed', () => {
  const broken = offer('Decide', 'blue', { breaks: breach })
  expect(whyNot({ offers: [broken] }, 'guided')).toBe('needs 3 votes, has 2')
  expect(whyNot({ offers: [broken, offer('Decide', 'red')] }, 'guided')).toBeNull()
})

test('tricks are not shown in guided play, and are in coached', () => {
  const offers = [offer('Promise'), offer('Promise, but hide', 'red', { isTrick: true })]
  expect(shownIn('guided', offers)).toEqual(offers.slice(0, 1))
  expect(shownIn('coached', offers)).toEqual(offers)
})

test.each(['coached', 'freehand'] as const)('%s play keeps nobody from anything', (assistance) => {
  expect(whyNot({ offers: [offer('Decide', 'blue', { breaks: breach })] }, assistance)).toBeNull()
})

test('a button with one act does it, one with several asks which, and one with a coin asks nobody', () => {
  const [one, two] = [offer('Decide', 'blue'), offer('Decide', 'red')]
  expect(pressed({ offers: [one] }, () => 0)).toBe(one)
  expect(pressed({ offers: [one, two] }, () => 0)).toBeNull()
  const sides = [one, two].map((side) => ({ ...side, isChance: true }))
  expect(
    [0, 0.49, 0.5, 0.99].map((chance) => pressed({ offers: sides }, () => chance)?.value),
  ).toEqual([...['blue', 'blue', 'red', 'red']])
})
