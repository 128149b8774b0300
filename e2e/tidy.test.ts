import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { thirdParties } from './tidy/addresses'
import { brokenImports, importDirection, packageImports } from './tidy/direction'
import { documentLinks, testedRules } from './tidy/documents'
import { keeping } from './tidy/keeping'
import { purity } from './tidy/purity'
import { orphans } from './tidy/reach'
import { barrels, defaultExports, fileLengths, fileNames, functionLengths } from './tidy/shape'
import { ownLanguages } from './tidy/translation'
import { readTree, treeOf, type Check } from './tidy/tree'

const project = readTree(dirname(import.meta.dirname))

type Texts = Readonly<Record<string, string>>

/** A rule of the house, with what it has to object to and what it has to let pass. */
type Rule = {
  readonly title: string
  readonly check: Check
  /** For each message that has to come, the files that provoke it (and nothing else). */
  readonly bad: Readonly<Record<string, Texts>>
  readonly good: Texts
}

const lines = (count: number): string => 'const a = 1\n'.repeat(count)
const functionOf = (count: number): string => `export function long() {\n${lines(count - 2)}}`

const rules: readonly Rule[] = [
  {
    title: '[imports] flow one way',
    check: importDirection,
    bad: {
      'shared/core/ids.ts imports shared/room/room.ts: core may import only itself': {
        'shared/core/ids.ts': "import { room } from '../room/room'",
        'shared/room/room.ts': '',
      },
      'shared/room/view.ts imports shared/referee/property.ts: room may import only core, network, adversary':
        {
          'shared/room/view.ts': "export type { A } from '../referee/property.ts'",
          'shared/referee/property.ts': '',
        },
      'shared/network/link.ts imports shared/wire.ts: network may import only core': {
        'shared/network/link.ts': "type A = import('../wire').A",
        'shared/wire.ts': '',
      },
      'shared/core/dice.ts imports server/dice.ts: shared/ imports nothing of ours from outside': {
        'shared/core/dice.ts': "const a = await import('../../server/dice')",
        'server/dice.ts': '',
      },
      'shared/extra/a.ts imports shared/core/ids.ts: shared/extra is no layer that the design knows':
        {
          'shared/extra/a.ts': "import '../core/ids'",
          'shared/core/ids.ts': '',
        },
      'shared/protocols/paxos/bot.ts imports shared/protocols/leader/bot.ts: a protocol stands alone in its folder':
        {
          'shared/protocols/paxos/bot.ts': "import { bot } from '../leader/bot'",
          'shared/protocols/leader/bot.ts': '',
        },
      'shared/simulator and shared/replay import each other': {
        'shared/simulator/run.ts': "import '../replay/timeline'",
        'shared/replay/timeline.ts': "import '../simulator/run'",
      },
      'client/room/seat.ts imports server/config.ts: the client knows the server only by shared/wire':
        {
          'client/room/seat.ts': "import { config } from '../../server/config'",
          'server/config.ts': '',
        },
      'server/main.ts imports client/room/seat.ts: the server only hands out what was built': {
        'server/main.ts': "import '../client/room/seat'",
        'client/room/seat.ts': '',
      },
      'client/ui/Node.svelte imports e2e/classroom.ts: only tests import what is there for tests': {
        'client/ui/Node.svelte':
          '<p>n1</p>\n<script lang="ts">import "../../e2e/classroom"</script>',
        'e2e/classroom.ts': '',
      },
    },
    good: {
      'shared/room/room.ts': "import { network } from '../network/network'\nimport './view'",
      'shared/network/network.ts': "import { ids } from '../core/ids'",
      'shared/core/ids.ts': '',
      'shared/room/view.ts': '',
      'shared/room/room.test.ts': "import { paxos } from '../protocols/paxos/paxos'",
      'shared/protocols/paxos/paxos.ts': "import '../protocol'\nimport './bot'",
      'shared/protocols/paxos/bot.ts': '',
      'shared/protocols/protocol.ts': '',
      'shared/protocols/registry.ts': "import { paxos } from './paxos/paxos'",
    },
  },
  {
    title: '[server] does not understand the messages it carries',
    check: importDirection,
    bad: {
      'server/rooms/room.ts imports shared/protocols/registry.ts: only server/bots and server/cli understand messages':
        {
          'server/rooms/room.ts': "import { registry } from '../../shared/protocols/registry'",
          'shared/protocols/registry.ts': '',
        },
      'server/main.ts imports shared/referee/referee.ts: only server/bots and server/cli understand messages':
        {
          'server/main.ts': "import { judge } from '../shared/referee/referee'",
          'shared/referee/referee.ts': '',
        },
      'server/sockets/socket.ts imports server/bots/crew.ts: server/sockets understands no message, so it cannot lean on what does':
        {
          'server/sockets/socket.ts': "import { crew } from '../bots/crew'",
          'server/bots/crew.ts': '',
        },
    },
    good: {
      'server/main.ts': "import './bots/crew'\nimport './rooms/room'",
      'server/rooms/room.ts': "import '../../shared/room/room'\nimport '../../shared/wire'",
      'server/bots/crew.ts': "import '../../shared/protocols/registry'",
      'server/cli/referee.ts': "import '../../shared/referee/referee'",
      'shared/room/room.ts': '',
      'shared/wire.ts': '',
      'shared/protocols/registry.ts': '',
      'shared/referee/referee.ts': '',
    },
  },
  {
    title: '[packages] are only those that a place can have',
    check: packageImports,
    bad: {
      'shared/room/room.ts imports node:fs: shared/ needs no package but zod': {
        'shared/room/room.ts': "import { readFileSync } from 'node:fs'",
      },
      'client/room/Seat.svelte imports zod: pages use zod/mini, which is a quarter of its size': {
        'client/room/Seat.svelte': '<script lang="ts">\n  import { z } from "zod"\n</script>',
      },
      'client/room/seat.ts imports node:crypto: there is no Node.js in a browser': {
        'client/room/seat.ts': "import 'node:crypto'",
      },
    },
    good: {
      'shared/room/event.ts': "import * as z from 'zod/mini'",
      'shared/room/room.test.ts': "import { test } from 'vitest'",
      'server/main.ts': "import 'node:fs'",
      'client/room/seat.ts': "import { io } from 'socket.io-client'",
    },
  },
  {
    title: '[imports] name files that are there',
    check: brokenImports,
    bad: {
      'client/pages/join/main.ts imports client/pages/join/Join.svelte, which is not there': {
        'client/pages/join/main.ts': "import Join from './Join.svelte'",
      },
    },
    good: {
      'client/pages/join/index.html': '<script type="module" src="./main.ts"></script>',
      'client/pages/join/main.ts': "import './Join.svelte'\nimport '../../room/seat.svelte'",
      'client/pages/join/Join.svelte': '<style>@import "./join.css"</style>',
      'client/room/seat.svelte.ts': '',
    },
  },
  {
    title: '[purity] shared/ has no clock, chance, timer, page or process',
    check: purity,
    bad: Object.fromEntries(
      [
        ['Date', 'const at = Date.now()'],
        ['Date', 'const at = new Date()'],
        ['Math.random', 'const luck = Math.random()'],
        ['setTimeout', 'setTimeout(deliver, 2_000)'],
        ['process', 'const port = process.env.PORT'],
        ['document', 'document.title = "n1"'],
        ['window', 'const width = window.innerWidth'],
      ].map(([name = '', code = ''], index) => [
        `shared/core/a${index}.ts:2 uses ${name}`,
        { [`shared/core/a${index}.ts`]: `\n${code}` },
      ]),
    ),
    good: {
      'shared/core/dice.ts':
        '// Unlike Math.random() and Date.now()\nexport const a = Math.floor(1)',
      'shared/core/words.ts': "const a = { window: 'a document' }\nexport const b = a.window",
      'shared/core/dice.test.ts': 'const seed = Date.now()',
      'server/main.ts': 'const now = Date.now()',
    },
  },
  {
    title: '[keeping] is asked of one module, which knows browsers that keep nothing',
    check: keeping,
    bad: {
      'client/ui/a.ts:2 uses localStorage, and not client/room/storage.ts': {
        'client/ui/a.ts': "\nlocalStorage.setItem('theme', 'dark')",
      },
      'client/ui/B.svelte:1 uses sessionStorage, and not client/room/storage.ts': {
        'client/ui/B.svelte': '<script lang="ts">const own = window.sessionStorage</script>',
      },
      'client/ui/c.ts:1 uses indexedDB, and not client/room/storage.ts': {
        'client/ui/c.ts': "indexedDB.open('games')",
      },
      'client/ui/d.ts:1 uses document.cookie, and not client/room/storage.ts': {
        'client/ui/d.ts': "document.cookie = 'a=b'",
      },
    },
    good: {
      'client/room/storage.ts': 'const open = () => localStorage',
      'client/ui/a.ts': "// localStorage may throw\nbrowserStorage().set('theme', 'dark')",
      'client/ui/a.test.ts': "localStorage.setItem('theme', 'dark')",
      'e2e/desk.ts': "localStorage.getItem('room')",
    },
  },
  {
    title: '[translation] of pages is ours',
    check: ownLanguages,
    bad: {
      'client/pages/join/index.html lets a browser translate what changes': {
        'client/pages/join/index.html': '<html lang="en"><head></head></html>',
      },
      'client/pages/replay/offline.html lets a browser translate what changes': {
        'client/pages/replay/offline.html': '<html lang="en" translate="no"><head></head></html>',
      },
    },
    good: {
      'client/pages/join/index.html':
        '<html lang="en" translate="no"><meta name="google" content="notranslate" /></html>',
    },
  },
  {
    title: '[files] are short enough to be read at once',
    check: fileLengths,
    bad: {
      'shared/room/room.ts has 301 lines, more than 300': { 'shared/room/room.ts': lines(301) },
      'client/ui/Ring.svelte has 301 lines, more than 300': { 'client/ui/Ring.svelte': lines(301) },
      'e2e/class.spec.ts has 451 lines, more than 450': { 'e2e/class.spec.ts': lines(451) },
    },
    good: { 'shared/room/room.ts': lines(300), 'shared/room/room.test.ts': lines(450) },
  },
  {
    title: '[functions] fit on a screen',
    check: functionLengths,
    bad: {
      'server/main.ts:1 has a function of 71 lines, more than 70': {
        'server/main.ts': functionOf(71),
      },
      'client/ui/Ring.svelte:2 has a function of 71 lines, more than 70': {
        'client/ui/Ring.svelte': `<script lang="ts">\n${functionOf(71)}\n</script>`,
      },
    },
    good: {
      'server/main.ts': functionOf(70),
      'server/main.test.ts': `describe('main', () => {\n${lines(90)}test('a', () => {})\n})`,
    },
  },
  {
    title: '[names] of files are words in one style',
    check: fileNames,
    bad: {
      'client/room/utils.ts is named utils: name what it does': { 'client/room/utils.ts': '' },
      'shared/utils/list.ts is named utils: name what it does': { 'shared/utils/list.ts': '' },
      'shared/room/index.ts is a barrel: import the file itself': { 'shared/room/index.ts': '' },
      'shared/room/roomView.ts is not in kebab-case': { 'shared/room/roomView.ts': '' },
      'client/ui/node-token.svelte is not in PascalCase': { 'client/ui/node-token.svelte': '' },
    },
    good: {
      'shared/room/room-view.test.ts': '',
      'client/ui/NodeToken.svelte': '',
      'client/room/seat.svelte.ts': '',
      'README.md': '',
    },
  },
  {
    title: '[barrels] are not needed',
    check: barrels,
    bad: {
      'shared/room/all.ts only passes on what others export: import those': {
        'shared/room/all.ts': "export * from './room'\nexport { view } from './view'",
      },
    },
    good: { 'shared/room/room.ts': "export { view } from './view'\nexport const room = 1" },
  },
  {
    title: '[exports] have names',
    check: defaultExports,
    bad: {
      'server/main.ts:1 is a default export': { 'server/main.ts': 'export default 1' },
      'server/a.ts:1 is a default export': { 'server/a.ts': 'export default function a() {}' },
      'server/b.ts:1 is a default export': {
        'server/b.ts': 'const b = 1; export { b as default }',
      },
    },
    good: {
      'vite.config.ts': 'export default {}',
      'server/main.ts': 'switch (a) {\n  default:\n}\nexport const a = 1',
    },
  },
  {
    title: '[orphans] do not exist',
    check: orphans,
    bad: {
      'shared/core/old.ts is used by nothing': { 'shared/core/old.ts': '' },
      'client/ui/Old.svelte is used by nothing': { 'client/ui/Old.svelte': '' },
      'client/styles/old.css is used by nothing': { 'client/styles/old.css': '' },
      'e2e/old.mjs is used by nothing': {
        'package.json': '{"scripts":{"test":"node e2e/run.mjs"}}',
        'e2e/run.mjs': '',
        'e2e/old.mjs': '',
      },
    },
    good: {
      'package.json': '{"scripts":{"dev":"node server/dev.mjs"}}',
      'server/dev.mjs': "import './prepare.mjs'",
      'server/prepare.mjs': '',
      'server/main.ts': "new Worker(new URL('./writer.ts', import.meta.url))",
      'server/writer.ts': '',
      'server/cli/export.ts': "import.meta.glob('../lessons/*/lesson.ts')",
      'server/lessons/first/lesson.ts': '',
      'client/pages/join/index.html': '<link rel="stylesheet" href="/styles/page.css">',
      'client/styles/page.css': "@import './tokens.css';",
      'client/styles/tokens.css': '',
      'client/pages/join/main.ts': "import Join from './Join.svelte'",
      'client/pages/join/Join.svelte': "<script>\n  import { a } from './join.svelte'\n</script>",
      'client/pages/join/join.svelte.ts': '',
    },
  },
  {
    title: '[rules] that a lesson states have a test',
    check: testedRules,
    bad: {
      'shared/protocols/paxos/README.md states PAX2, and no test begins with [PAX2]': {
        'shared/protocols/paxos/README.md': '**PAX1** promise once\n**PAX2** report truthfully',
        'shared/protocols/paxos/rules.test.ts': "test('[PAX1] once', f)\n// test('[PAX2] no', f)",
      },
    },
    good: {
      'shared/protocols/paxos/README.md': 'PAX1 and PAX12, written in ES2023',
      'shared/protocols/paxos/rules.test.ts':
        "test.each([1])('[PAX1] %s', f)\nfc.a\ntest(`[PAX12] ${a}`, f)",
    },
  },
  {
    title: '[links] of documents lead somewhere',
    check: documentLinks,
    bad: {
      'README.md links to shared/none.md, which is not there': {
        'README.md': 'See [this](shared/none.md).',
      },
      'README.md links to #teach, which is not there': { 'README.md': '# Play\n[teach](#teach)' },
      'docs/a.md links to ../b.png, which is not there': {
        'docs/a.md': '<img alt="" src="../b.png">',
      },
    },
    good: {
      'README.md':
        '# Add a protocol!\n[a](shared/) [b](#add-a-protocol) [c](docs/d.md#e) [f](https://a.b)\n```\n[x](y)\n```',
      'docs/d.md': '## E\n[up](../README.md "the start")',
      'shared/wire.ts': '',
    },
  },
  {
    title: '[addresses] of third parties are in no page',
    check: thirdParties,
    bad: {
      'client/ui/a.ts has an address at cdn.jsdelivr.net': {
        'client/ui/a.ts': "load('https://cdn.jsdelivr.net/npm/qr')",
      },
      'client/ui/A.svelte has an address at fonts.test': {
        'client/ui/A.svelte': '<img alt="" src="//fonts.test/a.png" />',
      },
      'client/styles/a.css has an address at fonts.test': {
        'client/styles/a.css': "@import url('https://fonts.test/a.css');",
      },
      'client/pages/join/index.html has an address at example.com.evil.test': {
        'client/pages/join/index.html':
          '<script src="https://example.com.evil.test/a.js"></script>',
      },
    },
    good: {
      'client/ui/a.ts':
        "// https://lamport.org\nconst svg = 'http://www.w3.org/2000/svg'\nconst a = `http://${host}/j`",
      'client/ui/A.svelte':
        '<!-- https://a.test --><a class="c" href="https://paxos.test/paper.pdf">the paper</a>',
      'client/styles/a.css': '/* https://a.test */ a { color: red; }',
      'client/pages/join/index.html':
        '<script src="/pages/join/main.ts"></script>http://localhost:3000',
    },
  },
]

describe.each(rules)('$title', ({ check, bad, good }) => {
  test('in this project', () => {
    expect(check(project)).toEqual([])
  })

  test.each(Object.entries(bad))('objects: %s', (sentence, texts) => {
    expect(check(treeOf(texts))).toEqual([sentence])
  })

  test('objects to nothing else', () => {
    expect(check(treeOf(good))).toEqual([])
  })
})
