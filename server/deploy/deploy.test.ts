import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

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
    /--memory 1g .*--cap-drop ALL --security-opt no-new-privileges/,
  )
  expect(read('Dockerfile')).toMatch(/^USER node$/m)
})

test('the unit has a limit of memory above the heap, no capability, and gains none', () => {
  const unit = read('server/deploy/show-of-hands.service').split('\n')
  const lines = ['MemoryMax=1G', 'CapabilityBoundingSet=', 'NoNewPrivileges=yes', 'DynamicUser=yes']
  for (const line of [...lines, 'Environment=NODE_OPTIONS=--max-old-space-size=512'])
    expect(unit).toContain(line)
})
