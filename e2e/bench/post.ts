/** What a server answers that does not do what it was asked. */
export class NotDone extends Error {
  readonly status: number

  constructor(path: string, status: number, text: string) {
    super(`${path} answered ${status}: ${text}`)
    this.status = status
  }
}

/**
 * A request as the pages make it; rejects with what the server says when it refuses. A server that trusts
 * a proxy takes `address` for where it comes from.
 */
export async function post<T>(
  url: string,
  path: string,
  body: object,
  address?: string,
): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...comingFrom(address) },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new NotDone(path, response.status, await response.text())
  return (await response.json()) as T
}

/** What a proxy says of whom it stands before. */
export function comingFrom(address: string | undefined): Record<string, string> {
  return address === undefined ? {} : { 'x-forwarded-for': address }
}
