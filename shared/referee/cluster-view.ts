import type { NodeId } from '../core/ids'
import { type Network, policyOf } from '../network/network'
import type { Picture } from './picture'
import type { ClusterView } from './protocol'

/** All nodes at this moment, for the protocol's outlook. */
export function clusterView(picture: Picture): ClusterView {
  const decided = new Map<NodeId, { value: string; seq: number }>()
  for (const [node, hand] of picture.hands) if (hand.decided) decided.set(node, hand.decided)
  return {
    nodes: picture.game.nodes,
    values: picture.game.values,
    setup: picture.game.setup,
    notebooks: new Map([...picture.hands].map(([node, hand]) => [node, hand.notebook])),
    crashed: picture.crashes,
    decided,
    flights: [...picture.game.network.flights.values()],
    isCut: cutsOf(picture.game.network),
    chosen: picture.chosen,
    ledger: picture.ledger,
  }
}

/** Asked for each pair of nodes after each event, and most networks have no cut link at all. */
function cutsOf(network: Network): ClusterView['isCut'] {
  if (network.links.size === 0 && network.policy.state !== 'cut') return () => false
  return (from, to) => policyOf(network, from, to).state === 'cut'
}
