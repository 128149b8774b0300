/** A network that fails now may work in a second. */
const againMs = 1000

/** A part of the page that comes after the page itself, however often it has to be asked for. */
export async function patiently<Part extends object>(load: () => Promise<Part>): Promise<Part> {
  const part = await load().catch(() => null)
  if (part !== null) return part
  await new Promise((resolve) => setTimeout(resolve, againMs))
  return patiently(load)
}
