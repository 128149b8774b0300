import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { InlineConfig, Plugin, PluginOption } from 'vite'

const root = import.meta.dirname

/** The replay as one file, which needs nothing else: pages and commands put a game into it. */
export function offline(plugins: PluginOption[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'client'),
    publicDir: false,
    plugins: [...plugins, withoutParts(), inOneFile()],
    build: {
      outDir: join(root, 'dist/client/offline'),
      emptyOutDir: true,
      target: 'baseline-widely-available',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Infinity,
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./client/pages/replay/offline.html', import.meta.url)),
        output: { codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  }
}

/**
 * What only a page with a server behind it can show, such as branches, does not go into the file. Nor do other
 * languages, and what says them: the file speaks English.
 */
function withoutParts(): Plugin {
  const parts = join(root, 'client/pages/replay/parts.ts')
  const reword = join(root, 'client/words/reword.ts')
  const languages = join(root, 'client/ui/LanguageSelect.svelte')
  const dictionary = /\/words\/(?:\w+\/)?(?:de|es|fr|zh)(?:\/\w+)?\.ts$/
  return {
    name: 'without-parts',
    load: (id) => {
      if (id === parts) return 'export const parts = {}'
      if (id === reword) return 'export const reworder = () => (sentence) => sentence'
      if (id === languages) return '<!-- nothing to choose from -->'
      return dictionary.test(id) ? 'export const words = {}' : undefined
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
      handler(_, bundle) {
        const files = Object.values(bundle)
        const page = files.find(({ fileName }) => fileName.endsWith('.html'))
        if (page?.type !== 'asset') throw new Error('The replay in one file has no page.')
        const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
        const styles = files
          .map((file) =>
            file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '',
          )
          .join('')
        const source = String(page.source)
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
          .replace('</head>', () => `${packed(script, styles)}</head>`)
        for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName)
        this.emitFile({ type: 'asset', fileName: 'replay.html', source })
      },
    },
  }
}

/** Packed, script and styles are a third as long. A font is packed already. */
function packed(script: string, styles: string): string {
  const isFont = /@font-face\s*\{[^}]*\}/g
  // Letters that only some names have come from the device.
  const fonts = (styles.match(isFont) ?? []).filter(
    (face) => !/unicode-range:U\+0?100\b/i.test(face),
  )
  const parts = JSON.stringify({ script, styles: styles.replace(isFont, '') })
  const bytes = gzipSync(parts, { level: 9 }).toString('base64')
  return `<style>${fonts.join('')}</style>
<script type="text/plain" id="packed">${bytes}</script>
<script type="module">${unpack}</script>
`
}

/** Runs in the page, before anything else of it. */
const unpack = `
const text = document.getElementById('packed').textContent
const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
const { script, styles } = JSON.parse(await new Response(unzipped).text())
const add = (name, content, type) => {
  const element = document.createElement(name)
  if (type) element.type = type
  element.textContent = content
  document.head.append(element)
}
add('style', styles)
add('script', script, 'module')
`
