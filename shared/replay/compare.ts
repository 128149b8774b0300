import type { Report } from '../referee/report'
import { listed } from '../referee/sentence'

/** What became of a game, in the words of a comparison: "Coherence breaks at event 61, and red is chosen at event 9". */
export function fateWords({ properties, breaches, chosen, decided }: Report): string {
  const broken = properties.filter(({ status }) => status === 'broken')
  const stuck = properties.filter(({ status }) => status === 'stuck')
  const breaks = broken.map(
    ({ name, witness }) => `${name} breaks at event ${Math.max(...witness)}`,
  )
  const [breach] = breaches
  const rule = breach ? [`${breach.rule} is broken at event ${breach.seq}`] : []
  const stops = stuck.map(({ name }) => `${name} is stuck`)
  const wrong = [...rule, ...breaks, ...stops]
  const said = new Set(Object.values(decided))
  const known = said.size === 0 ? ['nobody decides'] : []
  const choice = chosen ? `${chosen.value} is chosen at event ${chosen.seq}` : 'nothing is chosen'
  return listed([...(wrong.length > 0 ? wrong : ['nothing breaks']), choice, ...known])
}

/** Both games in one sentence: "As played, Coherence breaks at event 61 ...; in branch 1 nothing breaks ...". */
export function comparison(played: Report, branch: Report, name: string): string {
  const [one, other] = [fateWords(played), fateWords(branch)]
  if (one === other) return `As played and in ${name} it comes to the same: ${one}.`
  return `As played, ${one}; in ${name} ${other}.`
}
