import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodesOf } from '../../shared/core/ids'
import { protocols } from '../../shared/protocols/registry'
import { costOfEvent } from '../../shared/room/event-cost'
import { clusterLimit, logLimit } from '../../shared/room/limits'
import { simulate } from '../../shared/simulator/simulate'
import { Memory } from '../rooms/memory'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const byDigest = /^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/

test('every image that is built on or started is named by its digest', () => {
  const dockerfile = read('Dockerfile')
  const images = [...dockerfile.matchAll(/^ARG NODE_IMAGE=(\S+)$/gm)].map(([, image]) => image)
  expect(images).toHaveLength(1)
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
  expect(bases).toEqual(['${NODE_IMAGE}', '${NODE_IMAGE}'])
  const started = [...read('compose.yaml').matchAll(/^ +image: (\S+)$/gm)].flatMap(
    ([, image = '']) => (image === 'show-of-hands' ? [] : [image]),
  )
  expect(started).toHaveLength(2)
  for (const image of [...images, ...started]) expect(image).toMatch(byDigest)
})

test('every container has a limit of memory, no capability that it does not need, and gains none', () => {
  const [, confined = ''] = /x-confined: &confined\n((?: .*\n)+)/.exec(read('compose.yaml')) ?? []
  expect(confined).toMatch(/security_opt: \['no-new-privileges:true'\]/)
  expect(confined).toMatch(/cap_drop: \[ALL\]/)
  const parts = read('compose.yaml')
    .split(/^(?=x-app:|  balancer:|  database:)/m)
    .slice(1)
  expect(parts).toHaveLength(3)
  for (const part of parts) {
    expect(part).toContain('<<: *confined')
    expect(part).toMatch(/mem_limit: \d+[mg]\n/)
  }
  expect(read('Dockerfile')).toMatch(
    /--memory 2g .*--cap-drop ALL --security-opt no-new-privileges/,
  )
  expect(read('Dockerfile')).toMatch(/^USER node$/m)
})

test('the unit has a limit of memory above the heap, no capability, and gains none', () => {
  const unit = read('server/deploy/show-of-hands.service').split('\n')
  const lines = ['MemoryMax=2G', 'CapabilityBoundingSet=', 'NoNewPrivileges=yes', 'DynamicUser=yes']
  for (const line of [...lines, 'Environment=NODE_OPTIONS=--max-old-space-size=1024'])
    expect(unit).toContain(line)
})

/** A lecture without a pause: so many clusters for so long, in ms. */
const lecture = { clusters: clusterLimit, ms: 90 * 60_000 }

test.each(protocols)(
  'a lecture of $id fits into one room of the heap that deployments have',
  (protocol) => {
    const [, heapMB] = /--max-old-space-size=(\d+)/.exec(read('Dockerfile')) ?? []
    let [events, bytes, ms] = [0, 0, 0]
    for (let seed = 1; seed <= 6; seed += 1) {
      const requests = nodesOf(9).map((node, at) => {
        const value = at % 2 === 0 ? 'red' : 'blue'
        return { atMs: (at % 3) * 20_000, node, kind: 'propose' as const, value }
      })
      const { log } = simulate({ seed, protocol, nodes: 9, requests, thinkMs: [5_000, 15_000] })
      events += log.events.length
      bytes += log.events.reduce((sum, event) => sum + costOfEvent(event), 0)
      ms += log.events.at(-1)!.at - log.events[0]!.at
    }
    const games = (lecture.clusters * lecture.ms) / ms
    expect(events * games).toBeGreaterThan(50_000)
    expect(events * games).toBeLessThan(logLimit)
    expect(bytes * games).toBeLessThan(new Memory(Number(heapMB) * 1024 * 1024).roomLimit)
  },
)
