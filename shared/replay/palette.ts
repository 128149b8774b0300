/** The nine pieces, in the order in which they are handed out: one for each node of the largest cluster. */
export const palette = [
  { colour: 'blue', shape: 'circle' },
  { colour: 'red', shape: 'triangle' },
  { colour: 'green', shape: 'square' },
  { colour: 'yellow', shape: 'diamond' },
  { colour: 'pink', shape: 'cross' },
  { colour: 'white', shape: 'star' },
  { colour: 'purple', shape: 'heart' },
  { colour: 'cyan', shape: 'drop' },
  { colour: 'lime', shape: 'arrow' },
] as const

export type Look = (typeof palette)[number]
export type Colour = Look['colour']
export type Shape = Look['shape']

/** The piece of a value that is named like its colour. */
export function ownLook(value: string): Look | undefined {
  return palette.find((look) => look.colour === value)
}

/**
 * How a value looks in a game with these values: one that is named like a colour of the palette has that
 * colour, the others take the remaining ones in order. With more than nine the pieces begin again.
 */
export function paletteOf(value: string, values: readonly string[]): Look {
  const own = ownLook(value)
  if (own) return own
  const free = palette.filter((look) => !values.includes(look.colour))
  const others = values.filter((each) => !ownLook(each))
  const index = others.indexOf(value)
  const place = index === -1 ? others.length : index
  return free[place % Math.max(free.length, 1)] ?? palette[place % palette.length] ?? palette[0]
}
