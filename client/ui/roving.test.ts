import { expect, test } from 'vitest'
import { stepped } from './roving'

test('arrow keys go round', () => {
  expect(stepped('ArrowRight', 2, 3)).toBe(0)
  expect(stepped('ArrowUp', 0, 3)).toBe(2)
  expect(stepped('Home', 2, 3)).toBe(0)
  expect(stepped('End', 0, 3)).toBe(2)
})

test('other keys move nothing', () => {
  expect(stepped('Enter', 1, 3)).toBeNull()
  expect(stepped('ArrowDown', 0, 0)).toBeNull()
})
