// What the oldest browsers lack of the methods that the pages use; `oldest.ts` says which browsers those are, and
// e2e/oldest.spec.ts looks that the build uses nothing else. Loaded before all else, by every page and by the worker.

function add(to: object, methods: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in to))
      Object.defineProperty(to, name, { value, writable: true, configurable: true })
}

// Safari 15, Chrome 109 and Firefox 114 change a list only in place.
add(Array.prototype, {
  toReversed(this: unknown[]) {
    return [...this].reverse()
  },
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare)
  },
  toSpliced(this: unknown[], ...args: [start: number, deleteCount: number, ...items: unknown[]]) {
    const copy = [...this]
    copy.splice(...args)
    return copy
  },
  with(this: unknown[], index: number, value: unknown) {
    const at = index < 0 ? this.length + index : index
    if (at < 0 || at >= this.length) throw new RangeError('There is no such place in the list.')
    const copy = [...this]
    copy[at] = value
    return copy
  },
})

// Safari 15.
add(AbortSignal, {
  timeout(ms: number) {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new DOMException('It took too long.', 'TimeoutError')), ms)
    return controller.signal
  },
})
