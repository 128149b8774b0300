import type * as z from 'zod/mini'
import { listed } from '../referee/sentence'
import type { Protocol } from '../referee/protocol'
import { refusals } from '../room/refusal'
import { wrongValues } from '../room/values'
import { scenarioFormat, scriptSchema } from './file-schema'
import { readJson } from './json-lines'
import { sizesOf, valuesOf } from './size'
import type { Script } from './scenario'

export type ParsedScript =
  | { readonly ok: true; readonly script: Script }
  /** "Line 12: ..." */
  | { readonly ok: false; readonly sentence: string }

/** The longest file, in characters: it has to fit into one command. */
export const fileLimit = 30_000

/** A scenario as a file that people can read and change. */
export function printScript(script: Script): string {
  return `${JSON.stringify({ format: scenarioFormat, ...script }, null, 2)}\n`
}

/** Reads such a file. `find` is the registry of protocols. */
export function parseScript(text: string, find: (id: string) => Protocol | null): ParsedScript {
  if (text.length > fileLimit)
    return wrong(1, `The file has ${text.length} characters; a scenario has at most ${fileLimit}.`)
  const json = readJson(text)
  if (!json.ok) return wrong(json.line, json.reason)
  const { value, lineOf } = json
  if (typeof value !== 'object' || value === null || !('format' in value))
    return wrong(1, `This is no scenario: it does not say "format": "${scenarioFormat}".`)
  const read = scriptSchema.safeParse(value)
  if (!read.success) {
    const { issues } = read.error
    const misspelt = issues.find(({ code }) => code === 'unrecognized_keys')
    const issue = misspelt ?? deepest(issues)
    const path = [
      ...issue.path,
      ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ]
    return wrong(lineOf(path), reasonOf(issue, value))
  }
  const { format: _, ...script } = read.data
  const odd = oddity(script, find)
  return odd ? wrong(lineOf(odd.path), odd.reason) : { ok: true, script }
}

function wrong(line: number, reason: string): ParsedScript {
  return { ok: false, sentence: `Line ${line}: ${reason}` }
}

type Issue = z.core.$ZodIssue

/** Of something that can be one of several, what is wrong with the one that comes closest. */
function deepest([first, ...others]: readonly Issue[]): Issue {
  const issue = first as Issue
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const closest = branches.toSorted((a, b) => farthest(b) - farthest(a))[0]
  if (!closest || farthest(closest) === 0) return issue
  const inner = deepest([...closest, ...others])
  return { ...inner, path: [...issue.path, ...inner.path] }
}

function farthest(issues: readonly Issue[]): number {
  return Math.max(...issues.map(({ path }) => path.length))
}

function reasonOf(issue: Issue, whole: unknown): string {
  const name = nameOf(issue.path)
  const found = valueAt(whole, issue.path)
  if (issue.code === 'unrecognized_keys')
    return `“${issue.keys[0]}” is not known here; is it misspelt?`
  if (found === undefined) return `${name} is missing.`
  const is = `not ${shortened(found)}`
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${kinds[issue.expected] ?? issue.expected}, ${is}.`
    case 'invalid_value':
      return `${name} must be ${listed(issue.values.map(String).map(quoted), 'or')}, ${is}.`
    case 'invalid_union':
      return issue.discriminator === undefined
        ? `${name} is not understood: ${shortened(found)}.`
        : `${name}: there is no such thing as ${shortened(found)}.`
    case 'too_small':
      return `${name} must have at least ${issue.minimum}, ${is}.`
    case 'too_big':
      return `${name} must have at most ${issue.maximum}, ${is}.`
    case 'invalid_format':
      return formats[issue.path.at(-1) === 'id' ? 'id' : 'node'](name, is)
    default:
      return `${name} is not right: ${issue.message || shortened(found)}.`
  }
}

const formats = {
  id: (name: string, is: string) => `${name} is small letters, digits and dashes, ${is}.`,
  node: (name: string, is: string) => `${name} is the name of a node, n1 to n9, ${is}.`,
} as const

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
  record: 'an object in braces',
  tuple: 'a list of two numbers',
}

/** "“node” of cue 3" */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.findLast((part) => typeof part === 'string')
  const place = path[0] === 'script' && typeof path[1] === 'number' ? ` of cue ${path[1] + 1}` : ''
  if (path.length === 2 && place !== '') return place.slice(4)
  return `“${String(last ?? 'the file')}”${place}`
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    whole,
  )
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function quoted(text: string): string {
  return `"${text}"`
}

/** What no single field shows: a node, a value or a protocol that is not there. */
function oddity(
  script: Script,
  find: (id: string) => Protocol | null,
): { readonly path: readonly PropertyKey[]; readonly reason: string } | null {
  const { protocol, nodes } = script
  if (protocol !== 'any' && !find(protocol))
    return { path: ['protocol'], reason: `There is no protocol “${protocol}” here.` }
  const least = Math.min(...sizesOf(script))
  const values = valuesOf(script, nodes)
  const wrong = wrongValues(values)
  if (wrong) return { path: ['values'], reason: refusals[wrong] }
  const found = walk(script.script, ['script'], (key, value) => {
    if (typeof value !== 'string') return null
    if (/^n\d$/.test(value) && Number(value.slice(1)) > least && key !== 'value')
      return `There is no ${value} among ${least} nodes.`
    if (key === 'value' && !values.includes(value))
      return `The value “${value}” is none of these: ${values.join(', ')}.`
    return null
  })
  if (found) return found
  const endings = script.script.flatMap((cue, place) =>
    cue.do.some(({ type }) => type === 'end') ? [place] : [],
  )
  const early = endings.find((place) => place < script.script.length - 1)
  if (early !== undefined)
    return { path: ['script', early], reason: 'Only the last cue can end the game.' }
  return null
}

/** The first thing in all of it with which something is wrong. */
function walk(
  value: unknown,
  path: readonly PropertyKey[],
  check: (key: PropertyKey, value: unknown) => string | null,
): { path: readonly PropertyKey[]; reason: string } | null {
  const key = path.findLast((part) => typeof part === 'string') ?? ''
  const reason = check(key, value)
  if (reason !== null) return { path, reason }
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const part = Array.isArray(value) ? Number(name) : name
    const found = name === 'say' || name === 'notice' ? null : walk(inner, [...path, part], check)
    if (found) return found
  }
  return null
}
