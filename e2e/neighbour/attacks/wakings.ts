import type { Attack } from '../attack'
import { hostileCodes, tokenOf } from '../hostile-rooms'
import { bearer, type Stranger } from '../stranger'

/** What makes a server read the rooms that storeHostileRooms() has left in its store. */
export const wakings: readonly Attack[] = [
  { name: 'all rooms asked for in one moment', run: askAll },
  { name: 'all desks opened in one moment, and all games exported', run: openAll },
]

async function askAll(stranger: Stranger): Promise<void> {
  await stranger.times(hostileCodes.length * 3, 100, async (index) => {
    const code = hostileCodes[index % hostileCodes.length] ?? ''
    await stranger.ask('GET', `/api/rooms/${code}`)
  })
}

async function openAll(stranger: Stranger): Promise<void> {
  await stranger.times(hostileCodes.length * 2, 100, async (index) => {
    const code = hostileCodes[Math.floor(index / 2)]
    if (code === undefined) return
    if (index % 2 === 0) await stranger.page(code, tokenOf(code))
    else await stranger.unread(`/api/rooms/${code}/games/g1.jsonl`, bearer(tokenOf(code)))
  })
}
