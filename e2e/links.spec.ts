import { expect, test } from './classroom'

const wrongKey = /The key in this link does not open this page/

test('a link with rubbish leaves desk and projector with the keys that this browser has kept', async ({
  classroom,
}) => {
  classroom.watch.allow(/status of 403/)
  const desk = await classroom.openRoom()
  const { page, code } = desk
  const screen = `${classroom.server.url}/screen/${code}`
  await page.goto('about:blank')
  await page.goto(`${classroom.server.url}/desk/${code}#t=rubbish&s=rubbish`)
  await expect(page.getByText(wrongKey)).toBeVisible()
  await expect(desk.button('Open this desk on another device')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await page.reload()
  await expect(desk.button('Open this desk on another device')).toBeVisible()
  await expect(page.getByText(wrongKey)).toBeHidden()

  await page.goto(`${screen}#t=rubbish`)
  await expect(page.getByText('or type the code.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('or type the code.')).toBeVisible()
})

test('where nothing is kept, a link with rubbish says so, and the right one opens in the same tab', async ({
  classroom,
}) => {
  classroom.watch.allow(/status of 403/)
  const desk = await classroom.openRoom()
  const link = await desk.secretLink()
  const page = await (await classroom.device('another laptop')).newPage()
  await page.goto(link.replace(/#.*/, '#t=rubbish'))
  await expect(page.getByText(wrongKey)).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'One leader' })).toBeVisible()
})
