import type { Report } from '../referee/report'
import { listed } from '../referee/sentence'

/** So many broken rules are named; who wants to know of more opens the game. */
const mostRules = 2

/** What became of a game, a few words each: "Coherence breaks at event 61", "red is chosen at event 9". */
export function fateOf({ properties, breaches, chosen, decided }: Report): string[] {
  const broken = properties.filter(({ status }) => status === 'broken')
  const stuck = properties.filter(({ status }) => status === 'stuck')
  const wrong = [
    ...breaches.map(({ rule, seq }) => `${rule} is broken at event ${seq}`),
    ...broken.map(({ name, witness }) => `${name} breaks at event ${Math.max(...witness)}`),
    ...stuck.map(({ name }) => `${name} is stuck`),
  ]
  return [
    ...(wrong.length > 0 ? wrong : ['nothing breaks']),
    chosen ? `${chosen.value} is chosen at event ${chosen.seq}` : 'nothing is chosen',
    ...(Object.keys(decided).length === 0 ? ['nobody decides'] : []),
  ]
}

/** How a branch differs from the game as it was played, and then what both have in common. */
export function comparison(played: Report, branch: Report, name: string): string {
  const [one, other] = [fateOf(played), fateOf(branch)]
  const both = one.filter((words) => other.includes(words))
  const ofPlayed = told(one.filter((words) => !both.includes(words)))
  const ofBranch = told(other.filter((words) => !both.includes(words)))
  if (ofPlayed === '' && ofBranch === '')
    return `As played and in ${name} it comes to the same: ${told(both)}.`
  const common = both.length === 0 ? '' : ` In both, ${told(both)}.`
  if (ofBranch === '') return `Only as played, ${ofPlayed}.${common}`
  if (ofPlayed === '') return `Only in ${name}, ${ofBranch}.${common}`
  return `As played, ${ofPlayed}; in ${name}, ${ofBranch}.${common}`
}

function told(words: readonly string[]): string {
  const isRule = (one: string) => one.includes(' is broken at event ')
  const rules = words.filter(isRule)
  if (rules.length <= mostRules + 1) return listed(words)
  const more = `${rules.length - mostRules} more moves break a rule`
  return listed([...rules.slice(0, mostRules), more, ...words.filter((one) => !isRule(one))])
}
