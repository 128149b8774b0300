import { majorityOf } from '../core/ids'
import { countOf, type Moment } from './condition'
import type { Cue } from './scenario'

/** What stands in the blanks of a cue's sentence, by their names: what the size and the log make of it now. */
export type Said = Readonly<Record<string, string>>

export function saidIn({ counts = {} }: Cue, moment: Moment): Said {
  const { game, chosen } = moment.picture
  const counted = Object.entries(counts).map(([name, one]) => [name, String(countOf(one, moment))])
  const [first] = chosen
  return {
    ...ofSize(game.nodes.length),
    up: String(game.nodes.length - game.network.crashed.size),
    ...Object.fromEntries(counted),
    ...(first ? { chosen: first.value } : {}),
  }
}

/** What is so in every game of this size. */
export function ofSize(nodes: number): Said {
  const majority = majorityOf(nodes)
  return {
    nodes: String(nodes),
    majority: String(majority),
    minority: String(nodes - majority),
  }
}

/** The blanks in what it says that nothing fills. */
export function unfilled({ say, notice = '', counts = {} }: Cue): readonly string[] {
  const names = [...`${say} ${notice}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const known = ['nodes', 'majority', 'minority', 'up', 'chosen', ...Object.keys(counts)]
  return names.filter((name) => !known.includes(name))
}
