/** One step of a game in the words of Lamport's specification: 1a prepare, 1b promise, 2a propose, 2b accept. */
export interface Step {
  readonly phase: '1a' | '1b' | '2a' | '2b'
  /** From 0. */
  readonly ballot: number
  /** "a1", "a2", ...: who promises or accepts. */
  readonly acceptor?: string | undefined
  /** What is proposed or accepted. */
  readonly value?: string | undefined
}

/** Steps of which every message reaches everyone at once. */
export interface Game {
  readonly acceptors: number
  readonly steps: readonly Step[]
}

export interface Verdict {
  /** The index of the first step that the specification does not allow. */
  readonly firstIllegal: number | null
  /** The first value that a majority accepted in one ballot, and the index of the step that made it so. */
  readonly chosen: { readonly value: string; readonly afterStep: number } | null
}
