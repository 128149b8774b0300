import type { NodeId } from '../../core/ids'
import type { Policy } from '../../network/policy'
import type { Event, GameEvent, Stamp } from '../event'

/** What the laws remember of one game: written anew here, so that they do not trust what they check. */
interface Book {
  readonly network: Policy
  readonly links: Map<string, Policy>
  readonly crashed: Set<NodeId>
  readonly letters: Map<string, Letter>
  readonly inboxes: Map<NodeId, string[]>
  status: 'running' | 'paused' | 'ended'
  pausedAt: number
  /** Server ms that the game has stood still so far. */
  stoodMs: number
}

interface Letter {
  readonly from: NodeId
  readonly to: NodeId
  due: number
  isHeld: boolean
  isFreed: boolean
  hasEnded: boolean
}

/** A sentence for each event that the network or the room could not have made. None is well. */
export function brokenLaws(log: readonly Event[]): string[] {
  const books = new Map<string, Book>()
  return log.flatMap((event, index) => [
    ...numbering(log, index).map((sentence) => `event ${event.seq}: ${sentence}`),
    ...gameLaws(books, event).map((sentence) => `event ${event.seq} ${event.type}: ${sentence}`),
  ])
}

function numbering(log: readonly Event[], index: number): string[] {
  const [event, before] = [log[index]!, log[index - 1]]
  return [
    ...(event.seq === index + 1 ? [] : [`stands at place ${index + 1}`]),
    ...(event.at >= (before?.at ?? 0) ? [] : ['is before the one before it']),
  ]
}

function gameLaws(books: Map<string, Book>, event: Event): string[] {
  if (event.game === undefined) return []
  if (event.type === 'game.started') {
    const isNew = !books.has(event.game)
    books.set(event.game, newBook(event))
    return isNew ? [] : ['the game had started']
  }
  const book = books.get(event.game)
  if (!book) return ['the game has not started']
  const broken = book.status === 'ended' ? ['the game had ended'] : brokenBy(book, event)
  note(book, event)
  return broken
}

function newBook(event: Extract<GameEvent, { type: 'game.started' }>): Book {
  return {
    network: event.network,
    links: new Map(),
    crashed: new Set(),
    letters: new Map(),
    inboxes: new Map(event.nodes.map((node) => [node, []])),
    status: 'running',
    pausedAt: 0,
    stoodMs: 0,
  }
}

const linkOf = (book: Book, { from, to }: Letter): Policy =>
  book.links.get(`${from} to ${to}`) ?? book.network
const isSelf = ({ from, to }: Letter): boolean => from === to

/** The game's own time: server ms without those that it stood still. */
function clock(book: Book, at: number): number {
  return (book.status === 'paused' ? book.pausedAt : at) - book.stoodMs
}

function brokenBy(book: Book, event: GameEvent): string[] {
  if ('message' in event && event.type !== 'message.sent') {
    const letter = book.letters.get(event.message)
    if (!letter) return ['the message was never sent']
    if (letter.hasEnded) return ['the message had ended']
    if (event.type === 'message.delivered') return brokenDelivery(book, event, letter)
    if (event.type === 'message.dropped') return brokenDrop(book, event.reason, letter)
    if (event.type === 'message.duplicated' && book.letters.has(event.copy)) return ['copied twice']
    return []
  }
  if (event.type === 'message.sent') return book.letters.has(event.message) ? ['sent twice'] : []
  if (event.type === 'node.acted') return brokenAct(book, event)
  if (event.type === 'game.paused') return book.status === 'running' ? [] : ['it was paused']
  if (event.type === 'game.resumed') return book.status === 'paused' ? [] : ['it was not paused']
  return []
}

function brokenDelivery(
  book: Book,
  event: Stamp & { by?: string | undefined },
  letter: Letter,
): string[] {
  const { state } = linkOf(book, letter)
  const isByHand = event.by !== undefined
  return [
    ...(state === 'cut' && !isSelf(letter) ? ['it crossed a cut link'] : []),
    ...(book.crashed.has(letter.to) ? ['it reached a crashed node'] : []),
    ...(book.status === 'paused' ? ['it arrived while the game stood still'] : []),
    ...(letter.isHeld && !isByHand ? ['it was held'] : []),
    ...(state === 'hold' && !letter.isFreed && !isByHand && !isSelf(letter)
      ? ['it passed a link that holds']
      : []),
    ...(clock(book, event.at) < letter.due && !isByHand ? ['it was early'] : []),
  ]
}

function brokenDrop(book: Book, reason: string, letter: Letter): string[] {
  const policy = linkOf(book, letter)
  if (reason === 'instructor') return []
  if (letter.isHeld) return ['it was held']
  if (reason === 'cut' && policy.state !== 'cut') return ['the link was not cut']
  if (reason === 'crashed' && !book.crashed.has(letter.to)) return ['the node was up']
  if (reason === 'loss' && policy.loss === 0) return ['the link loses nothing']
  return []
}

function brokenAct(book: Book, event: Extract<GameEvent, { type: 'node.acted' }>): string[] {
  const inbox = book.inboxes.get(event.node)
  return [
    ...(inbox ? [] : ['there is no such node']),
    ...(book.crashed.has(event.node) ? ['the node had crashed'] : []),
    ...(book.status === 'paused' ? ['the game stood still'] : []),
    ...(event.because !== undefined && !inbox?.includes(event.because)
      ? ['what it answers was not in the inbox']
      : []),
  ]
}

function note(book: Book, event: GameEvent): void {
  switch (event.type) {
    case 'message.sent':
      book.letters.set(event.message, newLetter(event.from, event.to, clock(book, event.at)))
      return
    case 'message.duplicated': {
      const original = book.letters.get(event.message)
      if (original) book.letters.set(event.copy, { ...original })
      return
    }
    case 'link.changed':
      book.links.set(`${event.from} to ${event.to}`, event.policy)
      return
    case 'node.crashed':
      book.crashed.add(event.node)
      book.inboxes.set(event.node, [])
      return
    case 'node.recovered':
      book.crashed.delete(event.node)
      return
    case 'request.made':
      book.inboxes.get(event.node)?.push(event.request)
      return
    case 'node.acted':
      book.inboxes.set(
        event.node,
        (book.inboxes.get(event.node) ?? []).filter((id) => id !== event.because),
      )
      return
    default:
      noteLetter(book, event)
      noteStatus(book, event)
  }
}

function newLetter(from: NodeId, to: NodeId, due: number): Letter {
  return { from, to, due, isHeld: false, isFreed: false, hasEnded: false }
}

function noteLetter(book: Book, event: GameEvent): void {
  const letter = 'message' in event ? book.letters.get(event.message) : undefined
  if (!letter) return
  if (event.type === 'message.delayed') letter.due = event.untilMs - book.stoodMs
  if (event.type === 'message.held') Object.assign(letter, { isHeld: true, isFreed: false })
  if (event.type === 'message.released') {
    const due = event.untilMs === undefined ? clock(book, event.at) : event.untilMs - book.stoodMs
    Object.assign(letter, { isHeld: false, isFreed: true, due })
  }
  if (event.type === 'message.delivered') book.inboxes.get(letter.to)?.push(event.message)
  if (event.type === 'message.delivered' || event.type === 'message.dropped') letter.hasEnded = true
}

function noteStatus(book: Book, event: GameEvent): void {
  if (event.type === 'game.paused') Object.assign(book, { status: 'paused', pausedAt: event.at })
  if (event.type === 'game.resumed') {
    book.stoodMs += event.at - book.pausedAt
    book.status = 'running'
  }
  if (event.type === 'game.ended') book.status = 'ended'
}
