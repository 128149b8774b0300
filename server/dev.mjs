// `npm run dev`: the server, restarted when its files change, behind Vite's development server.
// Imports only what comes with Node.js, because it runs before anything is installed.
import { spawn } from 'node:child_process'
import { install, root } from './prepare.mjs'

await install({ withDevelopment: true })

const pagePort = Number(process.env.PORT ?? 3000)
const serverPort = pagePort + 1

const children = [
  start('node_modules/tsx/dist/cli.mjs', ['watch', '--clear-screen=false', 'server/main.ts'], {
    PORT: String(serverPort),
  }),
  start('node_modules/vite/bin/vite.js', ['--host', '--strictPort', '--port', String(pagePort)], {
    SERVER_PORT: String(serverPort),
  }),
]

for (const child of children) child.on('exit', (code) => stop(code ?? 0))
process.on('SIGINT', () => stop(0)).on('SIGTERM', () => stop(0, 0))

/**
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function start(script, args, env) {
  return spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
}

/**
 * One ends with the other. Ctrl-C reaches both without our help, and a second signal would cut short
 * what the server does at its end: so they get a moment.
 * @param {number} code
 */
function stop(code, graceMs = 1_000) {
  process.exitCode ??= code
  setTimeout(() => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
  }, graceMs).unref()
}
