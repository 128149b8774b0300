/** What may be handed into a page and what comes out of it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What runs in the page: its source is sent there, so it sees nothing but its arguments. */
export type InPage<A extends readonly Json[], R> = (...args: A) => R | Promise<R>

/** A page in a window of its own, whatever engine draws it. Its input is the browser's own: nothing is called in the page. */
export interface Tab {
  /** Of the engine, with its version: "Firefox 153.0". */
  readonly engine: string
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>
  reload(): Promise<void>
  run<A extends readonly Json[], R>(fn: InPage<A, R>, ...args: A): Promise<R>
  /** Presses in the middle of what `find` finds; false when there is nothing. */
  press<A extends readonly Json[]>(find: InPage<A, Element | null>, ...args: A): Promise<boolean>
  /** Keys, one after the other, to whatever has the focus. */
  type(text: string): Promise<void>
  /** The PNG of what is to be seen. */
  shot(): Promise<Buffer>
  /** Of the viewport, in CSS px; engines have a least width. */
  resize(width: number, height: number): Promise<void>
  close(): Promise<void>
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Engine {
  /** As in `Tab`. */
  readonly name: string
  /** What the pages of this engine complained about, as far as it tells. */
  readonly complaints: readonly string[]
  /** A device of its own, which shares no storage with others. */
  open(size: Size): Promise<Tab>
  stop(): Promise<void>
}
