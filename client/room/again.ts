import type { Reply } from './http'

type Refused = Extract<Reply<never>, { readonly ok: false }>

/** What may be otherwise in a moment: nobody answers, or whoever answers has too much to do. */
const passing: ReadonlySet<string> = new Set([
  ...['no-connection', 'bad-answer', 'too-fast', 'server-failed', 'stopping', 'no-store'],
])
/** Between one attempt and the next, in ms, if the server does not say how long. */
const pauses = [1_000, 1_000, 2_000, 3_000]
const longest = 5_000

/**
 * Asks until there is an answer that will stay what it is; `told` hears of each that will not. All of it is one and the same
 * request: who asks for something to be done gives it an id.
 */
export async function untilAnswered<T>(
  ask: () => Promise<Reply<T>>,
  told: (refusal: Refused) => void,
  wait: (ms: number) => Promise<void> = pause,
): Promise<Reply<T>> {
  for (let turn = 0; ; turn += 1) {
    const reply = await ask()
    if (reply.ok || !passing.has(reply.reason)) return reply
    told(reply)
    const ms = Math.max(pauses[turn] ?? longest, (reply.retryAfterS ?? 0) * 1_000)
    // A whole class was refused in the same moment, and is not to come back in the same moment.
    await wait(ms * (0.8 + 0.4 * Math.random()))
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
