import type { IncomingMessage } from 'node:http'

type Asked = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>
}

/**
 * Who asks. Behind a proxy all requests come from the proxy, which appends the address that it saw to a
 * header; what stands before that in the header, anybody can have written.
 */
export function addressOf({ headers, socket }: Asked, isBehindProxy: boolean): string {
  const forwarded = headers['x-forwarded-for']
  const last =
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  return isBehindProxy && last !== '' ? last : (socket.remoteAddress ?? '')
}

/** Whether a program on this machine asks, and no proxy for somebody else. */
export function isFromHere({ headers, socket }: Asked): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')
}
