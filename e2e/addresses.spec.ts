import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { Desk } from './classroom/desk'
import { Phone } from './classroom/phone'
import { RealServer } from './classroom/real-server'

const laptop = fileURLToPath(new URL('./fixtures/laptop-with-virtualbox.mjs', import.meta.url))

test('phones are told the address of the room’s network, and with one press on the desk another one', async ({
  browser,
}) => {
  const server = await RealServer.start(undefined, {
    PUBLIC_URL: '',
    NODE_OPTIONS: `--import ${laptop}`,
  })
  try {
    const { port } = server
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1440, height: 900 },
    })
    const desk = await Desk.open(await context.newPage(), `http://localhost:${port}`)
    // A second window on the same machine, as on the beamer beside it.
    const screen = await context.newPage()
    await screen.goto(`http://localhost:${port}/screen/${desk.code}`)
    const tells = async (page: Page, address: string) =>
      expect(page.getByRole('heading', { name: /^Join at/ })).toHaveText(
        new RegExp(`Join at\\s*${address.replaceAll('.', '\\.')}:${port}$`),
      )
    const codes = async (page: Page) =>
      page
        .getByRole('img', { name: /QR code/ })
        .first()
        .innerHTML()
    await tells(desk.page, '10.23.4.5')
    await tells(screen, '10.23.4.5')
    const before = [await codes(desk.page), await codes(screen)]

    const other = desk.page.getByRole('button', { name: `192.168.56.1:${port}` })
    await expect(other).toHaveAttribute('aria-pressed', 'false')
    await other.click()
    await expect(other).toHaveAttribute('aria-pressed', 'true')
    for (const page of [desk.page, screen]) await tells(page, '192.168.56.1')
    expect(await codes(desk.page)).not.toBe(before[0])
    expect(await codes(screen)).not.toBe(before[1])

    for (const page of [desk.page, screen]) {
      await page.reload()
      await tells(page, '192.168.56.1')
    }
    // Whoever opens the first one still comes in.
    const own = await browser.newContext({ locale: 'en-US' })
    const phone = await Phone.open(own, `http://127.0.0.1:${port}`, 'Ana')
    await phone.scan(desk.code)
    await phone.join()
    await expect(desk.page.getByText('Ana').first()).toBeVisible()
  } finally {
    await server.remove()
  }
})
