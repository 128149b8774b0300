import ts from 'typescript'
import { isTest, nodesOf, placeOf, type Tree } from './tree'

const stores = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
/** It knows what to do where a browser keeps nothing. */
const keeper = 'client/room/storage.ts'
/** Runs in browsers that know no modules, and so can ask nobody; it looks only for the language, and goes on without. */
const guard = 'client/boot/guard.js'

/** No page asks the browser itself to keep something: where site data is blocked, even to look at it throws. */
export function keeping(tree: Tree): string[] {
  return [...tree.values()].flatMap((source) => {
    const { path, script } = source
    if (script === null || isTest(path) || !path.startsWith('client/') || path === keeper) return []
    if (path === guard) return []
    return [...nodesOf(script)].flatMap((node) => {
      const name = storeOf(node)
      return name === null ? [] : [`${placeOf(source, node)} uses ${name}, and not ${keeper}`]
    })
  })
}

function storeOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'document.cookie')
    return 'document.cookie'
  return ts.isIdentifier(node) && stores.has(node.text) ? node.text : null
}
