import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Api, pause, startServer, temporaryFolder } from './testing/classroom'

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file))
if (nginx === undefined)
  console.warn('\n!!! nginx is not installed here. NOT TESTED: below a path.\n')

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** A school's web server as its administrator would set it up. */
async function school(port: number, target: string): Promise<void> {
  const folder = temporaryFolder()
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `worker_processes 1; pid ${folder}/pid; daemon off; error_log ${folder}/errors;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  map $http_upgrade $connection_upgrade { default upgrade; "" ""; }
  server {
    listen 127.0.0.1:${port};
    location / { return 404 "the school"; }
    location /hands/ {
      proxy_pass ${target};
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
    }
  }
}`,
  )
  const child: ChildProcess = spawn(nginx!, ['-c', file, '-p', folder, '-e', `${folder}/errors`])
  onTestFinished(() => void child.kill('SIGKILL'))
}

describe.skipIf(nginx === undefined)('below a path of a school’s web server', () => {
  test.each([
    ['takes the path away', '/'],
    ['leaves the path there', ''],
  ])('given one that %s, then rooms, sockets and links are there', async (_, rest) => {
    const port = await freePort()
    const site = `http://127.0.0.1:${port}/hands`
    // It says nothing of the name by which it was asked, as nginx does without being told to.
    const { api } = await startServer({}, { publicUrl: site })
    await school(port, `${api.url}${rest}`)
    const below = new Api(site)
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const answer = await below.get('/readyz').catch(() => null)
      if (answer?.status === 200) break
      await pause(50)
    }
    const opened = await below.post('/api/rooms', {}, { origin: new URL(site).origin })
    expect(opened).toMatchObject({ status: 201, body: { origin: site, origins: [site] } })
    const stranger = await below.post('/api/rooms', {}, { origin: 'https://evil.example' })
    expect(stranger.status).toBe(403)
    const { code, instructorToken } = opened.body
    for (const [transport, type] of [
      ['websocket', 'room.lock'],
      ['polling', 'room.unlock'],
    ] as const) {
      const options = { path: '/hands/socket.io/', transports: [transport] }
      const desk = await new Api(new URL(site).origin).connect(code, instructorToken, undefined, {
        ...options,
        extraHeaders: { origin: new URL(site).origin },
      })
      expect(await desk.ask({ type })).toEqual({ ok: true })
    }
    expect(await new Api(new URL(site).origin).get('/')).toMatchObject({
      status: 404,
      body: 'the school',
    })
  })
})
