import { ink, paper } from './svg-look'

export type Attributes = Readonly<Record<string, string | number>>

export function element(name: string, given: Attributes): string {
  return `<${name}${attributes(given)}/>\n`
}

export function attributes(given: Attributes): string {
  return Object.entries(given)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
    )
    .join('')
}

interface Print {
  /** In px. */
  readonly size: number
  readonly weight?: number
  readonly fill?: string
  /** Stands on lines that may cross it. */
  readonly halo?: boolean
}

export function text(x: number, y: number, words: string, print: Print): string {
  const { size, weight = 400, fill = ink, halo = false } = print
  const around = { 'paint-order': 'stroke', stroke: paper, 'stroke-width': 5 }
  const look = { x, y, fill, 'font-size': size, 'font-weight': weight, ...(halo ? around : {}) }
  return `<text${attributes(look)}>${escaped(words)}</text>\n`
}

/** A tenth of a px is fine enough. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Letters that XML does not know: a picture leaves them out. */
const noXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

export function escaped(words: string): string {
  return words
    .replace(noXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
