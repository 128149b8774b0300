import { browserStorage, type PageStorage } from '../../room/storage'
import type { Sound } from './sound'
import { openSpeaker, type Speaker } from './speaker'

const key = 'projector/sound'

/** Whether this projector makes sounds: off until somebody turns it on, and remembered in this browser. */
export class SoundSwitch {
  isOn = $state(false)
  /** It is on, and the browser waits for a press on the page. */
  isAsleep = $state(false)
  readonly #storage: PageStorage
  readonly #open: () => Speaker
  #speaker: Speaker | null = null

  constructor(storage = browserStorage(), open: () => Speaker = openSpeaker) {
    this.#storage = storage
    this.#open = open
    this.isOn = storage.get(key) === 'on'
    this.isAsleep = this.isOn
  }

  readonly toggle = (): void => {
    this.isOn = !this.isOn
    if (this.isOn) this.#storage.set(key, 'on')
    else this.#storage.remove(key)
    if (this.isOn) this.wake()
    else this.close()
  }

  /** Somebody has pressed something. */
  readonly wake = (): void => {
    if (!this.isOn) return
    const speaker = (this.#speaker ??= this.#open())
    if (speaker.isAwake) this.isAsleep = false
    else {
      this.isAsleep = true
      void speaker.wake().then(() => (this.isAsleep = this.isOn && !speaker.isAwake))
    }
  }

  readonly play = (sound: Sound): void => this.#speaker?.play(sound)

  readonly close = (): void => {
    this.#speaker?.close()
    this.#speaker = null
    this.isAsleep = false
  }
}
