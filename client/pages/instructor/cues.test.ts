import { describe, expect, test } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { beginPicture, evolvePicture } from '../../../shared/referee/picture'
import type { Request } from '../../../shared/room/command'
import { decide } from '../../../shared/room/decide'
import type { GameEvent } from '../../../shared/room/event'
import { guest, instructor, type Meeting, openMeeting } from '../../../shared/room/testing/meeting'
import { scenarioOf } from '../../../shared/scenarios/registry'
import type { Script } from '../../../shared/scenarios/scenario'
import { beginSheet, evolveSheet, type Sheet } from '../../../shared/scenarios/sheet'
import { Autopilot } from './autopilot'
import { buttonWords, commandsOf, handWords, linesOf, promptOf, type Scene } from './cues'
import { formOf, startRequest, withScript } from './start'

const threes = scenarioOf('three-three-one')!
const split = scenarioOf('split-brain')!

/** A room that has started with this scenario, and so many people. */
function begun(script: Script, people: number, bots = true): Meeting {
  const meeting = openMeeting()
  for (let index = 0; index < people; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, startRequest({ ...withScript(formOf(null), script), bots }))
  return meeting
}

/** The game in which the desk sees it now. */
function sceneIn(meeting: Meeting, script: Script, game = 'g1'): Scene {
  const events = meeting.log.filter((event): event is GameEvent => event.game === game)
  let picture = beginPicture(events[0]!, protocolOf)!
  let sheet: Sheet = beginSheet(script, picture)
  for (const event of events.slice(1)) {
    picture = evolvePicture(picture, event)
    sheet = evolveSheet(sheet, picture, event)
  }
  return { game: [...meeting.room.games.values()].find(({ id }) => id === game)!, sheet }
}

/** As the page sends it: with the id that the cue has. */
function press(meeting: Meeting, scene: Scene): boolean[] {
  return commandsOf(scene, meeting.room).map(({ id, request }) => {
    const outcome = meeting.ask(instructor, request, id)
    return typeof outcome !== 'string' && outcome.length > 0
  })
}

describe('a start with a scenario', () => {
  test('has its protocol, nodes, values and setup, and says its name', () => {
    const [game] = [...begun(split, 0).room.games.values()]
    expect(game).toMatchObject({
      protocol: 'leader',
      scenario: 'split-brain',
      values: ['blue', 'red'],
      setup: { leader: 'n1' },
    })
    expect(game!.nodes).toHaveLength(5)
  })
})

describe('one press', () => {
  test('does all of a cue at once, and the sheet goes on', () => {
    const meeting = begun(threes, 0)
    const scene = sceneIn(meeting, threes)
    expect(promptOf([scene], meeting.now)).toMatchObject({ isLit: true })
    expect(press(meeting, scene)).toEqual([true])
    expect(sceneIn(meeting, threes).sheet.next).toBe(1)
    const { game } = sceneIn(meeting, threes)
    expect(game.desks.get(nodeId('n7'))?.told).toBe('waits')
    expect(meeting.room.clusters.get(game.cluster)?.bots).toContain('n7')
  })

  test('on two desks is done once, also when both saw the same moment', () => {
    const meeting = begun(threes, 0)
    const scene = sceneIn(meeting, threes)
    press(meeting, scene)
    const before = meeting.log.length
    expect(press(meeting, scene)).toEqual([false])
    expect(meeting.log).toHaveLength(before)
  })

  test('does the rest, when a part was done by hand', () => {
    const meeting = begun(split, 0)
    meeting.ask(instructor, {
      type: 'partition.form',
      game: sceneIn(meeting, split).game.id,
      groups: split.script[0]!.do.flatMap((deed) => (deed.type === 'partition' ? deed.groups : [])),
    } as unknown as Request)
    const scene = sceneIn(meeting, split)
    expect(linesOf(scene, meeting.room)[0]).toMatch(
      /^n3 is a bot’s\. Give it to a person, and ask to press “.+”$/,
    )
  })

  test('asks a person for what only a hand can do, by the button on the phone', () => {
    const meeting = begun(split, 5, false)
    const scene = sceneIn(meeting, split)
    const name = [...meeting.room.students.values()][2]!.name
    const lines = linesOf(scene, meeting.room)
    expect(lines[0]).toBe('Build a wall: n1 and n2 | n3, n4 and n5')
    expect(lines[1]).toMatch(new RegExp(`^Ask n3, ${name}, to press “.+”$`))
    expect(commandsOf(scene, meeting.room)).toHaveLength(1)
    expect(linesOf(scene, meeting.room, false)[1]).toMatch(/^Ask n3 of each to press/)
  })

  test('does for a hand what only a hand can do, as its phone offers it', () => {
    const meeting = begun(split, 5, false)
    press(meeting, sceneIn(meeting, split))
    const scene = sceneIn(meeting, split)
    expect(handWords(scene)).toBe('Do it for n3')
    const [command] = commandsOf(scene, meeting.room)
    expect(command?.request).toMatchObject({
      type: 'act.for',
      node: 'n3',
      action: { type: 'lead' },
      messages: ['n1', 'n2', 'n4', 'n5'].map((to) => ({ to, body: { type: 'lead' } })),
    })
    expect(press(meeting, scene)).toEqual([true])
    expect(meeting.log.find((event) => event.type === 'node.acted')).toMatchObject({
      by: 'instructor',
    })
    expect(sceneIn(meeting, split).sheet.next).toBeGreaterThan(scene.sheet.next)
  })

  test('by itself it is done for bots, and never for a person', () => {
    for (const [people, count] of [
      [5, 0],
      [0, 1],
    ] as const) {
      const meeting = begun(split, people)
      press(meeting, sceneIn(meeting, split))
      const scene = sceneIn(meeting, split)
      expect(commandsOf(scene, meeting.room, 'nobody-there')).toHaveLength(count)
      expect(commandsOf(scene, meeting.room)).toHaveLength(1)
    }
  })

  test('names the deed when it is only one', () => {
    expect(buttonWords([{ deed: { type: 'crash', node: 'n7' }, place: 0 }])).toBe('Crash n7')
  })
})

