import { expect, test } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { beginPicture, evolvePicture } from '../../../shared/referee/picture'
import type { GameEvent } from '../../../shared/room/event'
import { guest, instructor, type Meeting, openMeeting } from '../../../shared/room/testing/meeting'
import { scenarioOf } from '../../../shared/scenarios/registry'
import type { Script } from '../../../shared/scenarios/scenario'
import { beginSheet, evolveSheet, type Sheet } from '../../../shared/scenarios/sheet'
import type { Scene } from './cues'
import { Rerun } from './rerun'
import { formOf, startRequest, withScript } from './start'

/** The newest game in which people play all seats, as the desk sees it now. */
function sceneIn({ log, room }: Meeting, script: Script): Scene {
  const game = [...room.games.values()].at(-1)!
  const events = log.filter((event): event is GameEvent => event.game === game.id)
  let picture = beginPicture(events[0]!, protocolOf)!
  let sheet: Sheet = beginSheet(script, picture)
  for (const event of events.slice(1)) {
    picture = evolvePicture(picture, event)
    sheet = evolveSheet(sheet, picture, event)
  }
  return { game, sheet }
}

function begin(meeting: Meeting, script: Script): Scene {
  const form = { ...withScript(formOf(null), script), speed: 'brisk' as const }
  expect(meeting.ask(instructor, startRequest(form))).not.toBeTypeOf('string')
  return sceneIn(meeting, script)
}

test.each([
  ['three-three-one', 3],
  ['paxos-adoption', 3],
  ['paxos-three-three-one', 6],
  ['split-brain', 3],
] as const)('%s is played by the desk up to cue %i, and then by the class', (id, place) => {
  const script = scenarioOf(id)!
  const meeting = openMeeting()
  for (let count = 0; count < script.nodes; count += 1) meeting.ask(guest, { type: 'student.join' })
  const left = begin(meeting, script)
  meeting.ask(instructor, { type: 'game.end', game: left.game.id })
  const rerun = new Rerun(left, place)
  expect(rerun.dueIn(left, meeting.room, meeting.now)).toEqual([])
  begin(meeting, script)

  for (let beats = 0; beats < 400 && !rerun.isOver; beats += 1) {
    for (const { id, request } of rerun.dueIn(sceneIn(meeting, script), meeting.room, meeting.now))
      meeting.ask(instructor, request, id)
    meeting.wait(300)
  }

  const { game, sheet } = sceneIn(meeting, script)
  expect(rerun.isOver).toBe(true)
  expect(sheet.next).toBe(place)
  expect(sheet.picture.breaches).toEqual([])
  const waiting = game.nodes.filter((node) => game.desks.get(node)?.told === 'waits')
  expect(waiting).toEqual(script.nodes === 7 ? [nodeId('n7')] : [])
})
