import { actId, clusterId, gameId, nodesOf, roomCode, studentId } from '../../shared/core/ids'
import type { EventBody } from '../../shared/room/event'
import { defaultSettings } from '../../shared/room/settings'
import { newToken } from '../rooms/secrets'
import { grantOf } from '../rooms/opening'
import type { Store } from '../store/store'

export interface LongRoom {
  readonly code: string
  readonly token: string
  readonly events: number
}

/** Characters of one act. */
const actChars = 2_000

/** A room with one game that has ended, whose log has about so many characters. */
export async function storeLongRoom(
  store: Store,
  chars: number,
  name = 'BGRMAA',
): Promise<LongRoom> {
  const code = roomCode(name)
  const token = newToken()
  const bodies = bodiesOf(chars)
  const events = bodies.map((body, index) => ({ ...body, seq: index + 1, at: index }))
  const grants = [grantOf(code, 'instructor', token)]
  for (let after = 0; after < events.length; after += 1_000) {
    const some = events.slice(after, after + 1_000)
    const outcome = await store.append({
      ...{ room: code, after, known: after, events: some, isLive: false },
      ...(after === 0 && { grants }),
    })
    if (outcome !== 'stored') throw new Error(outcome)
  }
  return { code, token, events: events.length }
}

function bodiesOf(chars: number): EventBody[] {
  const game = gameId('g1')
  const cluster = clusterId('A')
  const nodes = nodesOf(2)
  const [node] = nodes
  const student = studentId('s1')
  if (!node) throw new Error('a game has nodes')
  const network = { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 } as const
  return [
    { type: 'room.opened', code: roomCode('BGRMAA'), settings: defaultSettings },
    { type: 'student.joined', student, name: 'Ada' },
    { type: 'cluster.formed', cluster, nodes },
    { type: 'student.seated', student, name: 'Ada', cluster, node },
    {
      type: 'game.started',
      game,
      cluster,
      protocol: 'majority-vote',
      nodes,
      setup: {},
      assistance: 'freehand',
      scenario: null,
      values: ['blue'],
      network,
    },
    ...Array.from({ length: Math.ceil(chars / actChars) }, (_, index): EventBody => {
      const action = { type: 'x', text: 'x'.repeat(actChars - 150) }
      return { type: 'node.acted', game, act: actId(`a${index + 1}`), node, by: 's1', action }
    }),
    { type: 'game.ended', game },
  ]
}
