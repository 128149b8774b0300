/**
 * Bytes as text that can stand in a web page: 13 bits in two signs, where base64 has 12. None of the signs means
 * anything to HTML or to a string.
 */

/** 91 of them: 91 times 91 is just above 2 to the power of 13. */
export const packingSigns = [...Array(94).keys()]
  .map((place) => String.fromCharCode(33 + place))
  .filter((sign) => !'<\\`'.includes(sign))
  .join('')

export function packed(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0]
  const put = (value: number) =>
    (text += `${packingSigns[value % 91]}${packingSigns[Math.floor(value / 91)]}`)
  for (const byte of bytes) {
    held |= byte << bits
    bits += 8
    if (bits < 13) continue
    put(held & 8191)
    held >>= 13
    bits -= 13
  }
  if (bits > 0) put(held)
  // So many bytes are too many when it is taken apart: the first sign says it.
  const over = Math.floor((text.length / 2) * (13 / 8)) - bytes.length
  return `${packingSigns[over]}${text}`
}

export function unpacked(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (let at = 1; at < text.length; at += 2) {
    held |=
      (packingSigns.indexOf(text[at] ?? '') + 91 * packingSigns.indexOf(text[at + 1] ?? '')) << bits
    for (bits += 13; bits >= 8; bits -= 8) {
      bytes.push(held & 255)
      held >>= 8
    }
  }
  return Uint8Array.from(bytes.slice(0, bytes.length - packingSigns.indexOf(text[0] ?? '')))
}
