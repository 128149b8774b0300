import type { Request } from '../../../shared/room/command'
import type { Body } from '../../../shared/network/flight'

/** What one command can hold: so many requests, and so many characters, well below the largest packet. */
const mostRequests = 80
const mostCharacters = 48_000
/** A request within another one is checked like a message body, which is small. */
const mostMessages = 100

/** As few commands as can hold them all, for many clusters to change in one moment. */
export function batched(requests: readonly Request[]): Request[] {
  const batches: Body[][] = []
  let room = 0
  for (const request of requests.flatMap(small)) {
    const size = JSON.stringify(request).length
    const last = batches.at(-1)
    if (last && last.length < mostRequests && size <= room) last.push(request)
    else {
      batches.push([request])
      room = mostCharacters
    }
    room -= size
  }
  return batches.map((batch) => ({ type: 'together', requests: batch }))
}

function small(request: Request): (Request & Body)[] {
  if (request.type !== 'message.take') return [{ ...request }]
  const { messages } = request
  return Array.from({ length: Math.ceil(messages.length / mostMessages) }, (_, part) => ({
    ...request,
    messages: messages.slice(part * mostMessages, (part + 1) * mostMessages),
  }))
}
