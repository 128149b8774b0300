import type { Drawn } from '../../../shared/replay/svg'

/** No browser makes a canvas with a longer side, or (on phones) with more pixels. */
const mostSide = 16_000
const mostPixels = 60e6
/** Below this many pixels for one px, the words cannot be read. */
const leastScale = 0.7

/** A picture in pixels, twice as fine as on a usual screen where that fits; null: it is too large. */
export async function pngOf({ svg, width, height }: Drawn): Promise<Blob | null> {
  const scale = Math.min(2, mostSide / height, Math.sqrt(mostPixels / (width * height)))
  if (scale < leastScale) return null
  const image = new Image(width, height)
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  image.src = address
  await image.decode().finally(() => URL.revokeObjectURL(address))
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
