import type { IncomingMessage, ServerResponse } from 'node:http'
import { withoutBase } from './base'
import { pathOf } from './path'
import { failed, ok, send } from './reply'
import { strictHeaders } from './static'

/** The same in the languages of the pages, which are not asked for yet. */
const sentences = {
  en: 'This server is just starting. Wait a few seconds and try again.',
  de: 'Dieser Server startet gerade. Warte ein paar Sekunden und versuche es noch einmal.',
  es: 'Este servidor está arrancando. Espera unos segundos e inténtalo de nuevo.',
  fr: 'Ce serveur démarre. Attends quelques secondes et réessaie.',
  zh: '服务器正在启动。请等几秒钟再试一次。',
} as const

/**
 * Answers whoever comes before the store is open, so that nobody hangs: a page looks again by itself.
 * `base`: the path below which the site is.
 */
export function answerWhileStarting(
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value)
  response.setHeader('retry-after', '3')
  const path = pathOf({ url: withoutBase(request.url, base) })
  if (path === '/healthz') return send(response, ok({ ok: true }))
  const isPage = (request.headers.accept ?? '').includes('text/html')
  if (!isPage) return send(response, failed(503, 'starting', sentences.en))
  send(response, {
    status: 503,
    body: pageIn(languageOf(request.headers['accept-language'] ?? '')),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

type Language = keyof typeof sentences

function languageOf(accepted: string): Language {
  const wished = accepted.split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return wished.find((one): one is Language => one in sentences) ?? 'en'
}

function pageIn(language: Language): string {
  const sentence = sentences[language]
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>Show of Hands</title>
<style>
  :root { background: #f5efe3; color: #17212b; font: 18px/1.4 system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { :root { background: #0e1729; color: #f3ecdd; color-scheme: dark; } }
  main { max-width: 32em; margin: 20vh auto 0; padding: 16px; }
</style>
<main><p>${sentence}</p></main>
</html>`
}
