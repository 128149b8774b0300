// `npm run check`: everything that can be said about the code without running the game.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { install, root } from '../server/prepare.mjs'

const bin = 'node_modules'
const tsc = `${bin}/typescript/bin/tsc`

/** The slowest first, so that they do not end up waiting for one another. */
const tasks = [
  { name: 'lint', args: [`${bin}/eslint/bin/eslint.js`, '--max-warnings=0', '.'] },
  {
    name: 'types of client/ and its components',
    args: [
      `${bin}/svelte-check/bin/svelte-check`,
      '--tsconfig=client/tsconfig.json',
      '--fail-on-warnings',
      '--output=human',
    ],
  },
  {
    name: 'format',
    args: [`${bin}/prettier/bin/prettier.cjs`, '--check', '--log-level=warn', '.'],
  },
  { name: 'tidy', args: [`${bin}/vitest/vitest.mjs`, 'run', 'e2e/tidy.test.ts', '--reporter=dot'] },
  { name: 'types of shared/, pure', args: [tsc, '-p', 'shared'] },
  { name: 'types of shared/ with tests', args: [tsc, '-p', 'shared/tsconfig.test.json'] },
  { name: 'types of server/', args: [tsc, '-p', 'server'] },
  { name: 'types of e2e/', args: [tsc, '-p', 'e2e'] },
  { name: 'types of the configurations', args: [tsc, '-p', '.'] },
]

await install({ withDevelopment: true })

/** @type {string[]} */
const failed = []
const waiting = [...tasks]
await Promise.all(Array.from({ length: availableParallelism() }, work))
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1

async function work() {
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    const startedAt = performance.now()
    const { code, output } = await runQuietly(task.args)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${task.name} (${seconds} s)`)
    if (code === 0) continue
    failed.push(task.name)
    console.log(output)
  }
}

/**
 * @param {string[]} args
 * @returns {Promise<{code: number, output: string}>}
 */
function runQuietly(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
