import { keepRecent } from '../recent'

/** A room that did not fit is not tried again for so long, in ms: to read it costs what reading it a hundred times does not gain. */
const restMs = 10_000
/** So many are known; of more, the oldest are forgotten, and tried again. */
const most = 1_000

/** Which rooms did not fit into the memory lately, and for whom. */
export class Asides {
  readonly #until = new Map<string, number>()

  /** `account`: who asked for it, because another one may have memory left. */
  add(account: string, code: string, now: number): void {
    keepRecent(this.#until, keyOf(account, code), now + restMs, most)
  }

  has(account: string, code: string, now: number): boolean {
    const key = keyOf(account, code)
    const until = this.#until.get(key)
    if (until === undefined) return false
    if (until > now) return true
    this.#until.delete(key)
    return false
  }
}

function keyOf(account: string, code: string): string {
  return `${code} ${account}`
}
