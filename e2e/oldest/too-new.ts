/**
 * What is newer than Chrome 103, Safari 15.4 or Firefox 115, after the compatibility tables of MDN. To a name, the reason
 * why the build may use it nevertheless; null: it may not.
 */
export const methods: Readonly<Record<string, string | null>> = {
  toSorted: 'client/boot/older.ts brings it',
  toReversed: 'client/boot/older.ts brings it',
  toSpliced: 'client/boot/older.ts brings it',
  with: 'client/boot/older.ts brings it',
  'AbortSignal.timeout': 'client/boot/older.ts brings it',
  'AbortSignal.any': null,
  'Array.fromAsync': null,
  'Object.groupBy': null,
  'Map.groupBy': null,
  'Promise.withResolvers': null,
  'Promise.try': null,
  'URL.canParse': null,
  'URL.parse': null,
  'RegExp.escape': null,
  'Iterator.from': null,
  // Only on https, which a classroom seldom is.
  'crypto.randomUUID': null,
  'crypto.subtle': null,
  isWellFormed: null,
  toWellFormed: null,
  symmetricDifference: null,
  isSubsetOf: null,
  isSupersetOf: null,
  isDisjointFrom: null,
  checkVisibility: null,
  showPopover: null,
  hidePopover: null,
  togglePopover: null,
  startViewTransition: null,
  moveBefore: null,
  setHTMLUnsafe: null,
  getHTML: null,
  adoptedStyleSheets: null,
  DecompressionStream: null,
  CompressionStream: 'asked for before it is used: client/pages/replay/carried.ts',
  OffscreenCanvas: null,
  BarcodeDetector: null,
  EyeDropper: null,
}

export const syntax = [
  'static block',
  'import attributes',
  'using',
  'flag v',
  'flags within',
  'lookbehind',
  'field in parentheses',
]

/** Of styles: what it looks like, and what becomes of the page without it; null: it may not be used. */
export const styles: Readonly<
  Record<string, { readonly sign: RegExp; readonly without: string | null }>
> = {
  nesting: { sign: /[{;}]\s*&/, without: null },
  'range in a query': { sign: /@media[^{]*[<>]/, without: null },
  'color-mix': { sign: /color-mix\(/, without: 'a shade under the pointer is left out' },
  oklch: { sign: /okl(ch|ab)\(/, without: null },
  'light-dark': { sign: /light-dark\(/, without: null },
  ':has': { sign: /:has\(/, without: 'a line, a gap or a ground is missing, and no word' },
  '@container': { sign: /@container/, without: 'a heading stays where there is little room' },
  subgrid: { sign: /subgrid/, without: 'columns beside each other are not in line' },
  '@layer': { sign: /@layer/, without: null },
  '@scope': { sign: /@scope/, without: null },
  '@starting-style': { sign: /@starting-style/, without: null },
  '@property': { sign: /@property/, without: null },
  'anchor positions': { sign: /anchor\(|position-anchor|anchor-name/, without: null },
  popover: { sign: /:popover-open/, without: null },
  'translate on its own': { sign: /[;{](translate|rotate|scale):/, without: null },
  'overflow: clip': { sign: /overflow(-[xy])?:clip/, without: 'a drawing can be moved a little' },
  'field-sizing': { sign: /field-sizing/, without: null },
  'interpolate-size': { sign: /interpolate-size|calc-size/, without: null },
  'text-wrap': { sign: /text-wrap/, without: 'lines are of unequal length' },
  'content-visibility': { sign: /content-visibility/, without: 'a long list is drawn more slowly' },
}
