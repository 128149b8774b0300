import { nodesOf } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { parseScript, printScript } from '../../../shared/scenarios/file'
import type { Condition, Cue, Deed, NodeName, Script } from '../../../shared/scenarios/scenario'
import { valuesOf } from '../../../shared/scenarios/size'
import { reword, say, valueWord } from '../../words/language.svelte'
import { allOf } from '../../words/lists'
import type { PlainPhrase } from '../../words/phrases'
import { freshId } from './own-scripts'

/** A condition or a deed: what the editor chooses from lists. */
export type Item = Condition | Deed

/** Something of an item that can be chosen: the options are JSON, so that anything can be one. */
export interface ItemField {
  readonly key: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function emptyScript(protocol: string, own: readonly Script[]): Script {
  const title = say('My scenario')
  return {
    id: freshId(title, own),
    title,
    protocol,
    nodes: 5,
    values: ['blue', 'red'],
    setup: {},
    script: [
      {
        say: reword('A client asks n1 to propose blue.'),
        do: [{ type: 'propose', node: 'n1', value: 'blue' }],
      },
      endCue(),
    ],
    lesson: '',
  }
}

function endCue(): Cue {
  return {
    say: say('What have we seen?'),
    when: [{ type: 'passed', ms: 30_000 }],
    do: [{ type: 'end' }],
  }
}

export function emptyCue(): Cue {
  return { say: say('Crash n1.'), do: [{ type: 'crash', node: 'n1' }] }
}

/** What a cue can wait for. Files can say more; see the README of the scenarios. */
export const newConditions: readonly { readonly label: PlainPhrase; readonly item: Condition }[] = [
  { label: 'some time has passed', item: { type: 'passed', ms: 10_000 } },
  { label: 'so many acts are done', item: { type: 'acts', count: 5 } },
  { label: 'a value is chosen', item: { type: 'chosen' } },
  { label: 'somebody decided', item: { type: 'decided', who: 'majority' } },
]

/** What a cue can do. */
export const newDeeds: readonly { readonly label: PlainPhrase; readonly item: Deed }[] = [
  { label: 'a client asks to propose', item: { type: 'propose', node: 'n1', value: 'blue' } },
  { label: 'a client asks who won', item: { type: 'query', node: 'n1' } },
  { label: 'crash', item: { type: 'crash', node: 'n1' } },
  { label: 'recover', item: { type: 'recover', node: 'n1', memory: 'kept' } },
  { label: 'build a wall', item: { type: 'partition', groups: [['n1', 'n2'], ['n3']] } },
  { label: 'take the wall away', item: { type: 'heal' } },
  {
    label: 'change a link',
    item: { type: 'link', from: ['n1'], to: ['n2'], policy: { state: 'cut' } },
  },
  { label: 'tell a student', item: { type: 'hand', node: 'n1', style: 'waits' } },
  { label: 'end the game', item: { type: 'end' } },
]

/** A wall of three nodes is none for five. */
export function fitted(item: Item, script: Script): Item {
  if (item.type === 'partition') return { ...item, groups: wallsOf(script.nodes)[1] ?? item.groups }
  const [value = ''] = valuesOf(script, script.nodes)
  return item.type === 'propose' ? { ...item, value } : item
}

/** What can be chosen of an item; nothing of one that only a file can say. */
export function fieldsOf(item: Item, script: Script): ItemField[] {
  const nodes = nodesOf(script.nodes) as string[] as NodeName[]
  const values = valuesOf(script, script.nodes)
  const lists: Readonly<Record<string, ItemField | undefined>> = {
    node: fieldOf('node', say('Node'), nodes, String),
    value: fieldOf(
      'value',
      say('Value'),
      item.type === 'propose' ? values : [null, ...values],
      (one) => (one === null ? say('any value') : valueWord(one)),
    ),
    ms: fieldOf(
      'ms',
      say('How long'),
      [0, 5, 10, 20, 30, 60, 120].map((s) => s * 1000),
      (ms) => say('{count} s', { count: ms / 1000 }),
    ),
    count: fieldOf('count', say('How many'), counts, String),
    who: fieldOf(
      'who',
      say('Who'),
      ['majority', 'all', ...nodes.map((one) => [one])] as const,
      (who) => (typeof who === 'string' ? say(whoWords[who]) : allOf(who)),
    ),
    memory: fieldOf('memory', say('Memory'), ['kept', 'lost'] as const, (memory) => say(memory)),
    groups: fieldOf('groups', say('Wall'), wallsOf(script.nodes), (groups) =>
      groups.map((group) => group.join(' ')).join(' | '),
    ),
    from: fieldOf(
      'from',
      say('From'),
      nodes.map((one) => [one]),
      allOf,
    ),
    to: fieldOf('to', say('To'), [nodes, ...nodes.map((one) => [one])], (to) =>
      to.length > 1 ? say('all others') : allOf(to),
    ),
    policy: fieldOf(
      'policy',
      say('It'),
      [{ state: 'cut' }, { state: 'hold' }, { state: 'up' }] as const,
      ({ state }) => say(stateWords[state]),
    ),
    style: fieldOf('style', say('What'), ['waits', 'answers', 'plays'] as const, (style) =>
      say(styleWords[style]),
    ),
  }
  const keys: Readonly<Partial<Record<Item['type'], readonly string[]>>> = {
    passed: ['ms'],
    acts: ['count'],
    chosen: ['value'],
    decided: ['who', 'value'],
    propose: ['node', 'value'],
    query: ['node'],
    crash: ['node'],
    recover: ['node', 'memory'],
    partition: ['groups'],
    link: ['from', 'to', 'policy'],
    hand: ['node', 'style'],
  }
  return (keys[item.type] ?? []).flatMap((key) => {
    const field = lists[key]
    return field ? [withOwn(field, valueIn(item, key))] : []
  })
}

const counts = Array.from({ length: 40 }, (_, index) => index + 1)
const whoWords = { majority: 'a majority', all: 'all nodes' } as const
const stateWords = { cut: 'is cut', hold: 'holds', up: 'is up' } as const
const styleWords = {
  waits: 'wait',
  answers: 'only answer',
  plays: 'play on',
} as const

function fieldOf<T>(
  key: string,
  label: string,
  options: readonly T[],
  words: (option: T) => string,
): ItemField {
  const made = options.map((one) => ({ value: JSON.stringify(one), label: words(one) }))
  return { key, label, options: made }
}

/** What a file says that is in no list stays as it is. */
function withOwn(field: ItemField, value: string): ItemField {
  if (field.options.some((one) => one.value === value)) return field
  return { ...field, options: [{ value, label: say('as in the file') }, ...field.options] }
}

/** As the option that is chosen. */
export function valueIn(item: Item, key: string): string {
  return JSON.stringify((item as unknown as Readonly<Record<string, unknown>>)[key] ?? null)
}

export function withValue<T extends Item>(item: T, key: string, value: string): T {
  const chosen: unknown = JSON.parse(value)
  const { [key]: _, ...rest } = item as unknown as Record<string, unknown>
  return (chosen === null ? rest : { ...rest, [key]: chosen }) as unknown as T
}

/** Walls after the first, the second, ... node. */
function wallsOf(count: number): NodeName[][][] {
  const nodes = nodesOf(count) as string[] as NodeName[]
  return Array.from({ length: count - 1 }, (_, index) => [
    nodes.slice(0, index + 1),
    nodes.slice(index + 1),
  ])
}

/** Why this is no scenario, in a sentence; null: it is one. */
export function scriptProblem(script: Script): string | null {
  const parsed = parseScript(printScript(script), protocolOf)
  return parsed.ok ? null : parsed.sentence.replace(/^Line \d+: /, '')
}

export function replaced<T>(list: readonly T[], place: number, item: T | null): T[] {
  return list.flatMap((one, index) => (index !== place ? [one] : item === null ? [] : [item]))
}

/** The cue one place earlier. */
export function raised(cues: readonly Cue[], place: number): Cue[] {
  const [before, cue] = [cues[place - 1], cues[place]]
  if (!before || !cue) return [...cues]
  return [...cues.slice(0, place - 1), cue, before, ...cues.slice(place + 1)]
}
