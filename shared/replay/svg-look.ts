import type { Colour, Shape } from './palette'

/** The colours of the light theme as they stand in tokens.css, on white: a picture is printed. */
export const ink = '#17212b'
export const inkSoft = '#4a5560'
export const edge = '#7f7462'
export const rule = '#ddd3c0'
export const stone = '#8c806a'
export const deadFace = '#14161a'
export const deadInk = '#e6e1d6'
export const paper = '#ffffff'

interface Paint {
  readonly fill: string
  readonly edge: string
  /** Of a bare line. */
  readonly wire: string
}

export const paints: Readonly<Record<Colour, Paint>> = {
  blue: { fill: '#1b5fc1', edge: '#0f3f86', wire: '#1b5fc1' },
  red: { fill: '#c23022', edge: '#7d170d', wire: '#c23022' },
  green: { fill: '#12845f', edge: '#07513a', wire: '#12845f' },
  yellow: { fill: '#f5c21b', edge: '#6e5300', wire: '#6e5300' },
  pink: { fill: '#d560a6', edge: '#83285f', wire: '#d560a6' },
  white: { fill: '#ffffff', edge: '#17212b', wire: '#17212b' },
  purple: { fill: '#5a1780', edge: '#320a4a', wire: '#5a1780' },
  cyan: { fill: '#22bbee', edge: '#0a4d68', wire: '#0a4d68' },
  lime: { fill: '#c9e08c', edge: '#455a12', wire: '#455a12' },
}

/** The outline of each piece, in a square of 120 around where the pen is. */
export const outlines: Readonly<Record<Shape, string>> = {
  circle: 'm-47 0a47 47 0 1 1 94 0 47 47 0 1 1-94 0z',
  triangle: 'm0-56 54 89h-108z',
  square: 'm-40-40h80v80h-80z',
  diamond: 'm0-56 56 56-56 56-56-56z',
  cross: 'm-20-52h40v32h32v40h-32v32h-40v-32h-32v-40h32z',
  star: 'm0-57 18.2 34.9 38.9 6.6-27.6 28.1 5.8 38.9-35.3-17.5-35.3 17.5 5.8-38.9-27.6-28.1 38.9-6.6z',
  heart:
    'm0 52c-34-26-56-48-56-72 0-22 16-34 32-34 12 0 20 6 24 16 4-10 12-16 24-16 16 0 32 12 32 34 0 24-22 46-56 72z',
  drop: 'm0-57c9 20 38 45 38 75a38 38 0 0 1-76 0c0-30 29-55 38-75z',
  arrow: 'm-55-44h67l44 44-44 44h-67l19-44z',
}
