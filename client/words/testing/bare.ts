import { type AST, parse } from 'svelte/compiler'

type Node = Readonly<Record<string, unknown>>

/** Attributes that are read, by eyes or ears. */
const read =
  /^(aria-label|aria-roledescription|aria-valuetext|title|label|placeholder|alt|text|sentence|heading|note|words|strong|what|why)$/
/** Whatever these give is no text. */
const unread = /^(class|style|d|viewBox|transform|href|src|id|type|kind|size|on.*)$/

export interface Bare {
  readonly text: string
  /** Shown as it stands; a string of the code may be said elsewhere. */
  readonly isShown: boolean
}

/** English that a component shows as it stands, and not through `say`. */
export function bareText(source: string): readonly Bare[] {
  const { fragment, instance } = parse(source, { modern: true })
  const all = [...texts(fragment), ...(instance ? texts(instance.content) : [])]
  return all.filter(({ text }) => /\p{L}{2}/u.test(text))
}

function texts(node: unknown): Bare[] {
  if (Array.isArray(node)) return node.flatMap(texts)
  if (!isNode(node) || isSilent(node)) return []
  if (node['type'] === 'Text') return [{ text: String(node['data']).trim(), isShown: true }]
  if (node['type'] === 'Attribute') return ofAttribute(node as unknown as AST.Attribute)
  if (node['type'] === 'Literal') return sentenceIn(node['value'])
  if (node['type'] === 'TemplateElement')
    return sentenceIn((node['value'] as { cooked?: unknown }).cooked)
  return Object.entries(node).flatMap(([key, part]) => (ofPlace.has(key) ? [] : texts(part)))
}

const ofPlace = new Set(['start', 'end', 'loc', 'metadata', 'parent'])

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null
}

/** Types, imports and styles say nothing; and what is said by `say` or `reword` is not bare. */
function isSilent({ type, callee }: Node): boolean {
  if (type === 'CallExpression')
    return isNode(callee) && /^(say|reword)$/.test(String(callee['name']))
  return (
    typeof type === 'string' &&
    (/^(TS(?!As|Satisfies|NonNull)|Import|Style|BinaryExpression$)/.test(type) ||
      type === 'Comment')
  )
}

function ofAttribute({ name, value }: AST.Attribute): Bare[] {
  if (value === true || unread.test(name)) return []
  if (!Array.isArray(value)) return texts(value.expression)
  return value.flatMap((part) =>
    part.type !== 'Text'
      ? texts(part.expression)
      : read.test(name)
        ? [{ text: part.data, isShown: true }]
        : [],
  )
}

/** Words in a row, or one with a capital letter: other strings are names that only the code reads. */
function sentenceIn(value: unknown): Bare[] {
  return typeof value === 'string' && /\p{L} \p{Ll}|^\p{Lu}\p{Ll}|\p{L}[.…]$/u.test(value)
    ? [{ text: value, isShown: false }]
    : []
}
