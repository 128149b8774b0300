import { createServer, request as ask, type Server } from 'node:http'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { type Browser, expect, test } from '@playwright/test'
import { join } from 'node:path'
import { Desk } from './classroom/desk'
import { Phone } from './classroom/phone'
import { RealServer } from './classroom/real-server'
import { Screen } from './classroom/screen'

/** A school's web server: what is below /hands goes to the game, and all else is not there. */
async function proxy(isStripping: boolean, target: () => number): Promise<Server> {
  const within = (url: string) => (isStripping ? url.slice('/hands'.length) || '/' : url)
  const server = createServer((request, response) => {
    const { url = '/', method, headers } = request
    if (!url.startsWith('/hands')) return void response.writeHead(404).end('not here')
    const asked = ask({ port: target(), path: within(url), method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    asked.on('error', () => response.writeHead(502).end())
    request.pipe(asked)
  })
  server.on('upgrade', ({ url = '', headers }, socket) => {
    if (!url.startsWith('/hands/')) return void socket.destroy()
    const line = connect(target(), '127.0.0.1', () => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
      line.write(`GET ${within(url)} HTTP/1.1\r\n${lines.join('')}\r\n`)
      line.pipe(socket).pipe(line)
    })
    line.on('error', () => socket.destroy())
    socket.on('error', () => line.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function play(browser: Browser, isStripping: boolean, outputDir: string): Promise<void> {
  let port = 0
  const school = await proxy(isStripping, () => port)
  const site = `http://127.0.0.1:${(school.address() as AddressInfo).port}/hands`
  const server = await RealServer.start(undefined, { PUBLIC_URL: `${site}/` })
  port = server.port
  const asked: string[] = []
  const person = async () => {
    const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' })
    context.on('response', (response) => {
      if (response.status() >= 400) asked.push(`${response.status()} ${response.url()}`)
    })
    context.on('request', (request) => {
      if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(site))
        asked.push(request.url())
    })
    return context
  }
  try {
    const desk = await Desk.open(await (await person()).newPage(), site)
    expect(desk.page.url()).toContain(`${site}/desk/`)
    await expect(desk.page.getByText(site.replace('http://', '')).first()).toBeVisible()
    const link = await desk.projectorLink()
    expect(link).toContain(`${site}/screen/`)
    const screen = await Screen.open(await (await person()).newPage(), link)
    const phones: Phone[] = []
    for (const name of ['Ana', 'Ben', 'Cleo']) {
      const phone = await Phone.open(await person(), site, name)
      await phone.scan(desk.code)
      await phone.join()
      expect(phone.page.url()).toBe(`${site}/play/${desk.code}`)
      phones.push(phone)
    }
    await desk.start({ nodes: 3, speed: 'At once' })
    await desk.letPropose('n1', 'blue')
    await phones[0]!.press('Propose blue')
    for (const phone of phones.slice(1)) await phone.press('Vote blue')
    await desk.page.getByRole('radio', { name: 'Reveal' }).click()
    await expect(screen.page.getByText('Blue is chosen', { exact: false }).first()).toBeVisible()
    await desk.end()
    const replay = await desk.watchReplay()
    expect(replay.page.url()).toContain(`${site}/replay/`)
    await replay.takeAlong()
    await replay.take('Web page', join(outputDir, 'replay.html'))
    const visitor = phones[0]!
    for (const path of ['/check', '/practice', '/replay']) {
      await visitor.open(path)
      await expect(visitor.page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await visitor.open('/check')
    await expect(visitor.page.getByRole('status')).toContainText('All is well')
    await visitor.page.getByRole('link', { name: 'Show of Hands' }).click()
    await expect(visitor.page).toHaveURL(`${site}/`)
    expect(asked).toEqual([])
    // At the machine itself, above the path, it works as well.
    await visitor.page.goto(`http://127.0.0.1:${port}/`)
    await expect(visitor.page.getByRole('button', { name: 'Open a room' })).toBeVisible()
  } finally {
    await server.remove()
    school.close()
    school.closeAllConnections()
  }
}

test('below a path, a whole game is played through a proxy that takes the path away', async ({
  browser,
}, info) => play(browser, true, info.outputDir))

test('and through one that leaves it there', async ({ browser }, info) =>
  play(browser, false, info.outputDir))
