import { inflate } from '../../../shared/core/inflate'
import { unpacked } from '../../../shared/core/packed'

// Runs first of all in the replay that is one file: its script, styles and fonts stand in it, packed.

type Font = { readonly family: string; readonly weight: string; readonly unicodeRange: string }

for (const font of document.querySelectorAll<HTMLElement>('script.font')) {
  const { family, ...look } = JSON.parse(font.dataset.look ?? '') as Font
  const bytes = unpacked(font.textContent)
  document.fonts.add(new FontFace(family, bytes, { ...look, display: 'swap' }))
}

const text = document.getElementById('packed')?.textContent ?? ''
const { script, styles } = JSON.parse(new TextDecoder().decode(inflate(unpacked(text)))) as Record<
  'script' | 'styles',
  string
>

const style = document.createElement('style')
style.textContent = styles
const code = document.createElement('script')
code.type = 'module'
code.textContent = script
document.head.append(style, code)
