import type { Policy } from '../network/policy'
import type { PropertyId } from '../referee/protocol'
import type { SetupData } from '../room/event'
import type { HandStyle } from '../room/hands'

export type { HandStyle }

/** A node as a scenario writes it: `n3`. */
export type NodeName = `n${number}`

/**
 * A story that shows one thing: who asks for what, what goes wrong, in which order, and how it must end. Plain
 * JSON data, so that it can be played by bots, be read out at the desk, and be kept in a file.
 */
export interface Scenario extends Script {
  readonly expected: Expected
}

/** The same without a promise of how it ends: what a person at the desk can write, or record. */
export interface Script {
  /** Small letters, digits and dashes: `split-brain`. */
  readonly id: string
  readonly title: string
  /** The id of its protocol; `any`: nothing in it belongs to one. */
  readonly protocol: string
  /** The number of nodes that it is written for ... */
  readonly nodes: number
  /** ... and those in which it works as well. */
  readonly otherSizes?: readonly number[] | undefined
  /** What can be proposed; `nodes`: each node's own id. */
  readonly values: readonly string[] | 'nodes'
  readonly setup: SetupData
  /** Where links differ from the usual at first. */
  readonly network?: Partial<Policy> | undefined
  /** Who does not play as a correct node from the start. */
  readonly hands?: Readonly<Partial<Record<NodeName, HandStyle>>> | undefined
  /** In order: a cue waits until the one before it is done. The last one ends the game. */
  readonly script: readonly Cue[]
  /** What one learns from it, in one sentence. */
  readonly lesson: string
}

/** One step of the story. */
export interface Cue {
  /**
   * What to do and why, as one would say it to a class: "Three blue, three red: crash n7." Numbers that the size or the
   * class makes stand in blanks: {nodes}, {majority}, {minority}, {up}, {chosen}, and those of `counts`.
   */
  readonly say: string
  /** What the class should see in it, or be asked about it, in a sentence or two. */
  readonly notice?: string | undefined
  /** All of it must be so; at once when nothing is named. */
  readonly when?: readonly Condition[] | undefined
  /**
   * What its sentence says besides, and what must not have happened: it is shown only while all of it is so. When one of
   * them can never be so again, the class has gone another way.
   */
  readonly claims?: readonly Condition[] | undefined
  /** How many nodes it is true of, by the name of the blank where its sentence says it. */
  readonly counts?: Readonly<Record<string, Counted>> | undefined
  readonly do: readonly Deed[]
  /** What cannot be done of it is passed over: it was recorded in another game. */
  readonly optional?: boolean | undefined
}

/** Nodes that must all ..., or so many of them that must ... */
export type Who = readonly NodeName[] | 'all' | 'majority'

/** Data in which every field named here is the same, and others may be anything. */
export type Pattern = Readonly<Record<string, unknown>>

export interface MessagePattern {
  readonly from?: readonly NodeName[] | undefined
  readonly to?: readonly NodeName[] | undefined
  readonly body?: Pattern | undefined
}

/** The third message from n2 to n3 is `{from: 'n2', to: 'n3', nth: 3}`, whatever it says. Copies count as it. */
export interface NthMessage {
  readonly from: NodeName
  readonly to: NodeName
  /** Counts from 1, in the order of sending. */
  readonly nth: number
}

/** Something that is so, by the log, and then stays so or is acted upon at once. */
export type Condition =
  /** So many virtual ms have passed since the cue before. */
  | { readonly type: 'passed'; readonly ms: number }
  | { readonly type: 'did'; readonly who: Who; readonly action: Pattern }
  /** These nodes did it, or `some` of them or none, and nobody else. */
  | {
      readonly type: 'only'
      readonly who: readonly NodeName[]
      readonly action: Pattern
      readonly some?: boolean | undefined
    }
  | { readonly type: 'not'; readonly condition: Condition }
  /** No rule keeps this node from such an action now. */
  | {
      readonly type: 'may'
      readonly node: NodeName
      readonly action: Pattern & { readonly type: string }
    }
  /** By what is known of the game, more than one value can still be decided. */
  | { readonly type: 'open' }
  /** Some wait, and by themselves those who are up get no answer. */
  | { readonly type: 'stuck' }
  | { readonly type: 'up' | 'down'; readonly nodes: readonly NodeName[] }
  /** Such messages have been delivered, coming from these nodes. */
  | { readonly type: 'arrived'; readonly from: Who; readonly message: MessagePattern }
  /** Such a message is between its sending and its end. */
  | { readonly type: 'in-flight'; readonly message: MessagePattern; readonly isHeld?: boolean }
  | { readonly type: 'chosen'; readonly value?: string }
  | { readonly type: 'decided'; readonly who: Who; readonly value?: string }
  /** So many acts were done in all, or nothing has moved for so long: another protocol may need fewer. */
  | { readonly type: 'acts'; readonly count: number; readonly orQuietMs?: number }
  /** That message was sent, or nothing has moved for so long. */
  | { readonly type: 'sent'; readonly message: NthMessage; readonly orQuietMs?: number }

/** What is counted node by node. */
export type Counted = Extract<Condition, { type: 'did' | 'arrived' | 'decided' }>

/** What the instructor does, or has somebody do. A deed that is refused or changes nothing is a mistake of the scenario. */
export type Deed =
  /** A client walks up to a node. */
  | { readonly type: 'propose'; readonly node: NodeName; readonly value: string }
  | { readonly type: 'query'; readonly node: NodeName }
  /** The hand at this node does this, answering a message or the newest request when that is named. */
  | {
      readonly type: 'act'
      readonly node: NodeName
      readonly action: Pattern & { readonly type: string }
      readonly answers?: MessagePattern | 'request' | undefined
      /** One deed: it writes, and crashes before it sends a word. */
      readonly crash?: boolean | undefined
    }
  | { readonly type: 'hand'; readonly node: NodeName; readonly style: HandStyle }
  | {
      readonly type: 'link'
      readonly from: readonly NodeName[]
      readonly to: readonly NodeName[]
      readonly policy: Partial<Policy>
    }
  | { readonly type: 'partition'; readonly groups: readonly (readonly NodeName[])[] }
  | { readonly type: 'heal' }
  /** Every such message in flight. */
  | {
      readonly type: 'take'
      readonly message: MessagePattern | NthMessage
      readonly deed: 'deliver' | 'hold' | 'release' | 'drop' | 'duplicate'
    }
  | { readonly type: 'crash'; readonly node: NodeName }
  | { readonly type: 'recover'; readonly node: NodeName; readonly memory: 'kept' | 'lost' }
  | { readonly type: 'end' }

/** The referee's verdict, as far as it is the same for every seed. */
export interface Expected {
  /** What becomes of the properties over the whole game. What is not named is neither broken nor stuck. */
  readonly properties: Readonly<Partial<Record<PropertyId, 'broken' | 'stuck' | 'holds'>>>
  /** The rules that were broken, in order. */
  readonly breaches: readonly string[]
  /** The first value that becomes chosen is one of these; null: none does. */
  readonly chosen: readonly string[] | null
  /** Who decides what, `all` for every node; null: what was chosen. Who is not named does not decide, or decides what was chosen, if somebody is named. */
  readonly decided: Readonly<Partial<Record<NodeName | 'all', string | null>>>
}
