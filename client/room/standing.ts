import { reword, say } from '../words/language.svelte'
import type { ClusterMark } from './cluster-mark'

/** In this order: what is worth looking at comes first. */
export const standings: readonly {
  readonly kind: ClusterMark['kind']
  readonly words: string
}[] = [
  { kind: 'split', words: 'broken' },
  { kind: 'decided', words: 'decided' },
  { kind: 'stuck', words: 'stuck' },
  { kind: 'running', words: 'still at it' },
  { kind: 'ended', words: 'ended undecided' },
  { kind: 'waiting', words: 'not started' },
]

/** "1 broken, 2 decided, 3 still at it." */
export function standingWords(marks: readonly ClusterMark[]): string {
  const parts = standings.flatMap(({ kind, words }) => {
    const count = marks.filter((mark) => mark.kind === kind).length
    return count > 0 ? [`${count} ${reword(words)}`] : []
  })
  const frozen = marks.filter(({ isFrozen }) => isFrozen).length
  if (marks.length > 0 && frozen === marks.length)
    return reword('Frozen: nothing moves until the instructor goes on.')
  if (marks.every(({ kind }) => kind === 'running'))
    return say('{count} clusters play.', { count: marks.length })
  return `${parts.join(', ')}.`
}