describe('by itself', () => {
  test('not at once, once, and never while the game is frozen', () => {
    const meeting = begun(threes, 0)
    const scene = sceneIn(meeting, threes)
    const pilot = new Autopilot()
    const due = (ms: number, of = scene) => pilot.dueIn(of, meeting.room, meeting.now + ms).length
    expect([due(0), due(1_000), due(2_500), due(2_600)]).toEqual([0, 0, 1, 0])
    const frozen = { ...scene, game: { ...scene.game, status: 'paused' as const } }
    expect(new Autopilot().dueIn(frozen, meeting.room, meeting.now + 9_000)).toEqual([])
  })

  test('two desks give the same ids, so that the room does it once', () => {
    const meeting = begun(threes, 0)
    const scene = sceneIn(meeting, threes)
    const ids = [new Autopilot(), new Autopilot()].map((pilot) => {
      pilot.dueIn(scene, meeting.room, meeting.now)
      return pilot.dueIn(scene, meeting.room, meeting.now + 3_000)
    })
    expect(ids[0]).toEqual(ids[1])
    const decisions = ids.flat().map(({ id, request }) => {
      const decision = decide(
        meeting.room,
        { ...request, id },
        instructor,
        meeting.now,
        meeting.random,
      )
      return decision.ok ? decision : null
    })
    expect(decisions.every((decision) => decision !== null)).toBe(true)
  })
})

test('of several clusters the desk shows the cue of those that are lit and behind', () => {
  const meeting = openMeeting()
  for (let index = 0; index < 14; index += 1) {
    meeting.ask(guest, { type: 'student.join' }, `join-number-${index}`)
  }
  for (const student of meeting.room.students.keys())
    meeting.ask({ role: 'server' }, { type: 'student.connect', student })
  meeting.ask(instructor, { type: 'clusters.form', size: 7, rest: 'bots' })
  const form = withScript(formOf(null), threes)
  for (const { id, nodes } of meeting.room.clusters.values())
    meeting.ask(instructor, startRequest(form, { id, nodes: nodes.length }))
  press(meeting, sceneIn(meeting, threes, 'g1'))
  const scenes = ['g1', 'g2'].map((game) => sceneIn(meeting, threes, game))
  const prompt = promptOf(scenes, meeting.now)
  expect(prompt).toMatchObject({ isLit: true })
  expect(prompt?.scenes.map(({ game }) => game.id)).toEqual(['g2'])
  press(meeting, scenes[1]!)
  const both = promptOf(
    ['g1', 'g2'].map((game) => sceneIn(meeting, threes, game)),
    meeting.now,
  )
  expect(both).toMatchObject({ isLit: false })
  expect(both?.scenes).toHaveLength(2)
})

test('a node that is crashed already is not crashed again', () => {
  const meeting = begun(threes, 7, false)
  const scene = sceneIn(meeting, threes)
  meeting.ask(instructor, { type: 'node.crash', game: scene.game.id, node: nodeId('n1') })
  const requests = commandsOf(sceneIn(meeting, threes), meeting.room)
  expect(requests).toHaveLength(1)
})
