import type { RoomCode } from '../../shared/core/ids'
import type { ViewEvent, Who } from '../../shared/room/view'
import type { JoinedRoom } from '../../shared/wire'
import { addressOf, type Crowd, gather } from '../bench/crowd'
import { sleep } from '../bench/numbers'
import { body } from '../bench/payload'
import { Line, type Person } from '../bench/person'
import { post } from '../bench/post'
import type { Witness } from '../chaos/verdict'

export const people = 30
/** Everybody acts about once in so long, in ms. */
const beatMs = 1_000
/** The class sits behind the first of all addresses. */
const address = addressOf(0)
const newName = 'Ada Lovelace'

/** A class of thirty in its own room: it plays, and notes how long each act waits for its acknowledgement. */
export class Lesson {
  readonly #url: string
  readonly #crowd: Crowd
  readonly #pages: Line[] = []
  /** In ms. */
  waits: number[] = []
  /** What went wrong, a sentence each. */
  readonly complaints: string[] = []
  #isOver = false
  #playing: Promise<unknown> = Promise.resolve()

  private constructor(url: string, crowd: Crowd) {
    this.#url = url
    this.#crowd = crowd
  }

  static async begin(url: string): Promise<Lesson> {
    return new Lesson(url, await gather(url, [people], 5))
  }

  get code(): RoomCode {
    return this.#screen.code
  }

  get acts(): number {
    return this.waits.length
  }

  play(): void {
    this.#playing = Promise.all(this.#crowd.people.map((person) => this.#playOn(person)))
  }

  /** Settles when so many more acts are acknowledged, or when it has become clear that they will not be. */
  async acted(more: number): Promise<void> {
    const enough = this.acts + more
    while (this.acts < enough && this.complaints.length === 0) await sleep(20)
  }

  /** Everybody has heard what became of the last act. */
  async rest(): Promise<void> {
    this.#isOver = true
    await this.#playing
  }

  /**
   * The desk does something, somebody changes a name, and somebody comes late; then a new desk, a new wall and the
   * page of the one who came late show what there is. Gives what all of them can witness.
   */
  async look(): Promise<readonly Witness[]> {
    const [desk] = this.#crowd.desks
    const [first] = this.#crowd.people
    if (!desk || !first) throw new Error('a class has a desk and people')
    await desk.ask({ type: 'room.lock' })
    await desk.ask({ type: 'room.unlock' })
    await first.line.ask({ type: 'student.rename', name: newName })
    const { student, studentToken } = await this.#comeLate()
    const { instructorToken, projectorToken } = this.#screen
    const pages = [
      await this.#open({ role: 'instructor' }, instructorToken),
      await this.#open({ role: 'projector' }, projectorToken),
      await this.#open({ role: 'student', student }, studentToken),
    ]
    // What came of their own coming has reached all of them.
    await sleep(300)
    return [...pages, ...this.witnesses]
  }

  /** Of the class itself only what was acknowledged counts. */
  get witnesses(): readonly Witness[] {
    return [...this.#crowd.desks, ...this.#crowd.people.map(({ line }) => line)].map(witness)
  }

  close(): void {
    for (const line of this.#pages) line.close()
    this.#crowd.close()
  }

  /** As the page does it: who is told to come again does, with the same attempt. */
  async #comeLate(): Promise<JoinedRoom> {
    const attempt = crypto.randomUUID()
    for (let tries = 1; ; tries += 1) {
      try {
        return await post<JoinedRoom>(
          this.#url,
          `/api/rooms/${this.code}/join`,
          { attempt },
          address,
        )
      } catch (error) {
        if (tries === 30) throw error
        await sleep(1_000)
      }
    }
  }

  /** A page that has nothing yet, and gets all that it may see. */
  async #open(who: Who, token: string): Promise<Witness> {
    const line = new Line(this.#url, this.code, token, address)
    const events: ViewEvent[] = []
    line.hear((more, { from }) => {
      if (from === 0) events.length = 0
      events.push(...more)
    })
    this.#pages.push(line)
    await line.arrive()
    return { who, events, acknowledged: line.acknowledged }
  }

  async #playOn(person: Person): Promise<void> {
    await sleep(Math.random() * beatMs)
    while (!this.#isOver && this.complaints.length === 0) {
      const startedAt = performance.now()
      await person.act(body).then(
        () => this.waits.push(performance.now() - startedAt),
        (error: unknown) => this.complaints.push(String(error)),
      )
      await sleep(beatMs * (0.5 + Math.random()))
    }
  }

  get #screen() {
    const [screen] = this.#crowd.screens
    if (!screen) throw new Error('a class has a room')
    return screen
  }
}

/** Of whom only the answers count. */
function witness({ acknowledged }: Line): Witness {
  return { who: { role: 'instructor' }, events: null, acknowledged }
}
