export interface Point {
  x: number
  y: number
}

/** The room a ring has, in px, and what has to fit into it beside the tokens. */
export interface Space {
  width: number
  height: number
  /** Text size; 0: there are no words, and the tokens may be as small as it takes. */
  text: number
  /** Characters of the longest label; 0: there are none. */
  labelChars: number
}

export interface StandingWall {
  x: number
  top: number
  bottom: number
  width: number
}

/** Where everything stands; (0, 0) is the middle of the space. */
export interface Layout {
  /** Radius of a token. */
  r: number
  at: ReadonlyMap<string, Point>
  walls: readonly StandingWall[]
}

/** The free strips above and below the tokens, for crowns, names and notes. */
export function rooms(space: Space, r: number): { top: number; bottom: number } {
  const lines = space.labelChars > 0 ? 2 : 1
  const words = lines * space.text * 1.25
  return { top: Math.max(0.7 * r, words), bottom: 0.12 * r + words }
}

/** The largest radius up to `most` that fits; never less than can still be named, if there are names. */
export function largest(fits: (r: number) => boolean, most: number, text: number): number {
  const least = text === 0 ? 3 : 12
  let r = Math.max(least, most)
  while (r > least && !fits(r)) r -= 0.5
  return r
}
