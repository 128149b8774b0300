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

/** The outline of each piece, in a square of 120 around 0. */
export const outlines: Readonly<Record<Shape, string>> = {
  circle: 'M-47 0A47 47 0 1 1 47 0 47 47 0 1 1-47 0Z',
  triangle: 'M0-56 54 33H-54Z',
  square: 'M-40-40H40V40H-40Z',
  diamond: 'M0-56 56 0 0 56-56 0Z',
  cross: 'M-20-52H20V-20H52V20H20V52H-20V20H-52V-20H-20Z',
  star: 'M0-57 18.2-22.1 57.1-15.5 29.5 12.6 35.3 51.5 0 34-35.3 51.5-29.5 12.6-57.1-15.5-18.2-22.1Z',
  heart:
    'M0 52C-34 26-56 4-56-20-56-42-40-54-24-54-12-54-4-48 0-38 4-48 12-54 24-54 40-54 56-42 56-20 56 4 34 26 0 52Z',
  drop: 'M0-57C9-37 38-12 38 18A38 38 0 0 1-38 18C-38-12-9-37 0-57Z',
  arrow: 'M-55-44H12L56 0 12 44H-55L-36 0Z',
}
