import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import { unpacked } from '../../shared/core/packed'

const client = join(import.meta.dirname, '../../dist/client')

export interface Built {
  readonly name: string
  readonly text: string
}

/** All scripts and styles that a browser gets: of pages, of workers, and those in the replay that is one file. */
export function builtFiles(): { readonly scripts: Built[]; readonly styles: Built[] } {
  const folder = join(client, 'assets')
  const read = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const page = readFileSync(join(client, 'offline/replay.html'), 'utf8')
  const inline = [...page.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)]
  const packed = /id="packed">([^<]*)</.exec(page)?.[1] ?? ''
  const { script, styles } = JSON.parse(gunzipSync(unpacked(packed)).toString()) as {
    script: string
    styles: string
  }
  const own = [script, ...inline.map(([, text = '']) => text)]
  return {
    scripts: [...read('.js'), ...own.map((text, at) => ({ name: `replay.html ${at}`, text }))],
    styles: [...read('.css'), { name: 'replay.html', text: styles }],
  }
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** What a script says that the oldest browsers cannot read or have not got, each once. */
export function tooNewIn(text: string, methods: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const node of nodesOf(parseAst(text, { preserveParens: true }) as unknown as Node)) {
    const syntax = syntaxOf(node)
    if (syntax !== null) found.add(syntax)
    const name = nameOf(node)
    if (name !== null && methods.has(name)) found.add(name)
  }
  // A pattern that is put together when the page runs, too.
  if (/\(\?<[=!]/.test(text)) found.add('lookbehind')
  return found
}

const afterFive =
  /^(ArrowFunction|Template|Class|Spread|ObjectPattern|ArrayPattern|AssignmentPattern|Import|Export|ForOf|Await|Yield|Chain|Meta)/

/** What of a script a browser of any age cannot read (it knows ECMAScript 5). */
export function notFiveIn(text: string): string[] {
  return [...nodesOf(parseAst(text) as unknown as Node)].flatMap((node) => {
    const isShort =
      node.type === 'Property' && (node['shorthand'] || node['method'] || node['computed'])
    const isBound = node.type === 'VariableDeclaration' && node['kind'] !== 'var'
    const isBare = node.type === 'CatchClause' && node['param'] === null
    return afterFive.test(node.type) || isShort || isBound || isBare ? [node.type] : []
  })
}

function syntaxOf(node: Node): string | null {
  if (node.type === 'StaticBlock') return 'static block'
  if (node.type === 'ImportAttribute') return 'import attributes'
  if (node.type === 'VariableDeclaration' && /using/.test(String(node['kind']))) return 'using'
  if (node.type === 'PropertyDefinition' && hasParentheses(node['value']))
    return 'field in parentheses'
  const regex = node['regex'] as { pattern: string; flags: string } | undefined
  if (node.type !== 'Literal' || !regex) return null
  if (/v/.test(regex.flags)) return 'flag v'
  return /\(\?[ims]*-?[ims]*:/.test(regex.pattern.replace(/\(\?:/g, '')) ? 'flags within' : null
}

/** A function in it is read when it is called. */
function hasParentheses(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type } = value as Partial<Node>
  if (type === 'ParenthesizedExpression') return true
  if (type === 'FunctionExpression' || type === 'ArrowFunctionExpression') return false
  return Object.values(value).flat().some(hasParentheses)
}

/** What is asked of an object, "AbortSignal.any" of a known one; or a name of its own. */
function nameOf(node: Node): string | null {
  if (node.type === 'NewExpression') return identifier(node['callee'])
  if (node.type !== 'MemberExpression') return null
  const [object, property] = [identifier(node['object']), identifier(node['property'])]
  const whole = `${object ?? ''}.${property ?? ''}`
  return /^(AbortSignal|Array|Object|Map|Promise|URL|crypto|RegExp|Iterator)\./.test(whole)
    ? whole
    : node['computed'] === true
      ? null
      : property
}

function identifier(node: unknown): string | null {
  const { type, name } = node as { type: string; name?: unknown }
  return type === 'Identifier' && typeof name === 'string' ? name : null
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child)
        yield* nodesOf(child as Node)
}
