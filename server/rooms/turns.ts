/** So many rooms are read at the same time, and no more than one for the same account. */
export const mostAtOnce = 2
/** So many may wait for their turn. */
const mostWaiting = 1_000

interface Waiting {
  readonly account: string
  readonly isUrgent: boolean
  readonly go: () => void
}

/** Reading rooms takes turns, so that who asks for many does not keep the others from theirs. */
export class Turns {
  readonly #running: string[] = []
  #waiting: Waiting[] = []

  /** False: too many wait already. Who got a turn has to end it. Those that somebody waits for come first. */
  async begin(account: string, isUrgent: boolean): Promise<boolean> {
    if (this.#isFree(account)) {
      this.#running.push(account)
      return true
    }
    if (this.#waiting.length >= mostWaiting) return false
    await new Promise<void>((go) => this.#waiting.push({ account, isUrgent, go }))
    return true
  }

  end(account: string): void {
    this.#running.splice(this.#running.indexOf(account), 1)
    const next =
      this.#waiting.find((one) => one.isUrgent && this.#isFree(one.account)) ??
      this.#waiting.find((one) => this.#isFree(one.account))
    if (!next) return
    this.#waiting = this.#waiting.filter((one) => one !== next)
    this.#running.push(next.account)
    next.go()
  }

  #isFree(account: string): boolean {
    return this.#running.length < mostAtOnce && !this.#running.includes(account)
  }
}
