import type { IncomingMessage } from 'node:http'

/** The path that was asked for, as it was sent. Not every path that can be sent is one that URL reads. */
export function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  return url.split(/[?#]/, 1)[0] || '/'
}
