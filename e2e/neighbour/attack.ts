import type { Stranger } from './stranger'

/** Something that one address may try. It ends by itself, however it is answered. */
export interface Attack {
  /** What it does, as a test says it. */
  readonly name: string
  /** Behind the class's own address, as a student with the developer tools is. */
  readonly isAmongClass?: boolean
  run(stranger: Stranger): Promise<void>
}
