import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ChildServer } from './testing/child'
import { type Api, freshId, temporaryFolder } from './testing/classroom'

const source = join(import.meta.dirname, 'testing/failing-sync.c')
const hasCompiler = spawnSync('gcc', ['--version']).status === 0
if (!hasCompiler)
  console.warn('\n!!! There is no gcc. NOT TESTED: a disk on which fdatasync fails.\n')

const come = (api: Api, code: string, attempt: string) =>
  api.post(`/api/rooms/${code}/join`, { attempt })

test.skipIf(!hasCompiler)(
  'given a disk on which fdatasync fails, then nothing is acknowledged until it works again, and then all that was is there after a kill',
  async () => {
    const folder = temporaryFolder()
    const shim = join(folder, 'failing-sync.so')
    const flag = join(folder, 'failing')
    expect(spawnSync('gcc', ['-shared', '-fPIC', '-o', shim, source, '-ldl']).status).toBe(0)
    const env = {
      DATA_DIR: join(folder, 'data'),
      LD_PRELOAD: shim,
      FAIL_SYNC: flag,
      LOG_LEVEL: 'silent',
    }
    const child = new ChildServer(env)
    const api = await child.ready()
    const room = await api.open()
    const attempts = [freshId(), freshId(), freshId()]
    const [first = '', ...others] = attempts
    expect((await come(api, room.code, first)).status).toBe(201)
    writeFileSync(flag, '')
    for (const attempt of others)
      expect((await come(api, room.code, attempt)).status).toBeGreaterThanOrEqual(500)
    rmSync(flag)
    // Everybody asks again, as pages do.
    for (const attempt of attempts)
      expect(await come(api, room.code, attempt)).toMatchObject({ status: 201 })
    await child.end('SIGKILL')
    const again = await new ChildServer({ DATA_DIR: env.DATA_DIR }).ready()
    const desk = await again.connect(room.code, room.instructorToken)
    const seqs = (desk.events as readonly { seq?: number }[]).map(({ seq }) => seq)
    expect(seqs).toEqual(seqs.map((_, index) => index + 1))
    expect(desk.types().filter((type) => type === 'student.joined')).toHaveLength(3)
  },
  60_000,
)
