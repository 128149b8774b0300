import { posix } from 'node:path'
import ts from 'typescript'
import { markupOf, nodesOf, type Source, type Tree } from './tree'

/** An import of one of our files, of a package, or of a file that is not there. */
export type Import =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'package'; readonly name: string }
  | { readonly type: 'missing'; readonly path: string }

export function importsOf(source: Source, tree: Tree): Import[] {
  return [
    ...specifiersOf(source).map((specifier) => resolve(source.path, specifier, tree)),
    ...globsOf(source).flatMap((glob) => matching(source.path, glob, tree)),
  ]
}

/** The files that are reached from the entries, the entries among them. */
export function reachedFrom(entries: readonly string[], tree: Tree): Set<string> {
  const reached = new Set<string>()
  const waiting = [...entries]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = tree.get(path)
    if (source === undefined || reached.has(path)) continue
    reached.add(path)
    for (const found of importsOf(source, tree)) if (found.type === 'file') waiting.push(found.path)
  }
  return reached
}

function specifiersOf(source: Source): string[] {
  const inScript = source.script === null ? [] : [...nodesOf(source.script)].flatMap(specifierOf)
  return [...inScript, ...specifiersInMarkup(source)]
}

function specifierOf(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier === undefined ? [] : literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literal(node.argument.literal)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0])
  // `new URL('./x', import.meta.url)`: a file that is started or read rather than imported.
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url')
    return literal(node.arguments[0])
  return []
}

function specifiersInMarkup({ path, text }: Source): string[] {
  if (/\.(html|svelte)$/.test(path)) {
    const tags = /<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"{}]+)"/g
    const html = path.endsWith('.html') ? text : markupOf(text)
    return [...html.matchAll(tags)].map(([, address = '']) => address).filter(isOurs)
  }
  if (path.endsWith('.css')) {
    const styles = text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']|url\(["']?([^"')]+)/g)
    return [...styles]
      .map(([, sheet, url]) => sheet ?? url ?? '')
      .filter((url) => !/^#|:/.test(url))
  }
  return []
}

/** In a page, a bare name is a file beside it, and what starts with a scheme is not ours at all. */
function isOurs(address: string): boolean {
  return /^\.{0,2}\//.test(address) && !address.startsWith('//')
}

function globsOf({ script }: Source): string[] {
  if (script === null) return []
  return [...nodesOf(script)].flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'import.meta.glob') return []
    const [patterns] = node.arguments
    if (patterns === undefined) return []
    return ts.isArrayLiteralExpression(patterns)
      ? patterns.elements.flatMap(literal)
      : literal(patterns)
  })
}

function literal(node: ts.Node | undefined): string[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : []
}

function resolve(from: string, specifier: string, tree: Tree): Import {
  const path = pathOf(from, specifier)
  if (path === null) return { type: 'package', name: specifier }
  const withoutJs = path.replace(/\.js$/, '')
  const served = path.replace(/^client\//, 'client/public/')
  const candidates = [path, `${path}.ts`, `${withoutJs}.ts`, `${path}.svelte.ts`, served]
  const found = candidates.find((it) => tree.has(it))
  return found === undefined ? { type: 'missing', path } : { type: 'file', path: found }
}

function pathOf(from: string, specifier: string): string | null {
  const [address = ''] = specifier.split(/[?#]/)
  if (address.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), address))
  // Vite's root is client/, and what lies in client/public is served from there too.
  if (address.startsWith('/')) return posix.join('client', address)
  return null
}

function matching(from: string, glob: string, tree: Tree): Import[] {
  const path = pathOf(from, glob)
  if (path === null) return []
  const pattern = path
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '(?:.+/)?')
    .replaceAll('*', '[^/]*')
  const matches = new RegExp(`^${pattern}$`)
  return [...tree.keys()].filter((it) => matches.test(it)).map((it) => ({ type: 'file', path: it }))
}
