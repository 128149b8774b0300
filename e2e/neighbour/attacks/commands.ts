import { clusterLimit } from '../../../shared/room/limits'
import type { Attack } from '../attack'
import { hostileNodes, openBigRoom, openHostileRoom, startOf } from '../hostile-room'
import type { Page, Stranger } from '../stranger'

/** Commands that the table allows, and that make more work than they look like. */
export const commandAttacks: readonly Attack[] = [
  { name: 'everything in one: eighty parts', run: eighty },
  { name: 'the dear commands in a big room', run: dear },
  { name: 'names that take long to look at', run: names },
  { name: 'one wish to join, said again and again', run: repeats },
  { name: 'beliefs and nudges without end', run: beliefs },
]

const clusters = Array.from({ length: clusterLimit }, (_, index) => clusterOf(index))

/** A, B, ... Z, AA, AB, ... */
function clusterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${clusterOf(Math.floor(index / 26) - 1)}${letter}`
}

async function eighty(stranger: Stranger): Promise<void> {
  const { desk } = await openBigRoom(stranger, stranger.most(120))
  const split = (size: number) => ({ type: 'clusters.form', size, rest: 'bots' })
  const splits = Array.from({ length: 80 }, (_, index) => split(2 + (index % 8)))
  const games = clusters.flatMap((cluster) => [startOf(cluster), startOf(cluster)])
  const swaps = Array.from({ length: 80 }, (_, index) => ({
    type: index % 2 === 0 ? 'student.unseat' : 'student.kick',
    student: `s${index + 1}`,
  }))
  for (let round = 0; round < stranger.most(2); round += 1)
    for (const requests of [splits, games, swaps, splits.toReversed()])
      await stranger.command(desk, { type: 'together', requests })
}

async function dear(stranger: Stranger): Promise<void> {
  const { desk } = await openBigRoom(stranger, stranger.most(120))
  await stranger.command(desk, {
    type: 'together',
    requests: clusters.map((cluster) => startOf(cluster)),
  })
  const games = clusters.map((_, index) => `g${index + 1}`)
  const links = hostileNodes.flatMap((from) =>
    hostileNodes.filter((to) => to !== from).map((to) => ({ from, to })),
  )
  const groups = hostileNodes.map((node) => [node])
  const inParts = async (make: (game: string) => object, perPacket: number) => {
    for (let first = 0; first < games.length; first += perPacket)
      await stranger.command(desk, {
        type: 'together',
        requests: games.slice(first, first + perPacket).map(make),
      })
  }
  const policies = [{ state: 'hold' }, { duplicate: 1, delayMs: [0, 0] }]
  for (const policy of policies)
    // All links of so many games fill a packet.
    await inParts((game) => ({ type: 'link.change', game, links, policy }), 20)
  for (const make of [
    (game: string) => ({ type: 'partition.form', game, groups }),
    (game: string) => ({ type: 'partition.heal', game }),
    (game: string) => ({ type: 'game.pause', game, reason: 'x'.repeat(120) }),
    (game: string) => ({ type: 'game.resume', game }),
    (game: string) => ({ type: 'game.end', game }),
  ])
    await inParts(make, games.length)
  for (const shows of ['reveal', 'fog', 'reveal', 'fog'])
    await stranger.command(desk, { type: 'projector.show', shows })
  await stranger.command(desk, { type: 'clusters.dissolve' })
}

/** Marks upon marks, and what makes an expression try again from each letter. */
const longNames = [
  `a${'\u0301'.repeat(9_000)}`,
  ' '.repeat(9_999),
  `a${' '.repeat(9_990)}b`,
  '\ufdfa'.repeat(3_000),
  "a-'. ".repeat(1_900),
  '\u1e9b\u0323'.repeat(4_000),
  'ﬀ'.repeat(9_000),
  '\ud800'.repeat(3_000),
  `i${'\u0307\u0323'.repeat(4_000)}`,
] as const

async function names(stranger: Stranger): Promise<void> {
  const { code, desk, hands } = await openHostileRoom(stranger)
  const renamed = async (page: Page | undefined, index: number) => {
    if (page)
      await stranger.command(page, {
        type: 'student.rename',
        name: longNames[index % longNames.length],
      })
  }
  await stranger.times(stranger.most(150), 18, (index) =>
    renamed(hands[index % hands.length], index),
  )
  await stranger.times(stranger.most(60), 6, (index) =>
    stranger.command(desk, { type: 'student.rename', student: 's1', name: `Ada ${index}` }),
  )
  await stranger.times(stranger.most(60), 10, (index) =>
    stranger.post(`/api/rooms/${code}/join`, {
      attempt: crypto.randomUUID(),
      name: longNames[index % longNames.length]?.slice(0, 1_000),
    }),
  )
}

async function repeats(stranger: Stranger): Promise<void> {
  const { code } = await stranger.open()
  const attempt = crypto.randomUUID()
  await stranger.times(stranger.most(1_000), 50, () =>
    stranger.post(`/api/rooms/${code}/join`, { attempt, name: 'Ada' }),
  )
}

async function beliefs(stranger: Stranger): Promise<void> {
  const { desk, hands } = await openHostileRoom(stranger)
  await stranger.times(stranger.most(40), 2, async (index) => {
    const question = `q${index}`
    await stranger.command(desk, { type: 'belief.ask', game: 'g1', question, options: ['a', 'b'] })
    const answers = hands.map((hand) =>
      stranger.command(hand, { type: 'belief.answer', game: 'g1', question, answer: 'a' }),
    )
    await Promise.all(answers)
    await stranger.command(desk, { type: 'student.nudge', student: 's1' })
    await stranger.command(desk, { type: 'belief.reveal', game: 'g1', question, truth: ['a'] })
  })
}
