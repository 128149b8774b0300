import type { NodeId } from '../core/ids'
import type { Chosen } from './protocol'

interface Choice {
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
}

/** A game for a lock: the values are the nodes, and `tryAcquire` is propose(me), then query() == me. */
export function isLockGame({ nodes, values }: Choice): boolean {
  return nodes.length === values.length && nodes.every((node) => values.includes(node))
}

/** "n3 is chosen: n1 and n2 voted for it." in the words of such a game: "n3 holds the lock: ...". */
export function inLockWords(chosen: Chosen): Chosen {
  const { value, sentence } = chosen
  const plain = `${value} is chosen`
  return sentence.startsWith(plain)
    ? { ...chosen, sentence: `${value} holds the lock${sentence.slice(plain.length)}` }
    : chosen
}

/** "n3 holds the lock."; null while nobody does, when several do, and in all other games. */
export function holderWords(picture: {
  readonly game: Choice
  readonly chosen: readonly Chosen[]
}): string | null {
  const [holder, rival] = picture.chosen
  return holder && !rival && isLockGame(picture.game) ? `${holder.value} holds the lock.` : null
}
