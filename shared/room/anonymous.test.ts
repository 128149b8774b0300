import { expect, test } from 'vitest'
import { nodeId, studentId } from '../core/ids'
import { stuckGame } from '../replay/testing/games'
import { anonymousGame } from './anonymous'
import type { GameEvent } from './event'
import { type GameLog, parseGame, printGame } from './export'

function game(more: readonly object[] = []): GameLog {
  const log = stuckGame()
  const last = log.events.at(-1)!
  const added = more.map((event, index) => ({
    ...event,
    seq: last.seq + 1 + index,
    at: last.at,
    game: log.header.game,
  }))
  return { ...log, events: [...log.events, ...(added as GameEvent[])] }
}

test('nobody is named any more, and whoever acted is still the same person', () => {
  const log = game()
  const seated = log.events.flatMap((event) => (event.type === 'student.seated' ? [event] : []))
  expect(seated.length).toBeGreaterThan(2)
  const text = printGame(anonymousGame(log))
  for (const { name, student } of seated) {
    expect(text).not.toContain(name)
    expect(text).not.toContain(`"${student}"`)
  }
  const parsed = parseGame(text, false)
  if (!parsed.ok) throw new Error(parsed.sentence)
  const people = new Map<string, string>()
  for (const [index, event] of log.events.entries()) {
    const same = parsed.log.events[index]!
    expect({ ...same, student: 0, by: 0, name: 0 }).toEqual({
      ...event,
      student: 0,
      by: 0,
      name: 0,
    })
    const [before, after] = [personIn(event), personIn(same)]
    if (before !== undefined) expect(people.get(before) ?? after).toBe(after)
    if (before !== undefined) people.set(before, after!)
  }
  expect(new Set(people.values()).size).toBe(people.size)
})

function personIn(event: GameEvent): string | undefined {
  if (event.type === 'node.acted') return event.by
  return 'student' in event ? event.student : undefined
}

test('bots and the instructor stay what they are, and answers lose their person', () => {
  const ana = studentId('ana-7')
  const { events } = anonymousGame(
    game([
      { type: 'node.acted', act: 'a', node: nodeId('n1'), action: { type: 'ask' }, by: 'bot' },
      { type: 'message.held', message: 'm', by: 'instructor' },
      { type: 'belief.answered', question: 'Why?', student: ana, answer: 'so' },
      { type: 'belief.answered', question: 'Why?', answer: 'no' },
    ]),
  )
  expect(events.at(-4)).toMatchObject({ by: 'bot' })
  expect(events.at(-3)).toMatchObject({ by: 'instructor' })
  expect(events.at(-2)).toMatchObject({ student: expect.stringMatching(/^p\d+$/), answer: 'so' })
  expect(events.at(-1)).not.toHaveProperty('student')
})
