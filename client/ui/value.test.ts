import { expect, test } from 'vitest'
import { palette, paletteOf } from './value'

test('a value named like a colour has that colour, wherever it stands', () => {
  expect(paletteOf('red', ['red', 'blue'])).toEqual({ colour: 'red', shape: 'triangle' })
  expect(paletteOf('blue', ['red', 'blue'])).toEqual({ colour: 'blue', shape: 'circle' })
})

test('other values take the palette in order', () => {
  const values = ['pizza', 'pasta', 'salad']
  expect(values.map((value) => paletteOf(value, values).colour)).toEqual(['blue', 'red', 'green'])
})

test('a value never takes the colour that another one is named after', () => {
  const values = ['pizza', 'blue', 'pasta']
  const colours = values.map((value) => paletteOf(value, values).colour)
  expect(colours).toEqual(['red', 'blue', 'green'])
})

test('a value that is not in the list looks like the next one', () => {
  expect(paletteOf('soup', ['pizza', 'pasta']).colour).toBe('green')
})

test('nine values have nine shapes and nine colours: who is blind to colours sees nine, too', () => {
  const nodes = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9']
  const looks = nodes.map((value) => paletteOf(value, nodes))
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(9)
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(9)
})

test('with more than nine values the pieces begin again', () => {
  const values = [...'abcdefghij']
  expect(paletteOf('j', values)).toEqual(palette[0])
})
