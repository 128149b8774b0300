import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Pace } from '../pace'
import type { Readers } from '../readers'
import type { Screen } from '../rooms/publisher'
import { Api, type ApiParts } from './api'
import { pathOf } from './path'
import { Downloads } from './downloads'
import { health, type HealthParts } from './health'
import { refused, send } from './reply'
import { staticPages, strictHeaders } from './static'

export interface HandlerParts<S extends Screen> extends ApiParts<S>, HealthParts {
  readonly pace: Pace
  readonly readers: Readers
  /** The folder with the built pages. */
  readonly pages: string
  /** The path below which the site is, such as "/hands", or "". */
  readonly base: string
  readonly onError: (error: unknown) => void
}

/** Answers every request that is not for a socket. */
export function handler<S extends Screen>(parts: HandlerParts<S>) {
  const api = new Api(parts)
  const downloads = new Downloads(parts)
  const pages = staticPages(parts.pages, parts.base)
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value)
    const path = pathOf(request)
    const state = await health(parts, request, path)
    if (state) return send(response, state)
    if (path.startsWith('/api/')) return downloads.send(response, await api.answer(request, path))
    pages(request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      parts.onError(error)
      if (!response.headersSent) send(response, refused('server-failed'))
    })
  }
}
