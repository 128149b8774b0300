import { expect, test } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { voteHappyPath } from '../../shared/scenarios/stories/majority-vote'
import { paxosLateLearner } from '../../shared/scenarios/stories/paxos'
import { rehearse } from '../../shared/scenarios/rehearse'
import type { Scenario } from '../../shared/scenarios/scenario'
import { streamOf, type Viewer } from '../../shared/room/view'
import { LiveStage } from './stage.svelte'

/** What the board says after each event of a rehearsal. */
function boards(scenario: Scenario, shows: 'fog' | 'reveal') {
  const { events, picture } = rehearse(scenario, 1)
  const viewer: Viewer = { role: 'projector', shows }
  const stage = new LiveStage({ code: roomCode('QWERTY'), role: 'projector', serverNow: () => 0 })
  stage.hear(streamOf(viewer, []), true)
  const seen = events.map((event) => {
    const shown = { type: 'projector.changed', shows, seq: event.seq, at: event.at } as const
    // The room remembers fog at first: who looks says what it shows.
    if (event.type === 'game.started') stage.hear([shown], false)
    stage.hear(streamOf(viewer, [event]), false)
    const now = stage.board
    return {
      seq: event.seq,
      isThere: now !== null,
      chosen: now?.board.columns.flatMap(({ name, isChosen }) => (isChosen ? [name] : [])) ?? [],
      decided: [...(now?.decided.keys() ?? [])],
      caption: stage.caption.text,
    }
  })
  return { seen, picture }
}

test('chosen appears at the event that completes the quorum, decided when a node says so', () => {
  const { seen, picture } = boards(paxosLateLearner, 'reveal')
  const chosenAt = picture.chosen[0]!.seq
  const decidedAt = picture.decisions.map(({ seq }) => seq)
  expect(decidedAt[0]).toBeGreaterThan(chosenAt + 20)
  for (const { seq, isThere, chosen, decided } of seen) {
    expect(chosen.length > 0, `chosen at ${seq}`).toBe(seq >= chosenAt)
    const said = decidedAt.filter((at) => at <= seq).length
    if (isThere) expect(decided, `decided at ${seq}`).toHaveLength(said)
  }
  const before = seen.find(({ seq }) => seq === chosenAt - 1)
  const after = seen.find(({ seq }) => seq === chosenAt)
  expect(before?.caption).not.toContain('chosen')
  expect(after).toMatchObject({ chosen: ['1.n1'], decided: [] })
  expect(after?.caption).toMatch(/^Blue is chosen: .* No node knows yet\.$/)
})

test('in fog there is no board, nor is there one where a protocol has none', () => {
  const hasBoard = ({ isThere }: { isThere: boolean }) => isThere
  expect(boards(paxosLateLearner, 'reveal').seen.some(hasBoard)).toBe(true)
  expect(boards(paxosLateLearner, 'fog').seen.some(hasBoard)).toBe(false)
  expect(boards(voteHappyPath, 'reveal').seen.some(hasBoard)).toBe(false)
})
