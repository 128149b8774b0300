import { protocolOf } from '../../protocols/registry'
import { propertyNames } from '../../referee/referee'
import type { PropertyId } from '../../referee/protocol'
import { listed } from '../../referee/sentence'
import { sizesOf } from '../size'
import type { Expected, Scenario } from '../scenario'

/** The scenarios as a Markdown table. */
export function tableOf(scenarios: readonly Scenario[]): string {
  const head = ['id', 'protocol', 'nodes', 'what it shows', 'how it ends']
  const rows = [head, head.map(() => '-'), ...scenarios.map(rowOf)]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function rowOf(scenario: Scenario): string[] {
  const { id, title, protocol, lesson, expected } = scenario
  return [
    `\`${id}\``,
    protocolOf(protocol)?.name ?? protocol,
    sizesNamed(scenario),
    `**${title}.** ${lesson}`,
    endOf(expected),
  ]
}

/** "5 (or 3, 7)" */
function sizesNamed(scenario: Scenario): string {
  const [own, ...others] = sizesOf(scenario)
  return others.length === 0 ? String(own) : `${own} (or ${others.join(', ')})`
}

/** "red chosen; n2 and n3 decide red" */
function endOf({ chosen, decided, properties, breaches }: Expected): string {
  const choice = chosen === null ? 'nothing chosen' : `${listed(chosen, 'or')} chosen`
  const fared = Object.entries(properties).map(([id, status]) => {
    const words = `${propertyNames[id as PropertyId]} ${status}`
    return status === 'holds' ? words : `**${words}**`
  })
  const broken = breaches.map((rule) => `${rule} broken`)
  return [choice, ...decisionsOf(decided), ...fared, ...broken].join('; ')
}

function decisionsOf(decided: Expected['decided']): string[] {
  const entries = Object.entries(decided)
  if (entries.length === 0) return ['nobody decides']
  return [...new Set(entries.map(([, value]) => value))].map((value) => {
    const who = entries.filter(([, other]) => other === value).map(([node]) => node)
    const isOne = who.length === 1 && who[0] !== 'all'
    return `${listed(who)} ${isOne ? 'decides' : 'decide'} ${value ?? 'it'}`
  })
}
