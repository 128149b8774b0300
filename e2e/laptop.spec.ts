import { expect, test } from './classroom'
import { Desk } from './classroom/desk'
import { inspect } from './classroom/inspect'
import type { Phone } from './classroom/phone'

const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true }
const held = (phone: Phone) => phone.page.getByText(/^Hold on\./)

test('the laptop dies, the game waits, and goes on at a tablet; one phone has no WebSockets', async ({
  classroom,
}) => {
  classroom.watch.allowLostConnections()
  const desk = await classroom.openRoom()
  const [n1, n2] = (await classroom.phones(2, desk)) as [Phone, Phone]
  const n3 = await classroom.phone('Cleo', desk)
  // As in a network that lets nothing through but plain requests.
  await n3.page.routeWebSocket(/socket\.io/, (socket) => socket.close())
  await n3.join()
  const phones = [n1, n2, n3]
  const screen = await classroom.projector(desk)

  const waits = desk.page.getByRole('radiogroup', { name: 'When no desk is connected' })
  await expect(waits.getByRole('radio', { name: 'Games go on' })).toBeChecked()
  await desk.choose('When no desk is connected', 'Games pause')
  await expect(waits.getByRole('radio', { name: 'Games pause' })).toBeChecked()
  const link = await desk.secretLink()
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(n1.button('Propose blue')).toBeEnabled()

  await desk.page.context().close()
  for (const phone of phones) await expect(held(phone)).toBeVisible({ timeout: 20_000 })
  await expect(n1.button(/^Propose blue/)).toBeDisabled()
  await expect(screen.page.getByText('laptop is away')).toBeVisible()

  const remote = await Desk.reopen(await (await classroom.device('tablet', tablet)).newPage(), link)
  for (const phone of phones) await expect(held(phone)).toHaveCount(0)
  await n1.press('Propose blue')
  await n2.press('Vote blue')
  await n3.press('Vote blue')
  await remote.letAsk('n3')
  await n3.press('Ask everyone')
  for (const phone of [n1, n2]) await phone.press('Answer blue')
  await n3.press(/^(Answer|Decide) blue/)
  await expect(remote.node('n3')).toHaveAccessibleName(/decided blue/)
  const log = await remote.log()
  const stops = log.map(({ type }) => type).filter((type) => /paused|resumed/.test(String(type)))
  expect(stops).toEqual(['game.paused', 'game.resumed'])
})

test('a laptop and a tablet are one desk, and every page tells how good its line is', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const link = await desk.secretLink()
  const [n1] = (await classroom.phones(1, desk)) as [Phone]
  const screen = await classroom.projector(desk)
  const remote = await Desk.reopen(await (await classroom.device('tablet', tablet)).newPage(), link)
  await remote.showSettings()
  await remote.start({ nodes: 3, speed: 'At once' })
  await desk.crash('n2')
  await expect(remote.node('n2')).toHaveAccessibleName(/crashed/)
  await remote.press('Freeze')
  await expect(desk.button('Go on Space')).toBeVisible()
  await desk.press('Go on Space')
  await expect(remote.button('Freeze')).toBeVisible()

  for (const { page } of [desk, remote, screen, n1]) {
    const dot = page.getByRole('button', { name: /^Your line/ })
    await dot.click()
    await expect(page.getByText(/^Your line.* \d+ ms\.$/)).toBeVisible()
  }
  const sound = screen.page.getByRole('button', { name: 'Sound' })
  await expect(sound).toHaveAttribute('aria-pressed', 'false')
  await sound.click()
  await expect(sound).toHaveAttribute('aria-pressed', 'true')
  await screen.page.reload()
  await expect(sound).toHaveAttribute('aria-pressed', 'true')
  await inspect(screen.page, 'projector, sound is on')
  await desk.press('QR code')
  await desk.press('Open this desk on another device')
  await desk.press('Show the secret QR code')
  await inspect(desk.page, 'desk, another device')
})
