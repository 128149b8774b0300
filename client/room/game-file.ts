import { at } from './site'

/** So often a server that has too many people waiting is asked again, and after so long, in ms. */
const attempts = 6
const pauseMs = 5_000

/** Asks for the file of a game. Where many fetch games at once it waits and asks again; null: nobody answers. */
export async function fetchGame(
  code: string,
  game: string,
  headers: Readonly<Record<string, string>>,
  pause: (ms: number) => Promise<void> = wait,
): Promise<Response | null> {
  const address = at(`/api/rooms/${encodeURIComponent(code)}/games/${game}.jsonl`)
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(address, { headers }).catch(() => null)
    if (response?.status !== 429 || attempt === attempts) return response
    await pause(pauseMs)
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
