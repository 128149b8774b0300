import type { Answer } from '../../shared/wire'
import type { Command, Request } from '../../shared/room/command'
import { newId } from './new-id'
import type { PageStorage } from './storage'

/**
 * Commands on their way to the server, the oldest first. They are kept in the browser's storage until each is
 * answered, so that neither a lost connection nor a refresh loses one; their ids keep one from being done twice.
 */
export interface Outbox {
  /** Commands that have no answer yet. */
  waiting(): readonly Command[]
  /** Resolves when the server has answered, however long that takes. */
  /** `id`: for what several pages may ask at once, and is to be done once. */
  add(request: Request, id?: string): Promise<Answer>
  /** The line is up: send, one after the other, beginning with the oldest. */
  resume(): void
  /** The line is down: what was on its way will be sent again. */
  suspend(): void
}

export interface OutboxOptions {
  readonly storage: PageStorage
  /** Names the person and the room. */
  readonly key: string
  /** Sends one command; `null` means that no answer came and it has to be sent again. */
  readonly post: (command: Command, answered: (answer: Answer | null) => void) => void
  /** Whatever waits has changed. */
  readonly onchange?: ((waiting: readonly Command[]) => void) | undefined
  /** Every answer, also to what an earlier page sent. */
  readonly onanswer?: ((command: Command, answer: Answer) => void) | undefined
}

/** After "too many at once" and after silence the next attempt is so many ms later. */
const patienceMs = 1000

export function openOutbox(options: OutboxOptions): Outbox {
  const { storage, key, post } = options
  const resolvers = new Map<string, (answer: Answer) => void>()
  let isUp = false
  /** Counts the lines: an answer that belongs to an earlier one is not waited for any more. */
  let line = 0
  let onItsWay: string | null = null

  const waiting = () => readCommands(storage.get(key))

  function save(commands: readonly Command[]): void {
    if (commands.length === 0) storage.remove(key)
    else storage.set(key, JSON.stringify(commands))
    options.onchange?.(commands)
  }

  function sendNext(): void {
    const next = waiting()[0]
    if (!isUp || onItsWay !== null || !next) return
    onItsWay = next.id
    const mine = line
    post(next, (answer) => {
      if (mine !== line) return
      onItsWay = null
      if (answer === null || isPutOff(answer)) later(mine)
      else settle(next, answer)
    })
  }

  function later(mine: number): void {
    setTimeout(() => mine === line && sendNext(), patienceMs)
  }

  function settle(command: Command, answer: Answer): void {
    save(waiting().filter((other) => other.id !== command.id))
    options.onanswer?.(command, answer)
    resolvers.get(command.id)?.(answer)
    resolvers.delete(command.id)
    sendNext()
  }

  return {
    waiting,
    add(request, id = newId()) {
      const command = { ...request, id } as Command
      const answer = new Promise<Answer>((resolve) => resolvers.set(command.id, resolve))
      save([...waiting(), command])
      sendNext()
      return answer
    },
    resume() {
      isUp = true
      sendNext()
    },
    suspend() {
      isUp = false
      line += 1
      onItsWay = null
    },
  }
}

/** Not a verdict on the command: it may be asked again. */
function isPutOff(answer: Answer): boolean {
  return !answer.ok && (answer.reason === 'too-fast' || answer.reason === 'server-failed')
}

/** What the storage holds may be from another version of this page; the server checks each command anyway. */
function readCommands(text: string | null): readonly Command[] {
  if (text === null) return []
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? read.filter(isCommand) : []
  } catch {
    return []
  }
}

function isCommand(input: unknown): input is Command {
  if (typeof input !== 'object' || input === null) return false
  return 'id' in input && typeof input.id === 'string' && 'type' in input
}
