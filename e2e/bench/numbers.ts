/** The value below which a share (0 to 1) of the sample lies. NaN without a sample. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5)
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Waits for something that has to come, and says what did not. */
export async function until(isSo: () => boolean, what: string, withinMs = 20_000): Promise<void> {
  const late = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > late) throw new Error(`Waited ${withinMs} ms in vain: ${what}.`)
    await sleep(5)
  }
}
