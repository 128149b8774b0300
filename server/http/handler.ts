import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Screen } from '../rooms/publisher'
import { Api, type ApiParts } from './api'
import { ok, refused, send } from './reply'
import { staticPages, strictHeaders } from './static'

export interface HandlerParts<S extends Screen> extends ApiParts<S> {
  /** The folder with the built pages. */
  readonly pages: string
  readonly onError: (error: unknown) => void
}

/** Answers every request that is not for a socket. */
export function handler<S extends Screen>(parts: HandlerParts<S>) {
  const api = new Api(parts)
  const pages = staticPages(parts.pages)
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value)
    const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    if (pathname === '/healthz') return send(response, ok({ ok: true }))
    if (!pathname.startsWith('/api/')) return pages(request, response)
    api.answer(request, pathname).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        parts.onError(error)
        send(response, refused('server-failed'))
      },
    )
  }
}
