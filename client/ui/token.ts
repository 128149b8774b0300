import type { Shape } from './value'

/** How a piece lies on a token, in radii: its width, and where the numeral stands on it. */
interface Lie {
  width: number
  text: number
  drop: number
}

const onShape: Record<Shape, Lie> = {
  circle: { width: 1.84, text: 0.62, drop: 0.217 },
  triangle: { width: 1.72, text: 0.5, drop: 0.236 },
  square: { width: 1.8, text: 0.62, drop: 0.217 },
  diamond: { width: 1.84, text: 0.54, drop: 0.189 },
  cross: { width: 1.84, text: 0.54, drop: 0.189 },
  star: { width: 1.8, text: 0.44, drop: 0.184 },
  heart: { width: 1.8, text: 0.56, drop: 0.13 },
  drop: { width: 1.86, text: 0.5, drop: 0.36 },
  arrow: { width: 1.8, text: 0.52, drop: 0.182 },
}

const onFace: Lie = { width: 0, text: 0.78, drop: 0.273 }

/** The letter of an id is smaller than its number: `n` and `12`. */
export function splitId(id: string): { letter: string; number: string } {
  const match = /^(\D*)(.*)$/s.exec(id)
  return { letter: match?.[1] ?? '', number: match?.[2] ?? id }
}

export interface TokenLie {
  pieceWidth: number
  textSize: number
  letterSize: number
  textY: number
}

/** Where piece and numeral lie on a token of radius `r`; ids of more than two characters get smaller. */
export function tokenLie(id: string, shape: Shape | null, r: number): TokenLie {
  const lie = shape === null ? onFace : onShape[shape]
  const squeeze = Math.min(1, 2.3 / Math.max(id.length, 1))
  const textSize = lie.text * r * squeeze
  return {
    pieceWidth: lie.width * r,
    textSize,
    letterSize: textSize * 0.78,
    textY: lie.drop * r - (1 - squeeze) * lie.text * r * 0.35,
  }
}

/** A path in radii, scaled: numbers are multiplied by `r`, letters stay. */
export function scaled(path: string, r: number): string {
  return path.replace(/-?\d*\.?\d+/g, (number) => ` ${round(Number(number) * r)}`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
