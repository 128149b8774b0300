import ts from 'typescript'
import { isTest, markupOf, nodesOf, type Source, type Tree } from './tree'

const ownOrExampleHost =
  /^(\$|\{|$|localhost\b|127\.0\.0\.1\b|\[::1\]|([\w-]+\.)*example(\.(com|org|net))?(?![\w.])|www\.w3\.org$)/

/** No page asks anything of a third party; a link that a reader may follow asks nothing by itself. */
export function thirdParties(tree: Tree): string[] {
  return [...tree.values()]
    .filter(({ path }) => path.startsWith('client/') && !isTest(path))
    .flatMap((source) =>
      addressesIn(source)
        .filter((host) => !ownOrExampleHost.test(host))
        .map((host) => `${source.path} has an address at ${host}`),
    )
}

function addressesIn(source: Source): string[] {
  return textsOf(source).flatMap((text) =>
    [...text.matchAll(/(?:\b(?:https?|wss?):|(?<=^|["'(]))\/\/([^\s"'`<>()\\/]*)/gi)].map(
      ([, host = '']) => host,
    ),
  )
}

function textsOf({ path, text, script }: Source): string[] {
  const strings = script === null ? [] : [...nodesOf(script)].flatMap(stringOf)
  if (/\.(svelte|html)$/.test(path)) {
    const followed = /<a\s[^>]*?href="[^"]*"/g
    const markup = markupOf(text)
      .replace(/<!--[^]*?-->/g, '')
      .replace(followed, '')
    return [...strings, withoutComments(markup), ...scriptTagsOf(text)]
  }
  return path.endsWith('.css') ? [withoutComments(text)] : strings
}

function stringOf(node: ts.Node): string[] {
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  return isText ? [node.text] : []
}

/** `markupOf` blanks scripts with their tags, whose `src` is an address too. */
function scriptTagsOf(text: string): string[] {
  return text.match(/<script\b[^>]*>/g) ?? []
}

function withoutComments(styles: string): string {
  return styles.replace(/\/\*[^]*?\*\//g, '')
}
