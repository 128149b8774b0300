import type { Attack } from '../attack'
import { someCode } from '../hostile-room'
import type { Stranger } from '../stranger'

/** Codes and tokens that are not there, asked for from where the class sits, too. */
export const guessAttacks: readonly Attack[] = [
  { name: 'codes guessed over HTTP, behind the same address', isAmongClass: true, run: overHttp },
  { name: 'codes guessed by sockets, behind the same address', isAmongClass: true, run: bySockets },
  { name: 'codes with what no code has', run: oddCodes },
]

async function overHttp(stranger: Stranger): Promise<void> {
  await stranger.times(stranger.most(6_000), 100, () =>
    stranger.ask('GET', `/api/rooms/${someCode()}`),
  )
}

async function bySockets(stranger: Stranger): Promise<void> {
  await stranger.times(stranger.most(800), 50, async () => {
    const line = await stranger.wire()
    line?.send(`40${JSON.stringify({ code: someCode(), token: 'x'.repeat(22) })}`)
    await stranger.rest(20)
    line?.terminate()
  })
}

async function oddCodes(stranger: Stranger): Promise<void> {
  const odd = [
    '%00',
    '%00'.repeat(2_000),
    '%',
    '%E0%A4%A',
    '%F0%9F%98%80'.repeat(500),
    '-'.repeat(9_000),
  ]
  await stranger.times(stranger.most(600), 30, (index) =>
    stranger.ask('GET', `/api/rooms/${odd[index % odd.length]}${index % 3 === 0 ? '/games' : ''}`),
  )
  await stranger.times(stranger.most(100), 20, async (index) => {
    const line = await stranger.wire()
    const code = ['\0', '\0'.repeat(20), 'A\0BCDE', '\ud800'][index % 4]
    line?.send(`40${JSON.stringify({ code, token: '\0', key: '\0', count: 1e15 })}`)
    await stranger.rest(20)
    line?.terminate()
  })
}
