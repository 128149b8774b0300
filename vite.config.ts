import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { boot, css } from './boot.config.ts'
import { offline } from './offline.config.ts'
import { oldest, scriptTargets } from './client/boot/oldest.ts'
import { compressPages } from './server/http/compress.ts'
import { pageOf } from './server/http/pages.ts'

const root = import.meta.dirname
const clientRoot = join(root, 'client')
const serverUrl = `http://127.0.0.1:${process.env.SERVER_PORT ?? '3001'}`

// `vite build` makes the client, `vite build --ssr server/main.ts` the server.
export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? serverBuild() : client()))

function client(): UserConfig {
  return {
    root: clientRoot,
    appType: 'mpa',
    css,
    plugins: [svelte({ configFile: join(root, 'svelte.config.js') }), pages(), boot(), finished()],
    server: {
      // `npm run dev` starts the real server beside this one and says where.
      proxy: Object.fromEntries(
        ['/socket.io', '/api', '/healthz', '/readyz', '/metrics'].map((path) => [
          path,
          { target: serverUrl, ws: true },
        ]),
      ),
    },
    build: {
      outDir: join(root, 'dist/client'),
      emptyOutDir: true,
      target: scriptTargets,
      cssTarget: oldest,
      rolldownOptions: {
        input: pageInputs(),
        output: { codeSplitting: { groups: [{ name: front }] } },
        checks: { pluginTimings: false },
      },
      // The pages are served under a Content-Security-Policy of 'self': nothing may be inlined.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
    // Below a path, only the page itself says where it is (server/http/static.ts): all else is found beside what asks.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
  }
}

function serverBuild(): UserConfig {
  return {
    root,
    publicDir: false,
    // Of zod only what is used is kept: its words in forty languages take 5 MB at run time. To bundle the other
    // packages too was measured: 6 MB less when the server starts, and 6 MB more when a thousand play.
    ssr: { target: 'node', noExternal: ['zod'] },
    build: {
      outDir: join(root, 'dist/server'),
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
    },
  }
}

/** Every folder of client/pages that has an index.html is a page; none is listed by hand. */
function pageInputs(): Record<string, string> {
  const folder = join(clientRoot, 'pages')
  const names = existsSync(folder) ? readdirSync(folder) : []
  const inputs = names.map((name) => [name, join(folder, name, 'index.html')] as const)
  return Object.fromEntries(inputs.filter(([, file]) => existsSync(file)))
}

/**
 * What both the page to join and a student's page begin with is one file: a phone that goes from one to the other has it,
 * and it is smaller than its thirty parts would be, each compressed alone.
 */
function front(id: string, graph: Pick<Rolldown.PluginContext, 'getModuleInfo'>): string | null {
  const found = new Set([id])
  // A set is walked to what was added on the way, too.
  for (const module of found)
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) found.add(importer)
  const isOf = (page: string) => found.has(join(clientRoot, 'pages', page, 'index.html'))
  return isOf('join') && isOf('student') ? 'front' : null
}

/** Once the pages are there: the replay that is one file, and a smaller twin beside each text. */
function finished(): Plugin {
  return {
    name: 'finished',
    apply: 'build',
    async closeBundle() {
      await build(offline([svelte({ configFile: join(root, 'svelte.config.js') }), pages()]))
      compressPages(join(root, 'dist/client'))
    },
  }
}

/** Gives the pages their public URLs while developing, as the server does in earnest. */
function pages(): Plugin {
  return {
    name: 'pages',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const page = pageOf(pathname)
        if (page !== null) request.url = `/pages/${page}/index.html${search}`
        next()
      })
    },
    transformIndexHtml: {
      order: 'pre',
      // A page is shown at /play/CODE, where "./main.ts" would be looked for in /play.
      handler: (html, { path }) =>
        withArrival(html).replace(
          /\b(src|href)=(["'])(\.\.?\/[^"']+)/g,
          (_, name: string, quote: string, address: string) =>
            `${name}=${quote}${posix.join(posix.dirname(path), address)}`,
        ),
    },
  }
}

/** What every page begins with. */
function withArrival(html: string): string {
  const { pathname } = new URL('./client/boot/arrive.ts', import.meta.url)
  const arrival = `<script type="module" src="${pathname.slice(pathname.lastIndexOf('/boot/'))}"></script>`
  return html.replace(/<script type="module"/, (tag) => `${arrival}\n    ${tag}`)
}
