import { nodesOf } from '../core/ids'
import { propertyNames } from '../referee/referee'
import type { Report } from '../referee/report'
import type { Expected, NodeName, Scenario } from './scenario'

/** How a verdict differs from what its scenario promises, a sentence each; none when all is as expected. */
export function surprises({ expected }: Scenario, nodes: number, report: Report): string[] {
  return [
    ...report.properties.flatMap(({ id, status }) => {
      const wanted = expected.properties[id]
      const isCalm = status === 'holds' || status === 'untested'
      if (wanted === undefined ? isCalm : status === wanted) return []
      return [`${propertyNames[id]} is ${status}, not ${wanted ?? 'whole'}.`]
    }),
    ...differing(
      'breaches',
      expected.breaches.join(),
      report.breaches.map(({ rule }) => rule).join(),
    ),
    ...wrongChoice(expected, report),
    ...nodesOf(nodes)
      .filter((node) => !isFree(expected, node as string as NodeName, report))
      .flatMap((node) =>
        differing(
          node,
          wantedBy(expected, node as string as NodeName, report),
          report.decided[node],
        ),
      ),
  ]
}

/** The same of a class: whoever was not asked may not have decided, or have decided what was chosen. */
export function falsehoods(scenario: Scenario, nodes: number, report: Report): string[] {
  const told = Object.entries(report.decided).flatMap(([node, value]) => {
    const wanted = wantedBy(scenario.expected, node as NodeName, report) ?? report.chosen?.value
    return differing(node, wanted, value)
  })
  return [...surprises(scenario, nodes, { ...report, decided: {} }).filter(isOfAll), ...told]
}

/** Not of one node: "n3: nothing, not blue." */
function isOfAll(sentence: string): boolean {
  return !/^n\d:/.test(sentence)
}

function wrongChoice({ chosen }: Expected, report: Report): string[] {
  const value = report.chosen?.value
  const isRight = chosen === null ? value === undefined : chosen.includes(value ?? '')
  return isRight ? [] : differing('chosen', chosen?.join(' or ') ?? 'nothing', value ?? 'nothing')
}

/** Where some decide, others may, too: the same, or what was chosen first. */
function isFree({ decided }: Expected, node: NodeName, report: Report): boolean {
  const isNamed = node in decided || 'all' in decided || Object.keys(decided).length === 0
  return !isNamed && report.decided[node] === report.chosen?.value
}

function wantedBy({ decided }: Expected, node: NodeName, report: Report): string | undefined {
  const wanted = node in decided ? decided[node] : decided.all
  return wanted === null ? (report.chosen?.value ?? 'what is chosen') : wanted
}

function differing(what: string, wanted: string | undefined, is: string | undefined): string[] {
  return wanted === is ? [] : [`${what}: ${is || 'nothing'}, not ${wanted || 'nothing'}.`]
}
