import { type NodeId, nodeId, nodesOf } from '../../shared/core/ids'
import { defaultPolicy, type Policy } from '../../shared/network/policy'
import { protocols } from '../../shared/protocols/registry'
import type { Assistance, Settings } from '../../shared/room/event'

/** What somebody who practices can choose. */
export interface PracticeForm {
  readonly protocol: string
  readonly nodes: number
  /** The node that is played by hand. */
  readonly node: NodeId
  readonly assistance: Assistance
  readonly pace: Pace
}

export type Pace = 'calm' | 'lively' | 'quick'

interface Speeds {
  readonly botThinkMs: Settings['botThinkMs']
  readonly delayMs: Policy['delayMs']
  /** From one client to the next. */
  readonly visitMs: number
}

export const paces: Readonly<Record<Pace, Speeds>> = {
  calm: { botThinkMs: [3000, 6000], delayMs: defaultPolicy.delayMs, visitMs: 12_000 },
  lively: { botThinkMs: [1000, 3000], delayMs: [1500, 3000], visitMs: 6000 },
  quick: { botThinkMs: [200, 600], delayMs: [300, 600], visitMs: 1500 },
}

export const firstForm: PracticeForm = {
  protocol: 'majority-vote',
  nodes: 5,
  node: nodeId('n1'),
  assistance: 'guided',
  pace: 'lively',
}

const counts = [3, 5, 7]
const helps: readonly Assistance[] = ['guided', 'coached', 'freehand']

/** The choices in an address such as `?protocol=paxos&nodes=7`; whatever is missing or odd is as in `firstForm`. */
export function formIn(search: string): PracticeForm {
  const asked = new URLSearchParams(search)
  const nodes = counts.find((count) => String(count) === asked.get('nodes')) ?? firstForm.nodes
  return {
    protocol: protocols.find(({ id }) => id === asked.get('protocol'))?.id ?? firstForm.protocol,
    nodes,
    node: nodesOf(nodes).find((node) => node === asked.get('node')) ?? firstForm.node,
    assistance: helps.find((help) => help === asked.get('help')) ?? firstForm.assistance,
    pace:
      (Object.keys(paces) as Pace[]).find((pace) => pace === asked.get('pace')) ?? firstForm.pace,
  }
}

/** The address of these choices, without those that are as in `firstForm`. */
export function searchOf(form: PracticeForm): string {
  const { protocol, nodes, node, assistance, pace } = form
  const asked = { protocol, nodes: String(nodes), node, help: assistance, pace }
  const usual = new URLSearchParams(
    Object.entries(asked).filter(([key, value]) => value !== usualOf(key)),
  )
  return usual.size === 0 ? '' : `?${usual.toString()}`
}

function usualOf(key: string): string {
  const { nodes, assistance, ...rest } = firstForm
  const usual: Readonly<Record<string, string>> = {
    ...rest,
    nodes: String(nodes),
    help: assistance,
  }
  return usual[key] ?? ''
}
