// Brings a fresh clone to the point where it can run. Imports only what comes with Node.js, because
// it runs before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What a build depends on. */
const sources = [
  'shared',
  'server',
  'client',
  'boot.config.ts',
  'offline.config.ts',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
]

/**
 * Runs a program to its end in this terminal, and gives its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    const settle = () => process.off('SIGINT', forward).off('SIGTERM', forward)
    child.on('error', (error) => {
      settle()
      reject(new Error(`"${program}" did not start: ${error.message}`))
    })
    child.on('exit', (code) => {
      settle()
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs an npm command, and throws one sentence if it fails.
 * @param {string[]} args
 */
export async function npm(args) {
  // npm tells the scripts that it runs where it is; whoever calls `node` by hand has it on the path.
  const npmFile = process.env.npm_execpath
  const code =
    npmFile?.endsWith('.js') === true
      ? await run(process.execPath, [npmFile, ...args])
      : await run('npm', args, { shell: process.platform === 'win32' })
  if (code !== 0) throw new Error(`"npm ${args.join(' ')}" failed.`)
}

/**
 * Installs the locked packages unless they are there.
 * @param {{withDevelopment?: boolean}} [options]
 */
export async function install(options = {}) {
  if (isInstalled(root, options)) return
  console.log('Installing packages ...')
  const include = options.withDevelopment === true ? ['--include=dev'] : []
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...include])
}

/**
 * Compares npm's record of what it installed with the lockfile, version by version: times of files
 * mean little after a clone.
 * @param {string} folder
 * @param {{withDevelopment?: boolean}} [options]
 */
export function isInstalled(folder, { withDevelopment = false } = {}) {
  const recordFile = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(recordFile)) return false
  const installed = lockedPackages(recordFile)
  return Object.entries(lockedPackages(join(folder, 'package-lock.json'))).every(
    ([path, { version, dev, optional, devOptional }]) =>
      path === '' ||
      optional === true ||
      devOptional === true ||
      (dev === true && !withDevelopment) ||
      installed[path]?.version === version,
  )
}

/**
 * @typedef {{version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean}} Locked
 * @param {string} lockfile
 * @returns {Record<string, Locked>}
 */
function lockedPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

/** Builds the client and the server unless what was built is newer than every source. */
export async function build() {
  if (isBuilt(root)) return
  console.log('Building ...')
  await npm(['run', '--silent', 'build'])
}

/** @param {string} folder */
export function isBuilt(folder) {
  const pages = join(folder, 'dist/client/pages')
  if (!existsSync(pages)) return false
  const built = readdirSync(pages).map((page) => join(pages, page, 'index.html'))
  const others = ['dist/server/main.js', 'dist/client/offline/replay.html']
  const oldest = Math.min(...[...others.map((file) => join(folder, file)), ...built].map(changedAt))
  return sources.every((name) => lastChange(join(folder, name)) < oldest)
}

/**
 * When anything in a file or folder last changed; a folder's own time tells of removed files.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return changedAt(path)
  return Math.max(changedAt(path), ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/**
 * @param {string} path
 * @returns {number} ms, or 0 for a file that is not there
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
