import { importsOf } from './import-graph'
import { isConfig, isTest, type Source, type Tree } from './tree'

/** What each folder of shared/ may import besides itself: the log knows nothing of what reads it. */
const sharedLayers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  network: ['core'],
  adversary: ['core', 'network'],
  room: ['core', 'network', 'adversary'],
  wire: ['core', 'network', 'room'],
  referee: ['core', 'network', 'room'],
  protocols: ['core', 'network', 'room', 'referee'],
  simulator: [
    'core',
    'network',
    'adversary',
    'room',
    'referee',
    'protocols',
    'replay',
    'scenarios',
  ],
  replay: [
    'core',
    'network',
    'adversary',
    'room',
    'referee',
    'protocols',
    'simulator',
    'scenarios',
  ],
  scenarios: ['core', 'network', 'room', 'referee', 'protocols', 'simulator', 'replay'],
}

/** These carry messages without understanding them. The rest of the server/ may not reach past them. */
const carriedByServer = ['core', 'network', 'adversary', 'room', 'wire']
const carryingFolders = ['rooms', 'sockets', 'store', 'http']
const understandingFolders = ['bots', 'cli']

/** Imports flow one way, and the server does not understand the messages it carries. */
export function importDirection(tree: Tree): string[] {
  const imports = edges(tree)
  return [
    ...imports.flatMap(([from, to]) => {
      const objection = objectionTo(from, to)
      return objection === null ? [] : [`${from} imports ${to}: ${objection}`]
    }),
    ...circles(imports),
  ]
}

/** Only zod parses in shared/, only its small half in a page, and a page has no Node.js. */
export function packageImports(tree: Tree): string[] {
  return [...tree.values()].flatMap((source) => {
    const { path } = source
    if (isTest(path)) return []
    return importsOf(source, tree).flatMap((found) => {
      if (found.type !== 'package') return []
      const objection = objectionToPackage(path, found.name)
      return objection === null ? [] : [`${path} imports ${found.name}: ${objection}`]
    })
  })
}

/** Every import names a file that is there, or that a build will put there. */
export function brokenImports(tree: Tree): string[] {
  return [...tree.values()].flatMap((source) =>
    importsOf(source, tree).flatMap((found) =>
      found.type === 'missing' && !found.path.startsWith('dist/')
        ? [`${source.path} imports ${found.path}, which is not there`]
        : [],
    ),
  )
}

type Edge = readonly [from: string, to: string]

function edges(tree: Tree): Edge[] {
  const ofSource = (source: Source): Edge[] =>
    importsOf(source, tree).flatMap((found) =>
      found.type === 'file' ? [[source.path, found.path] as const] : [],
    )
  return [...tree.values()].flatMap(ofSource)
}

function objectionTo(from: string, to: string): string | null {
  const [top, folder] = placeIn(from)
  const [toTop, toFolder] = placeIn(to)
  if (isConfig(from)) return null
  if (isTest(to) && !isTest(from)) return 'only tests import what is there for tests'
  if (top === 'shared' && toTop !== 'shared') return 'shared/ imports nothing of ours from outside'
  if (top === 'client' && toTop === 'server')
    return 'the client knows the server only by shared/wire'
  if (top === 'server' && toTop === 'client') return 'the server only hands out what was built'
  if (top !== 'e2e' && toTop === 'e2e') return 'only tests and tools are in e2e/'
  if (isTest(from)) return null
  if (top === 'shared') return objectionInShared(from, to)
  if (top === 'server') return objectionInServer(folder, toTop, toFolder)
  return null
}

/** A protocol that is another one with a change: Ben-Or is rounds with a coin. */
const buildsOn: Readonly<Record<string, string>> = { 'ben-or': 'rounds' }

function objectionInShared(from: string, to: string): string | null {
  const [, folder, protocol] = placeIn(from)
  const [, toFolder, toProtocol] = placeIn(to)
  const allowed = sharedLayers[folder]
  if (allowed === undefined) return `shared/${folder} is no layer that the design knows`
  if (folder !== toFolder)
    return allowed.includes(toFolder)
      ? null
      : `${folder} may import only ${allowed.join(', ') || 'itself'}`
  const isOtherProtocol = protocol !== '' && toProtocol !== '' && protocol !== toProtocol
  if (folder === 'protocols' && buildsOn[protocol] === toProtocol) return null
  return folder === 'protocols' && isOtherProtocol ? 'a protocol stands alone in its folder' : null
}

/** The names of the two folders above a file, `wire.ts` being as good as a folder, and any third. */
function placeIn(path: string): [top: string, folder: string, protocol: string] {
  const [top = '', folder = '', third = ''] = path.split('/')
  return [top, folder.replace(/\.ts$/, ''), third.includes('.') ? '' : third]
}

function objectionInServer(folder: string, toTop: string, toFolder: string): string | null {
  if (understandingFolders.includes(folder)) return null
  if (toTop === 'shared' && !carriedByServer.includes(toFolder))
    return 'only server/bots and server/cli understand messages'
  // main.ts puts the parts together, so it may start the bots.
  if (
    toTop === 'server' &&
    carryingFolders.includes(folder) &&
    understandingFolders.includes(toFolder)
  )
    return `server/${folder} understands no message, so it cannot lean on what does`
  return null
}

/** The layers that may import each other may still not do so in a circle. */
function circles(imports: readonly Edge[]): string[] {
  const folders = ['simulator', 'replay', 'scenarios']
  const isImported = (from: string, to: string): boolean =>
    imports.some(
      ([source, target]) =>
        !isTest(source) &&
        source.startsWith(`shared/${from}/`) &&
        target.startsWith(`shared/${to}/`),
    )
  return folders.flatMap((a, index) =>
    folders
      .slice(index + 1)
      .filter((b) => isImported(a, b) && isImported(b, a))
      .map((b) => `shared/${a} and shared/${b} import each other`),
  )
}

function objectionToPackage(path: string, name: string): string | null {
  const isZod = name === 'zod' || name === 'zod/mini'
  if (path.startsWith('shared/') && !isZod) return 'shared/ needs no package but zod'
  if (!path.startsWith('client/')) return null
  if (name.startsWith('node:')) return 'there is no Node.js in a browser'
  return name === 'zod' ? 'pages use zod/mini, which is a quarter of its size' : null
}
