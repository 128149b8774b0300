import { expect, test } from './classroom'
import { inspectPhone } from './classroom/inspect'

test('any phone can find out whether it can play here, and whose fault it is if not', async ({
  classroom,
}) => {
  classroom.watch.allow(/WebSocket connection|ERR_|Failed to load/)
  const phone = await classroom.visitor()
  await phone.open('/check')
  const status = phone.page.getByRole('status')
  await expect(status).toContainText('All is well')
  await expect(phone.page.getByText(/\d+ ms, at worst \d+ ms/)).toHaveCount(2)
  await inspectPhone(phone.page, 'check, all well')

  await phone.page.routeWebSocket(/socket\.io/, (socket) => void socket.close())
  await phone.press('Check again')
  await expect(status).toContainText('this network blocks WebSockets')

  await phone.page.route('**/healthz', (route) => route.abort())
  await phone.press('Check again')
  await expect(status).toContainText('The server does not answer')
  await inspectPhone(phone.page, 'check, no server')

  await phone.loseNetwork()
  await phone.press('Check again')
  await expect(status).toContainText('This phone has no network')
})
