import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type InlineConfig, type Plugin, type PluginOption } from 'vite'
import { css, guardScript, noScript } from './boot.config.ts'
import { oldest } from './client/boot/oldest.ts'
import { packed } from './shared/core/packed.ts'

const root = import.meta.dirname

/** The replay as one file, which needs nothing else: pages and commands put a game into it. */
export function offline(plugins: PluginOption[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'client'),
    publicDir: false,
    css,
    plugins: [...plugins, withoutParts(), inOneFile()],
    build: {
      outDir: join(root, 'dist/client/offline'),
      emptyOutDir: true,
      target: oldest,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Infinity,
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./client/pages/replay/offline.html', import.meta.url)),
        output: { codeSplitting: false },
        checks: { pluginTimings: false },
        treeshake: {
          moduleSideEffects: [{ test: /svelte\/src\/(reactivity|motion)\//, sideEffects: false }],
        },
      },
    },
  }
}

/**
 * What only a page with a server behind it can show, such as branches, does not go into the file. Nor do words of
 * other languages: the page that makes the file puts those of its own into it.
 */
function withoutParts(): Plugin {
  const parts = join(root, 'client/pages/replay/parts.ts')
  const shelf = join(root, 'client/words/shelf.ts')
  const languages = join(root, 'client/ui/LanguageSelect.svelte')
  return {
    name: 'without-parts',
    load: (id) => {
      if (id === parts) return 'export const parts = {}'
      if (id === shelf) return 'export const ownShelf = () => undefined'
      return id === languages ? '<!-- nothing to choose from -->' : undefined
    },
  }
}

/** Puts a page's script and styles into it, and leaves only the page: replay.html. */
function inOneFile(): Plugin {
  return {
    name: 'in-one-file',
    generateBundle: {
      // Once Vite has written the last word into the script, too.
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle)
        const page = files.find(({ fileName }) => fileName.endsWith('.html'))
        if (page?.type !== 'asset') throw new Error('The replay in one file has no page.')
        const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
        const styles = files
          .map((file) =>
            file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '',
          )
          .join('')
        const head = inHead(script, styles, await unpackScript())
        const source = String(page.source)
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
          .replace('</head>', () => `${head}</head>`)
          .replace('<body>', () => `<body>${noScript()}`)
        for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName)
        this.emitFile({ type: 'asset', fileName: 'replay.html', source })
      },
    },
  }
}

/** Packed, script and styles are a third as long. A font is packed already. */
function inHead(script: string, styles: string, unpack: string): string {
  const isFont = /@font-face\s*\{[^}]*\}/g
  // Letters that only some names have come from the device.
  const fonts = (styles.match(isFont) ?? []).filter(
    (face) => !/unicode-range:U\+0?100\b/i.test(face),
  )
  const parts = JSON.stringify({ script, styles: styles.replace(isFont, '') })
  return `<script>${guardScript()}</script>
<script type="text/plain" id="packed">${packed(gzipSync(parts, { level: 9 }))}</script>
${fonts.map(fontScript).join('\n')}
<script type="module">${unpack}</script>
`
}

/** A font as text: what it is called and holds, and its bytes. */
function fontScript(face: string): string {
  const [, bytes] = /base64,([^)"']+)/.exec(face) ?? []
  const of = (name: string) => new RegExp(`${name}:([^;}]+)`).exec(face)?.[1]?.trim() ?? ''
  const [family, weight, unicodeRange] = ['font-family', 'font-weight', 'unicode-range'].map(of)
  if (bytes === undefined || !family) throw new Error('The replay in one file has no font.')
  const look = JSON.stringify({ family: family.replace(/["']/g, ''), weight, unicodeRange })
  return `<script type="text/plain" class="font" data-look='${look}'>${packed(Buffer.from(bytes, 'base64'))}</script>`
}

/** What runs in the page before anything else of it. */
async function unpackScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'client'),
    publicDir: false,
    build: {
      write: false,
      target: oldest,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./client/pages/replay/unpack.ts', import.meta.url)),
      },
    },
  })
  const [output] = [made].flat()
  const chunk = output && 'output' in output ? output.output[0] : null
  if (chunk?.type !== 'chunk') throw new Error('The replay in one file has nothing to unpack it.')
  return chunk.code
}
