import { reachedFrom } from './import-graph'
import { isConfig, type Tree } from './tree'

/** No file is left over: each is reached from a page, the server, a command, a test or a setting. */
export function orphans(tree: Tree): string[] {
  const entries = [...tree.keys()].filter((path) => isEntry(path))
  const reached = reachedFrom([...entries, ...namedInScripts(tree)], tree)
  return [...tree.keys()]
    .filter((path) => /\.(ts|js|mjs|svelte|css)$/.test(path) && !path.startsWith('client/public/'))
    .filter((path) => !reached.has(path))
    .map((path) => `${path} is used by nothing`)
}

function isEntry(path: string): boolean {
  return (
    isConfig(path) ||
    path === 'server/main.ts' ||
    /^server\/cli\/[^/]+\.ts$/.test(path) ||
    /^client\/pages\/[^/]+\/(index\.html|main\.ts)$/.test(path) ||
    /\.(test|spec|d)\.ts$/.test(path)
  )
}

function namedInScripts(tree: Tree): string[] {
  const { scripts = {} } = JSON.parse(tree.get('package.json')?.text ?? '{}') as {
    scripts?: Record<string, string>
  }
  return Object.values(scripts).flatMap(
    (script) => script.match(/[\w./-]+\.(?:ts|mjs|js)\b/g) ?? [],
  )
}
