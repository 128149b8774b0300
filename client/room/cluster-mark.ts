import type { Picture } from '../../shared/referee/picture'
import { stuckNow, verdictsOf } from '../../shared/referee/referee'
import { kept } from '../ui/kept'

/** How a cluster stands, for its tab and for the wall of rings. */
export interface ClusterMark {
  readonly kind: 'waiting' | 'running' | 'decided' | 'stuck' | 'split' | 'ended'
  /** What was decided, where all who decided agree. */
  readonly value: string | null
  readonly isFrozen: boolean
  /** "decided blue", "split", "running", "stuck, frozen" */
  readonly words: string
}

/** In fog a cluster runs, stands still or has ended; what its nodes know is not said. */
export function markOf(picture: Picture | null, isFog: boolean): ClusterMark {
  if (!picture) return { kind: 'waiting', value: null, isFrozen: false, words: 'not started' }
  const isFrozen = picture.game.status === 'paused'
  const { kind, words, value = null } = (isFog ? null : known(picture)) ?? onNetwork(picture, isFog)
  if (!isFrozen) return { kind, value, isFrozen, words }
  return { kind, value, isFrozen, words: kind === 'running' ? 'frozen' : `${words}, frozen` }
}

/** Says the same of the same moment of a game without judging it again. */
export function keptMarks(): typeof markOf {
  const known = kept((picture: Picture, isFog: boolean) => markOf(picture, isFog))
  return (picture, isFog) => (picture ? known(picture, isFog) : markOf(null, isFog))
}

type Found = Pick<ClusterMark, 'kind' | 'words'> & { readonly value?: string }

function known(picture: Picture): Found | null {
  const verdicts = verdictsOf(picture)
  const broken = verdicts.find(({ status }) => status === 'broken')
  if (broken?.id === 'conflict-resolution') return { kind: 'split', words: 'broken' }
  if (broken) return { kind: 'split', words: 'split' }
  const [decision] = picture.decisions
  if (decision) {
    const { value } = decision
    return { kind: 'decided', words: `decided ${value}`, value }
  }
  return stuckNow(picture) ? { kind: 'stuck', words: 'stuck' } : null
}

function onNetwork({ game }: Picture, isFog: boolean): Found {
  if (game.status !== 'ended') return { kind: 'running', words: 'running' }
  return { kind: 'ended', words: isFog ? 'ended' : 'undecided' }
}
