import type { Attack } from '../neighbour/attack'
import { families, nobody } from '../neighbour/families'
import { faultsOf, tryAttacks } from '../neighbour/trial'
import { quantile, rounded } from './numbers'

export interface NeighbourScale {
  /** How much each attack does. */
  readonly scale: number
  /** At most so many attacks: a run that shows only that it can be measured needs one. */
  readonly attacks: number
}

export interface Neighbour {
  /** The attack during which acts waited longest for their acknowledgement. */
  readonly worst: string
  /** How long they waited then: 99 of 100 acts were acknowledged within. */
  readonly ackP99Ms: number
  /** The same beside a neighbour who does nothing. */
  readonly restP99Ms: number
  /** The most memory that the server had in any of them, in units of 1,000,000 bytes. */
  readonly rssPeakMB: number
}

/** A class of thirty beside each attack, each against a new server. Rejects when one of them does harm for good. */
export async function measureNeighbour(scale: NeighbourScale): Promise<Neighbour> {
  const rest = await measureOne(nobody, scale.scale)
  const tried: Tried[] = []
  for (const attack of Object.values(families).flat().slice(0, scale.attacks))
    tried.push(await measureOne(attack, scale.scale))
  const [worst] = tried.toSorted((a, b) => b.ackP99Ms - a.ackP99Ms)
  if (!worst) throw new Error('there is an attack')
  const rssPeakMB = Math.max(...tried.map(({ rssPeakMB }) => rssPeakMB))
  return { ...worst, restP99Ms: rest.ackP99Ms, rssPeakMB }
}

type Tried = Omit<Neighbour, 'restP99Ms'>

async function measureOne(attack: Attack, scale: number): Promise<Tried> {
  const trial = await tryAttacks({ attacks: [attack], scale })
  const faults = faultsOf(trial)
  if (faults.length > 0) throw new Error(`${attack.name}: ${faults.slice(0, 3).join('; ')}`)
  const ackP99Ms = rounded(quantile(trial.waits.flat(), 0.99), 1)
  console.error(
    `  ${ackP99Ms} ms, ${trial.peakMB} MB: ${attack.name} ${JSON.stringify(trial.answers[0])}`,
  )
  return { worst: attack.name, ackP99Ms, rssPeakMB: trial.peakMB }
}
