import { ownLook } from '../../shared/replay/palette'

export { type Colour, type Look, palette, paletteOf, type Shape } from '../../shared/replay/palette'

/** The value is the name of a colour that its piece has. */
export function isColour(value: string): boolean {
  return ownLook(value) !== undefined
}
