import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'

type Asked = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>
}

/**
 * Who asks, as one owner of what an address may do. Behind a proxy all requests come from the proxy, which
 * appends the address that it saw to a header; what stands before that in the header, anybody can have written.
 */
export function addressOf({ headers, socket }: Asked, isBehindProxy: boolean): string {
  const forwarded = headers['x-forwarded-for']
  const last =
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  return ownerOf(isBehindProxy && last !== '' ? last : (socket.remoteAddress ?? ''))
}

/** IPv6 hands out networks of so many pieces of 16 bits: who has one has all its addresses. */
const networkPieces = 4

/**
 * One name for all addresses that one owner has at hand: an IPv4 address however it is written, the network
 * of an IPv6 address (its first 64 bits). What is no address stays as it is.
 */
export function ownerOf(address: string): string {
  const bare = /^\[?([^\]%]*)/.exec(address)?.[1]?.toLowerCase() ?? ''
  if (!isIPv6(bare)) return isIPv4(hostIn(address)) ? hostIn(address) : address
  const pieces = piecesOf(bare)
  const [high = 0, low = 0] = pieces.slice(6)
  if (pieces.slice(0, 5).every((piece) => piece === 0) && pieces[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  const network = pieces.slice(0, networkPieces)
  return `${network.map((piece) => piece.toString(16)).join(':')}::/64`
}

/** Some proxies name the port, too. */
function hostIn(address: string): string {
  return address.replace(/:\d+$/, '')
}

/** The eight pieces of an IPv6 address. */
function piecesOf(address: string): number[] {
  const inHex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number)
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
  const [head = '', tail] = inHex.split('::')
  const numbers = (text: string) =>
    text === '' ? [] : text.split(':').map((one) => parseInt(one, 16))
  const first = numbers(head)
  if (tail === undefined) return first
  const last = numbers(tail)
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}

/** Whether a program on this machine asks, and no proxy for somebody else. */
export function isFromHere({ headers, socket }: Asked): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')
}
