/** JSON that remembers on which line everything stood, so that a mistake can be shown to the person who wrote it. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; lineOf(path: readonly PropertyKey[]): number }
  | { readonly ok: false; readonly line: number; readonly reason: string }

/** Deeper is no scenario, and would run out of stack. */
const depthLimit = 32

class Mistake extends Error {}

export function readJson(text: string): ReadJson {
  const reader = new Reader(text)
  try {
    const value = reader.whole()
    return { ok: true, value, lineOf: (path) => reader.lineOf(path) }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { ok: false, line: reader.line, reason: error.message }
  }
}

class Reader {
  readonly #text: string
  #at = 0
  readonly #lines = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** The line that is being read, from 1. */
  get line(): number {
    return this.#text.slice(0, this.#at).split('\n').length
  }

  /** Of what is missing: the line of what it is missing in. */
  lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.#lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return this.#lines.get('') ?? 1
  }

  whole(): unknown {
    if (this.#text.trim() === '') throw new Mistake('The file is empty.')
    const value = this.#value([])
    this.#space()
    if (this.#at < this.#text.length) throw new Mistake(`${this.#here()} stands after the end.`)
    return value
  }

  #value(path: readonly PropertyKey[]): unknown {
    if (path.length > depthLimit) throw new Mistake('This is nested too deeply.')
    this.#space()
    if (!this.#lines.has(keyOf(path))) this.#lines.set(keyOf(path), this.line)
    const next = this.#text[this.#at]
    if (next === '{') return this.#object(path)
    if (next === '[') return this.#list(path)
    return next === '"' ? this.#string() : this.#word()
  }

  #object(path: readonly PropertyKey[]): unknown {
    const entries: [string, unknown][] = []
    this.#items('}', () => {
      this.#space()
      if (this.#text[this.#at] !== '"')
        throw new Mistake(`A name in double quotes is missing here, before ${this.#here()}.`)
      const line = this.line
      const name = this.#string()
      if (entries.some(([known]) => known === name)) throw new Mistake(`"${name}" is there twice.`)
      this.#lines.set(keyOf([...path, name]), line)
      this.#expect(':', `A colon is missing after "${name}".`)
      entries.push([name, this.#value([...path, name])])
    })
    return Object.fromEntries(entries)
  }

  #list(path: readonly PropertyKey[]): unknown {
    const items: unknown[] = []
    this.#items(']', () => items.push(this.#value([...path, items.length])))
    return items
  }

  /** What stands between a bracket and the one that closes it. */
  #items(close: string, read: () => void): void {
    this.#at += 1
    this.#space()
    if (this.#text[this.#at] === close) {
      this.#at += 1
      return
    }
    for (;;) {
      read()
      this.#space()
      const next = this.#text[this.#at]
      if (next !== close && next !== ',')
        throw new Mistake(`A comma or ${close} is missing before ${this.#here()}.`)
      this.#at += 1
      if (next === close) return
    }
  }

  #string(): string {
    const end = /"(?:[^"\\\n]|\\.)*"/y
    end.lastIndex = this.#at
    const found = end.exec(this.#text)?.[0]
    if (found === undefined) throw new Mistake('This text is not closed with a double quote.')
    return this.#parsed(found)
  }

  /** A number, true, false or null. */
  #word(): unknown {
    const word = /[\w.+-]*/y
    word.lastIndex = this.#at
    const found = word.exec(this.#text)?.[0] ?? ''
    if (found === '') throw new Mistake(`A value is missing before ${this.#here()}.`)
    return this.#parsed(found)
  }

  #parsed<T>(text: string): T {
    try {
      const value = JSON.parse(text) as T
      this.#at += text.length
      return value
    } catch {
      throw new Mistake(`${text.slice(0, 40)} is no value; text needs double quotes.`)
    }
  }

  #expect(sign: string, reason: string): void {
    this.#space()
    if (this.#text[this.#at] !== sign) throw new Mistake(reason)
    this.#at += 1
  }

  #space(): void {
    while (/\s|\uFEFF/.test(this.#text[this.#at] ?? '')) this.#at += 1
  }

  #here(): string {
    const rest = this.#text.slice(this.#at, this.#at + 20).split('\n')[0] ?? ''
    return rest === '' ? 'the end of the file' : `“${rest}”`
  }
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part)}`).join('')
}
