import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, type Source, type Tree } from './tree'

/** Every rule that a protocol's README states has a test that begins with its id. */
export function testedRules(tree: Tree): string[] {
  const titles = [...tree.values()].flatMap(testTitlesOf)
  return [...tree.values()]
    .filter(({ path }) => /^shared\/protocols\/[^/]+\/README\.md$/.test(path))
    .flatMap(({ path, text }) => {
      const rules = new Set(text.match(/\b[A-Z]{3}[1-9][0-9]?\b/g))
      return [...rules]
        .filter((rule) => !titles.some((title) => title.startsWith(`[${rule}]`)))
        .map((rule) => `${path} states ${rule}, and no test begins with [${rule}]`)
    })
}

/** Every relative link of every document leads somewhere. */
export function documentLinks(tree: Tree): string[] {
  return [...tree.values()]
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((source) =>
      linksOf(source.text)
        .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(source, link, tree))
        .map((link) => `${source.path} links to ${link}, which is not there`),
    )
}

function testTitlesOf({ path, script }: Source): string[] {
  if (script === null || !/\.(test|spec)\.ts$/.test(path)) return []
  return [...nodesOf(script)].flatMap((node) => {
    if (!ts.isCallExpression(node) || !/^(test|it)\b/.test(node.expression.getText())) return []
    const [title] = node.arguments
    if (title === undefined) return []
    if (ts.isStringLiteralLike(title)) return [title.text]
    return ts.isTemplateExpression(title) ? [title.head.text] : []
  })
}

function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~)[^]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')
  const patterns = [
    /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g,
    /^\[[^\]]+\]:\s*(\S+)/gm,
    /<(?:a|img|source)\b[^>]*?(?:href|src|srcset)="([^"]+)"/g,
  ]
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, link = '']) => link))
}

function leadsSomewhere({ path }: Source, link: string, tree: Tree): boolean {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file))
  const folder = target.endsWith('/') ? target : `${target}/`
  const isFolder = folder === './' || [...tree.keys()].some((it) => it.startsWith(folder))
  const text = tree.get(target)?.text
  if (text === undefined) return isFolder
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(text).has(anchor)
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(markdown: string): Set<string> {
  const headings = [...markdown.matchAll(/^#+\s+(.*)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  )
}
