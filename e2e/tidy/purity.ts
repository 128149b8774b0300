import ts from 'typescript'
import { isTest, nodesOf, placeOf, type Tree } from './tree'

const impureNames = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['crypto', 'fetch', 'console', 'process', 'require', 'globalThis'],
  ...['document', 'window', 'navigator', 'location', 'localStorage'],
])

/** Nothing in shared/ has a clock, chance, a timer, a page or a process: these are arguments. */
export function purity(tree: Tree): string[] {
  return [...tree.values()].flatMap((source) => {
    const { path, script } = source
    if (script === null || isTest(path) || !path.startsWith('shared/')) return []
    return [...nodesOf(script)].flatMap((node) => {
      const name = impureNameOf(node)
      return name === null ? [] : [`${placeOf(source, node)} uses ${name}`]
    })
  })
}

function impureNameOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') return 'Math.random'
  if (!ts.isIdentifier(node) || !impureNames.has(node.text)) return null
  return isReference(node) ? node.text : null
}

/** False where the word only names a property or a type, as in `because.document`. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isTypeReferenceNode(parent) || ts.isImportSpecifier(parent)) return false
  return !ts.isPropertySignature(parent) && !ts.isQualifiedName(parent)
}
