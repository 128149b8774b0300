import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A file of the project, with its path from the root, always with forward slashes. */
export type Source = {
  readonly path: string
  readonly text: string
  /** The syntax of a script, or of a component's script elements; null for other files. */
  readonly script: ts.SourceFile | null
}

/** Everything a check looks at. A check gives one sentence for each thing that is wrong. */
export type Tree = ReadonlyMap<string, Source>
export type Check = (tree: Tree) => string[]

const skippedFolders = new Set([
  '.git',
  'coverage',
  'data',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
])
const textFile = /\.(ts|js|mjs|svelte|css|html|md|json|svg)$/

export function readTree(root: string): Tree {
  const texts: Record<string, string> = {}
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) visit(path)
      } else {
        texts[path] = textFile.test(path) ? readFileSync(join(root, path), 'utf8') : ''
      }
    }
  }
  visit('')
  return treeOf(texts)
}

/** A tree from its files' texts: the real one, or an example that a check has to object to. */
export function treeOf(texts: Readonly<Record<string, string>>): Tree {
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, { path, text, script: parse(path, text) }]),
  )
}

function parse(path: string, text: string): ts.SourceFile | null {
  if (!/\.(ts|js|mjs|svelte)$/.test(path)) return null
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
}

const scriptElement = /(<script\b[^>]*>)([^]*?)(<\/script>)/g

/** A component's scripts where they stand, all else blank, so that lines keep their numbers. */
function scriptsOf(component: string): string {
  let code = ''
  for (const match of component.matchAll(scriptElement)) {
    const [, open = '', script = ''] = match
    code += blank(component.slice(code.length, match.index + open.length)) + script
  }
  return code
}

/** A component or page without its scripts. */
export function markupOf(text: string): string {
  return text.replace(scriptElement, blank)
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** What is only there for tests: neither shipped nor bound by the rules for what is. */
export function isTest(path: string): boolean {
  return /\.(test|spec)\.ts$/.test(path) || path.includes('/testing/') || path.startsWith('e2e/')
}

export function isConfig(path: string): boolean {
  return /^[^/]+\.config\.(ts|js)$/.test(path)
}

/** `path:line`, which editors and terminals can open. */
export function placeOf(source: Source, node: ts.Node): string {
  const script = node.getSourceFile()
  const { line } = script.getLineAndCharacterOfPosition(node.getStart(script))
  return `${source.path}:${line + 1}`
}

export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  yield root
  const children: ts.Node[] = []
  ts.forEachChild(root, (child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}
