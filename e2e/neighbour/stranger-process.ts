// The neighbour, in a process of its own (raid.ts): what it does to itself is not on the class's clock.
import { addressOf } from '../bench/crowd'
import { attacks } from './families'
import { Stranger } from './stranger'

/** What to do, one order for each attack. */
export interface Raid {
  readonly url: string
  readonly name: string
  readonly scale: number
  /** Whose address it has: 0 is the class's. */
  readonly place: number
}

/** How each thing that was tried was answered. */
export type Answers = Readonly<Record<string, number>>

process.on('message', ({ url, name, scale, place }: Raid) => {
  const stranger = new Stranger(url, addressOf(place), scale)
  const attack = attacks.find((one) => one.name === name)
  const tell = () => process.send?.(stranger.answers)
  Promise.resolve(attack?.run(stranger))
    .catch(() => stranger.note('gave up'))
    .then(tell, tell)
})
// What is left open is let go of with it.
process.on('disconnect', () => process.exit())
process.on('uncaughtException', () => undefined)
process.send?.({})
