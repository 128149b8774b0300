/** Red, green and blue: 0 to 1. */
type Rgb = readonly [number, number, number]
type Lab = readonly [lightness: number, a: number, b: number]

const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1]
/** What an eye without one kind of cone makes of linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes = [
  identity,
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
]

function times(matrix: readonly number[], [x, y, z]: Rgb): Rgb {
  const row = (at: number) => matrix[at]! * x + matrix[at + 1]! * y + matrix[at + 2]! * z
  return [row(0), row(3), row(6)]
}

/** `#1b5fc1` as linear light. */
function linear(hex: string): Rgb {
  const part = (from: number) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** WCAG's contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const light = (hex: string) => times([0.2126, 0.7152, 0.0722, 0, 0, 0, 0, 0, 0], linear(hex))[0]
  const [less, more] = [light(one), light(other)].sort((a, b) => a - b) as [number, number]
  return (more + 0.05) / (less + 0.05)
}

function labOf(light: Rgb): Lab {
  const inGamut = light.map((share) => Math.min(1, Math.max(0, share))) as unknown as Rgb
  const toXyz = [
    0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041,
  ]
  const [x, y, z] = times(toXyz, inGamut)
  const f = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const angle = (y: number, x: number) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 1.5 - 0.5 * Math.sqrt(mean7 / (mean7 + 25 ** 7))
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)]
  const [h1, h2] = [angle(b1, a1 * g), angle(b2, a2 * g)]
  const apart = Math.abs(h1 - h2) > 180
  const turn = c1 * c2 === 0 ? 0 : h2 - h1 + (apart ? (h2 > h1 ? -360 : 360) : 0)
  const h = c1 * c2 === 0 ? h1 + h2 : (h1 + h2 + (apart ? 360 : 0)) / 2
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const waves: readonly (readonly [number, number, number])[] = [
    [-0.17, 1, -30],
    [0.24, 2, 0],
    [0.32, 3, 6],
    [-0.2, 4, -63],
  ]
  const t = waves.reduce((sum, [by, n, shift]) => sum + by * Math.cos(radians(n * h + shift)), 1)
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const dc = (c2 - c1) / (1 + 0.045 * c)
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn) / 2)) / (1 + 0.015 * c * t)
  const bend = Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  const r = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * bend
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + r * dc * dh)
}

/** How far apart two colours are at least, for an eye with all cones and for each that lacks one. */
export function leastDifference(one: string, other: string): number {
  const seen = (eye: readonly number[], hex: string) => labOf(times(eye, linear(hex)))
  return Math.min(...eyes.map((eye) => difference(seen(eye, one), seen(eye, other))))
}
