/** Run before any script of a page: takes away what Chrome 103, Safari 15.4 and iOS 16.0 do not have. */
export function browserOf2022(): void {
  for (const method of ['toReversed', 'toSorted', 'toSpliced', 'with'])
    Reflect.deleteProperty(Array.prototype, method)
  for (const name of ['DecompressionStream', 'CompressionStream'])
    Reflect.deleteProperty(globalThis, name)
  Reflect.deleteProperty(AbortSignal, 'timeout')
  Reflect.deleteProperty(Object, 'groupBy')
  const Own = RegExp
  const strict = new Proxy(Own, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      if (/\(\?<[=!]/.test(String(args[0]))) throw new SyntaxError('invalid group specifier name')
      return new target(...args)
    },
  })
  globalThis.RegExp = strict
}

/** And what no browser has that is too old for the game. */
export function browserOf2021(): void {
  Reflect.deleteProperty(Object, 'hasOwn')
  Reflect.deleteProperty(Array.prototype, 'findLast')
}
