import { expect, test } from 'vitest'
import { startServer } from '../testing/classroom'
import { start } from '../testing/classroom'
import { pictureAt, propose, quick } from './testing/class-of-bots'

const usual = { hints: false, patience: 20, mostSteps: 15 }

async function kept(protocol: string, nodes: number, guessing: object) {
  const { api, complaints } = await startServer()
  const room = await api.open()
  const desk = await api.connect(room.code, room.instructorToken)
  await desk.ask({ type: 'settings.change', settings: { botThinkMs: quick } })
  const answer = await desk.ask({
    ...start(nodes, { delayMs: [0, 0] }),
    ...{ protocol, bots: true, values: ['blue', 'red'], guessing: { ...usual, ...guessing } },
  })
  expect(answer).toEqual({ ok: true })
  await desk.until((events) => events.some(({ type }) => type === 'guessing.started'))
  return { desk, complaints }
}
const outcome = (desk: Parameters<typeof pictureAt>[0]) => pictureAt(desk).game.guessing?.outcome

test('given bots everywhere, the bot adversary plays, and the class is still undecided at the limit', async () => {
  const { desk, complaints } = await kept('rounds', 5, { role: 'bot' })
  for (const [index, node] of ['n1', 'n2', 'n3', 'n4', 'n5'].entries())
    await desk.ask(propose(node, index % 2 ? 'red' : 'blue'))
  await desk.until(() => outcome(desk) !== null, 50_000)
  expect(pictureAt(desk).game.guessing).toMatchObject({ outcome: 'limit', steps: 15 })
  expect(complaints).toEqual([])
}, 60_000)

test('given the instructor as the adversary, the umpire says when its crash has frozen the class', async () => {
  const { desk } = await kept('majority-vote', 3, { role: 'instructor' })
  await desk.ask(propose('n1', 'blue'))
  await desk.ask(propose('n2', 'red'))
  await desk.until((events) => events.filter(({ type }) => type === 'message.sent').length >= 4)
  expect(outcome(desk)).toBeNull()
  await desk.ask({ type: 'adversary.crash', game: 'g1', node: 'n3' })
  await desk.until(() => outcome(desk) === 'frozen')
})
