import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ratesOf } from '../server/config'
import { lookups } from '../server/guesses'
import { bodyLimit as requestBodyLimit } from '../server/http/body'
import { downloadLimits } from '../server/http/downloads'
import { most as mostConnections, reserve } from '../server/http/handles'
import { requestLimit, unansweredLimit } from '../server/http/visitors'
import { pageLimit, patienceMs, waitingLimit } from '../server/readers'
import { Memory } from '../server/rooms/memory'
import { mostAtOnce } from '../server/rooms/turns'
import { packetLimit } from '../server/sockets/phone-server'
import type { Rate } from '../server/token-bucket'
import {
  bodyCostLimit,
  bodyLimit,
  effortLimit,
  logCostLimit,
  logLimit,
  partsLimit,
  peopleLimit,
} from '../shared/room/limits'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** Each threat and each budget that SECURITY.md names, with the test that is said to show it. */
const lines = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| +(threat|of|-)/.test(line))

test('every line of the threat model names a test', () => {
  expect(lines.length).toBeGreaterThan(20)
})

test.each(lines)('%s', (line) => {
  const [, title = '', path = ''] = /\[([^\]]+)\]\((\S+)\) +\|$/.exec(line) ?? []
  const file = join(root, path)
  expect(existsSync(file), `${path} is there`).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(title)
})

const number = (value: number) => value.toLocaleString('en')
const mega = (bytes: number) => `${bytes / 1024 / 1024} MB`
const often = ({ burst, perSecond }: Rate) => `${number(burst)} at once, ${perSecond} a second`

test('the budgets are what the code keeps to', () => {
  const heap = new Memory(100)
  const rates = ratesOf({ rateFactor: 1 })
  const budgets = {
    'an action, or the body of a message': `${number(bodyLimit)} characters, ${number(bodyCostLimit)} bytes of memory`,
    'a command': `${packetLimit / 1024} kB, ${number(partsLimit.other)} values; several in one ${number(partsLimit.together)}`,
    'what a command makes': `${number(effortLimit)} events`,
    'the log of a room': `${number(logLimit)} events`,
    'a room in memory': `${heap.roomLimit} % of the heap, ${logCostLimit / 1e6} MB`,
    'all rooms of an address': `${heap.accountLimit} % of the heap`,
    'all rooms': `${heap.limit} % of the heap`,
    'rooms that are read at once': `${mostAtOnce}`,
    'people of a room, ever': number(peopleLimit),
    'the body of a request': `${number(requestBodyLimit)} bytes`,
    'requests of a connection': `${unansweredLimit} without an answer, ${requestLimit} in all`,
    connections: `${number(mostConnections)}, and ${reserve} handles stay free`,
    'what waits for readers': `${mega(waitingLimit)}, ${mega(pageLimit)} for each, ${patienceMs / 1000} s`,
    'exports on their way': `${downloadLimits.atOnce}, of one room ${downloadLimits.ofOne}`,
    'commands of a seat': often(rates.seat),
    'commands of a desk': often(rates.desk),
    'commands of a room': `${number(rates.room.perSecond)} a second`,
    'arrivals of an address': often(rates.address),
    'rooms that an address opens': often(rates.opening),
    'codes that an address misses': `${often(rates.miss)}, then ${lookups.perSecond} a second are looked up`,
  }
  const [, section = ''] = /## Budgets([^]*?)\n## /.exec(text) ?? []
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| +(of|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(Object.fromEntries(rows.map(([, of, most]) => [of, most]))).toEqual(budgets)
})
