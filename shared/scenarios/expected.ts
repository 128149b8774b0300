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
    ...nodesOf(nodes).flatMap((node) =>
      differing(node, wantedBy(expected, node as string as NodeName, report), report.decided[node]),
    ),
  ]
}

function wrongChoice({ chosen }: Expected, report: Report): string[] {
  const value = report.chosen?.value
  const isRight = chosen === null ? value === undefined : chosen.includes(value ?? '')
  return isRight ? [] : differing('chosen', chosen?.join(' or ') ?? 'nothing', value ?? 'nothing')
}

function wantedBy({ decided }: Expected, node: NodeName, report: Report): string | undefined {
  const wanted = node in decided ? decided[node] : decided.all
  return wanted === null ? (report.chosen?.value ?? 'what is chosen') : wanted
}

function differing(what: string, wanted: string | undefined, is: string | undefined): string[] {
  return wanted === is ? [] : [`${what}: ${is || 'nothing'}, not ${wanted || 'nothing'}.`]
}
