import { nodeId } from '../../../core/ids'
import { beginStory, type Story } from '../../../referee/testing/story'
import { type Ballot, isSameBallot } from '../ballot'
import type { Action, Body } from '../messages'
import type { Notebook } from '../notebook'
import { paxos } from '../paxos'

/** Stories of Paxos in few words. Ballots are written "2.n3". */
export interface Play {
  readonly story: Story
  /** The owner asks everyone; nothing has arrived yet but at itself. Gives the event of the act. */
  prepare(ballot: string): number
  /** These get the prepare and promise truthfully; their promises arrive. Gives the events of the acts. */
  promise(ballot: string, nodes: readonly string[]): number[]
  /** The owner prepares and these promise. */
  collect(ballot: string, nodes: readonly string[]): void
  propose(ballot: string, value: string): number
  /** These get the accept and accept; nobody has heard of it yet. Gives the events of the acts. */
  accept(ballot: string, value: string, nodes: readonly string[]): number[]
  /** What these said about the ballot when they accepted arrives at the node. */
  hear(ballot: string, from: readonly string[], node: string): void
  /** A whole ballot: prepared, promised by these, proposed, accepted by those. */
  run(
    ballot: string,
    value: string,
    promising: readonly string[],
    accepting: readonly string[],
  ): void
  notebook(node: string): Notebook
}

export function ballotOf(text: string): Ballot {
  const [number, node] = text.split('.')
  return { number: Number(number), node: nodeId(node ?? '') }
}

export function reportOf(text: string | null): { ballot: Ballot; value: string } | null {
  const [value, , ballot] = text?.split(' ') ?? []
  return value && ballot ? { ballot: ballotOf(ballot), value } : null
}

export function beginPlay(count = 5, values: readonly string[] = ['blue', 'red', 'green']): Play {
  const story = beginStory(paxos, count, values)
  const act = (node: string, action: Action) => story.act(node, action)
  const bring = (type: Body['type'], ballot: Ballot, from: string, to: string) => {
    const flights = [...story.picture.game.network.flights.values()]
    const found = flights.find(({ body, ...flight }) => {
      const isIt = body.type === type && isSameBallot((body as Body).ballot, ballot)
      return isIt && flight.from === from && flight.to === to
    })
    if (found) story.add({ type: 'message.delivered', message: found.message })
  }
  const play: Play = {
    story,
    prepare: (name) => {
      const ballot = ballotOf(name)
      return act(ballot.node, { type: 'prepare', ballot })
    },
    promise: (name, nodes) =>
      nodes.map((node) => {
        const ballot = ballotOf(name)
        bring('prepare', ballot, ballot.node, node)
        const { accepted } = play.notebook(node)
        const report = accepted && { ballot: accepted.ballot, value: accepted.value }
        const seq = act(node, { type: 'promise', ballot, accepted: report })
        bring('promise', ballot, node, ballot.node)
        return seq
      }),
    collect: (name, nodes) => {
      play.prepare(name)
      play.promise(name, nodes)
    },
    propose: (name, value) => {
      const ballot = ballotOf(name)
      return act(ballot.node, { type: 'propose', ballot, value })
    },
    accept: (name, value, nodes) =>
      nodes.map((node) => {
        const ballot = ballotOf(name)
        bring('accept', ballot, ballot.node, node)
        return act(node, { type: 'accept', ballot, value })
      }),
    hear: (name, from, node) => {
      for (const other of from) bring('accepted', ballotOf(name), other, node)
    },
    run: (name, value, promising, accepting) => {
      play.collect(name, promising)
      play.propose(name, value)
      play.accept(name, value, accepting)
    },
    notebook: (node) => story.picture.hands.get(nodeId(node))!.notebook as Notebook,
  }
  return play
}
