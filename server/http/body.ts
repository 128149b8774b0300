import type { IncomingMessage } from 'node:http'

/** Largest request body, in bytes. */
export const bodyLimit = 4_096
/** A body that is not here after this, in ms, is not waited for. */
const patienceMs = 10_000

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 408 | 413 | 415; readonly sentence: string }

/** The JSON that came with a request; nothing at all counts as `{}`. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const text = await readText(request)
  if (typeof text !== 'string') return text
  if (text === '') return { ok: true, value: {} }
  // A form on another site's page can post any text, but not with this type.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return { ok: false, status: 415, sentence: 'Send JSON, as application/json.' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, status: 400, sentence: 'What was sent is not JSON.' }
  }
}

function readText(request: IncomingMessage): Promise<string | Extract<Body, { ok: false }>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const late = setTimeout(
      () => resolve({ ok: false, status: 408, sentence: 'The request did not arrive in time.' }),
      patienceMs,
    )
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= bodyLimit) chunks.push(chunk)
      else
        resolve({ ok: false, status: 413, sentence: 'That is too long. Shorten it and try again.' })
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', () =>
      resolve({ ok: false, status: 400, sentence: 'The request broke off.' }),
    )
    request.on('close', () => clearTimeout(late))
  })
}
