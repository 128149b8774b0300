import type { Browser } from '@playwright/test'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { browse } from './browse'
import { median, rounded } from './numbers'
import { post } from './post'
import { startServer } from './subject'

export interface PaintScale {
  readonly rounds: number
}

/** "Slow 4G" as page auditors have it: 150 ms there and back, 1.6 Mbit/s down and 0.75 up. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
}
const phone = { width: 390, height: 844 }

/** Ms from the press on a link to the first words on a phone that was never here, the median of the rounds. */
export async function measureFirstPaint({ rounds }: PaintScale): Promise<Record<string, number>> {
  const server = await startServer()
  const browser = await browse()
  try {
    const figures: Record<string, number> = {}
    for (const [name, address] of Object.entries(await addresses(server.url))) {
      const times = []
      for (let round = 0; round < rounds; round += 1) times.push(await paintOf(browser, address))
      figures[name] = rounded(median(times), 0)
    }
    return figures
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** The pages that students open, as strangers do: by the code on the wall, and with a seat. */
async function addresses(url: string): Promise<Record<string, string>> {
  const { code } = await post<OpenedRoom>(url, '/api/rooms', {})
  const attempt = crypto.randomUUID()
  await post<JoinedRoom>(url, `/api/rooms/${code}/join`, { attempt })
  return { home: `${url}/`, join: `${url}/j/${code}`, student: `${url}/play/${code}` }
}

async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: phone, locale: 'en-US' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4G)
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0])
    return await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    )
  } finally {
    await context.close()
  }
}
