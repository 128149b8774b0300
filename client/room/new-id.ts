/** 96 random bits, 24 letters. `crypto.randomUUID` does not exist on plain http, which a classroom often is. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
