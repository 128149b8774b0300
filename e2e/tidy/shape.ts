import { basename } from 'node:path'
import ts from 'typescript'
import { isConfig, nodesOf, placeOf, type Source, type Tree } from './tree'

/** In lines. */
const limits = { file: 300, testFile: 450, function: 70 }

/** A file is short enough to be read at once. */
export function fileLengths(tree: Tree): string[] {
  return scripts(tree).flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    const limit = /\.(test|spec)\.ts$/.test(path) ? limits.testFile : limits.file
    return lines <= limit ? [] : [`${path} has ${lines} lines, more than ${limit}`]
  })
}

/** A function fits on a screen. */
export function functionLengths(tree: Tree): string[] {
  return scripts(tree).flatMap((source) =>
    [...nodesOf(source.script)].flatMap((node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || isSuite(node)) return []
      const lines = node.getText().split('\n').length
      if (lines <= limits.function) return []
      return [
        `${placeOf(source, node)} has a function of ${lines} lines, more than ${limits.function}`,
      ]
    }),
  )
}

/** A file's name says what is in it, in one style. */
export function fileNames(tree: Tree): string[] {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/
  return [...tree.keys()].flatMap((path) => {
    const name = basename(path)
    if (/(^|\/)utils?(\/|\.)/.test(path)) return [`${path} is named utils: name what it does`]
    if (/^index\.(ts|js|mjs)$/.test(name)) return [`${path} is a barrel: import the file itself`]
    if (name.endsWith('.svelte'))
      return /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name) ? [] : [`${path} is not in PascalCase`]
    return /\.(ts|js|mjs|css)$/.test(name) && !kebab.test(name)
      ? [`${path} is not in kebab-case`]
      : []
  })
}

/** No file only passes on what others export. */
export function barrels(tree: Tree): string[] {
  return scripts(tree)
    .filter(({ script }) => script.statements.length > 0)
    .filter(({ script }) =>
      script.statements.every(
        (it) => ts.isExportDeclaration(it) && it.moduleSpecifier !== undefined,
      ),
    )
    .map(({ path }) => `${path} only passes on what others export: import those`)
}

/** A thing has the same name wherever it is used; only configurations have to export a default. */
export function defaultExports(tree: Tree): string[] {
  return scripts(tree)
    .filter(({ path }) => !isConfig(path))
    .flatMap((source) =>
      [...nodesOf(source.script)]
        .filter(
          (node) =>
            ts.isExportAssignment(node) ||
            (node.kind === ts.SyntaxKind.DefaultKeyword && isModifier(node)) ||
            (ts.isExportSpecifier(node) && node.name.text === 'default'),
        )
        .map((node) => `${placeOf(source, node)} is a default export`),
    )
}

type Script = Source & { readonly script: ts.SourceFile }

function scripts(tree: Tree): Script[] {
  return [...tree.values()].filter((source): source is Script => source.script !== null)
}

function isModifier(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node.parent) &&
    ts.getModifiers(node.parent)?.some((it) => it === node) === true
  )
}

/** A function that registers tests is a chapter of them, which may be long. */
function isSuite(node: ts.Node): boolean {
  const body = 'body' in node ? (node.body as ts.Node | undefined) : undefined
  return body !== undefined && ts.isBlock(body) && body.statements.some(isTestCall)
}

function isTestCall(statement: ts.Statement): boolean {
  return /^(describe|test|it)\b/.test(statement.getText())
}
