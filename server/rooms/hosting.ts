/**
 * Whether this process hosts a room: plays its bots, delivers on time, and writes off who is gone. If
 * two believe so for a moment, work is done twice and one of them loses it; nothing worse.
 */
export class Hosting {
  readonly #listeners = new Set<() => void>()
  #isHost = false

  get isHost(): boolean {
    return this.#isHost
  }

  /** Calls back whenever it changes. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  set(isHost: boolean): void {
    if (isHost === this.#isHost) return
    this.#isHost = isHost
    for (const listener of this.#listeners) listener()
  }
}
