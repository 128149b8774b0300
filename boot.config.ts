import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type CSSOptions, minifySync, type Plugin } from 'vite'
import { languages } from './client/words/languages.ts'
import { bootWords, type BootWords, oldestNames } from './client/boot/words.ts'

/** Colours and sizes of styles/tokens.css, which has not come yet. */
const looks = `
      html { background: #f5efe3; color: #17212b; }
      @media screen and (prefers-color-scheme: dark) { html:not([data-theme]) { background: #0e1729; color: #f3ecdd; } }
      #boot { position: absolute; inset: 0; display: grid; align-content: center; gap: 12px; box-sizing: border-box; max-width: 480px;
        margin: 0 auto; padding: 32px 24px; font: 20px/1.35 system-ui, sans-serif; }
      #boot h1, #boot p { margin: 0; }
      #boot h1 { font-size: 36px; font-weight: 800; letter-spacing: -0.02em; line-height: 1.1; }`

/** A height in dvh, which Chrome 107 and Safari 15.3 pass over, stands behind the same one in vh. */
export const css: CSSOptions = {
  postcss: {
    plugins: [
      {
        postcssPlugin: 'heights',
        Declaration(declaration) {
          const { prop, value } = declaration
          if (!/\ddvh\b/.test(value)) return
          const hasOther = declaration.parent?.some(
            (node) => node.type === 'decl' && node.prop === prop && /\dvh\b/.test(node.value),
          )
          if (hasOther !== true)
            declaration.cloneBefore({ value: value.replace(/(\d)dvh\b/g, '$1vh') })
        },
      },
    ],
  },
}

/**
 * What each page shows until its script has come, and the script that looks whether the browser is new enough. Styles
 * come last, since a browser paints nothing that stands behind them until they are there.
 */
export function boot(): Plugin {
  const guard = guardScript()
  const fileName = `assets/guard-${createHash('sha256').update(guard).digest('hex').slice(0, 8)}.js`
  return {
    name: 'boot',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: guard })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle }) => {
        const page = /pages\/(\w+)\//.exec(path)?.[1] ?? ''
        return bootedPage(html, page, bundle ? `/${fileName}` : null)
      },
    },
  }
}

/** The guard with its words in it, as it is served, and as the replay in one file carries it. */
export function guardScript(): string {
  const file = new URL('./client/boot/guard.js', import.meta.url)
  const words = Object.entries(bootWords).map(([language, { tooOld }]) => [language, tooOld])
  const source = readFileSync(file, 'utf8')
    .replace('__NAMES__', oldestNames)
    .replace('__WORDS__', () => JSON.stringify(Object.fromEntries(words)))
  // In a function of its own: it leaves no names behind.
  return minifySync('guard.js', `(function () {${source}})()`, { compress: false, codegen: false })
    .code
}

/** In all languages: without a script nobody knows which one the reader has. */
export function noScript(): string {
  const said = Object.keys(languages).map((language) => {
    const { noScript } = bootWords[language as keyof typeof languages]
    return `<p lang="${language}">${noScript}</p>`
  })
  return `<noscript>${said.join('')}</noscript>`
}

export function bootedPage(html: string, page: string, guard: string | null): string {
  const loading = ({ loading }: BootWords) => (loading as Partial<Record<string, string>>)[page]
  const others = Object.entries(bootWords).map(
    ([language, words]) => `data-${language}="${loading(words)}"`,
  )
  if (loading(bootWords.en) === undefined)
    throw new Error(`client/boot/words.ts has nothing for ${page}.`)
  const styles: string[] = []
  const rest = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, (link) => {
    styles.push(link.trim())
    return ''
  })
  const block = `<main id="boot">
      <h1>Show of Hands</h1>
      <p id="boot-words" role="status" ${others.join(' ')}>${loading(bootWords.en)}</p>
      ${noScript()}
    </main>`
  const script = guard === null ? '' : `<script defer src="${guard}"></script>\n    `
  return rest
    .replace('</title>', () => `</title>\n    <style>${looks}\n    </style>`)
    .replace(/(<script type="module")/, (tag) => script + tag)
    .replace(
      /<body>[^]*<\/body>/,
      () => `<body>\n    ${[block, ...styles].join('\n    ')}\n  </body>`,
    )
}
