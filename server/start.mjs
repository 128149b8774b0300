// `npm start`: from a fresh clone to a running server. It must parse on old versions of Node.js, so
// that it can tell their owner that they are old.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Show of Hands needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  process.exitCode = 1
} else {
  start().catch((error) => {
    console.error(`Show of Hands could not start: ${error.message}`)
    process.exit(1)
  })
}

async function start() {
  const { build, install } = await import('./prepare.mjs')
  await install()
  await build()
  // In this process, so that signals and the exit code are the server's own.
  await import(new URL('../dist/server/main.js', import.meta.url).href)
}
