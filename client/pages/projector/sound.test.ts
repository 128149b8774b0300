import { expect, test } from 'vitest'
import { nodeId, roomCode } from '../../../shared/core/ids'
import { g1, instructor, type Meeting, playing, steady } from '../../../shared/room/testing/meeting'
import { streamOf } from '../../../shared/room/view'
import { memoryStorage } from '../../room/storage'
import { emptyStage, evolveStage } from '../../room/stage-fold'
import { openEars } from './ears'
import { apartMs, pacer, type Sound } from './sound'
import { SoundSwitch } from './sound-switch.svelte'

/** Three nodes: n1 proposes blue to the others, and it arrives. */
function proposed(): Meeting {
  const meeting = playing(3, steady)
  const body = { type: 'proposal', value: 'blue' }
  meeting.ask(instructor, {
    type: 'request.make',
    game: g1,
    node: nodeId('n1'),
    kind: 'propose',
    value: 'blue',
  })
  meeting.act('n1', {
    action: { type: 'propose', value: 'blue' },
    because: 'n1?1',
    messages: ['n2', 'n3'].map((to) => ({ to, body })),
  })
  meeting.wait(1_000)
  return meeting
}

const vote = (meeting: Meeting, node: string, value: string) =>
  meeting.act(node, { action: { type: 'vote', value }, because: `n1.1>${node}` })

/** What is heard of all that came after the first `old` events. */
function heard({ log }: Meeting, old: number, shows: 'fog' | 'reveal' = 'reveal'): Sound[] {
  const sounds: Sound[] = []
  const ears = openEars((sound) => sounds.push(sound))
  let stage = emptyStage(roomCode('QWERTY'))
  ears.reset()
  for (const event of streamOf({ role: 'projector', shows }, log)) {
    stage = evolveStage(stage, event)
    ears.see(event, stage)
    if ('seq' in event && event.seq === old) ears.rest()
  }
  return sounds
}

function inReveal(meeting: Meeting): Meeting {
  meeting.ask(instructor, { type: 'projector.show', shows: 'reveal' })
  return meeting
}

test('a message that arrives is a tick each, and what was before the page came is silent', () => {
  const meeting = inReveal(proposed())
  expect(heard(meeting, 1)).toEqual(['tick', 'tick'])
  expect(heard(meeting, meeting.log.length)).toEqual([])
})

test('a chosen value is a chord, once', () => {
  const meeting = inReveal(proposed())
  const old = meeting.log.length
  vote(meeting, 'n2', 'blue')
  vote(meeting, 'n3', 'blue')
  expect(heard(meeting, old)).toEqual(['chord'])
})

test('a rule or a property that breaks is low', () => {
  const meeting = inReveal(proposed())
  const old = meeting.log.length
  vote(meeting, 'n2', 'red')
  expect(heard(meeting, old)).toEqual(['low'])
})

test('a freeze is heard; that it goes on is not', () => {
  const meeting = inReveal(proposed())
  const old = meeting.log.length
  meeting.ask(instructor, { type: 'game.pause', game: g1 })
  meeting.ask(instructor, { type: 'game.resume', game: g1 })
  expect(heard(meeting, old)).toEqual(['freeze'])
})

test('in fog no sound gives away what the wall hides', () => {
  const meeting = proposed()
  vote(meeting, 'n2', 'red')
  vote(meeting, 'n3', 'blue')
  meeting.ask(instructor, { type: 'game.pause', game: g1 })
  expect(heard(meeting, 1, 'fog')).toEqual(['tick', 'tick', 'freeze'])
  // Nor would it, if the stream said more than it should.
  expect(heard(meeting, 1, 'reveal')).toEqual(['tick', 'tick', 'freeze'])
})

test('one kind of sound keeps its distance, whatever the others do', () => {
  const mayPlay = pacer()
  expect(mayPlay('tick', 0)).toBe(true)
  expect(mayPlay('tick', apartMs.tick - 1)).toBe(false)
  expect(mayPlay('low', apartMs.tick - 1)).toBe(true)
  expect(mayPlay('tick', apartMs.tick)).toBe(true)
})

test('sound is off at first, is remembered, and is silent until somebody presses something', async () => {
  const storage = memoryStorage()
  const played: Sound[] = []
  let isAwake = false
  const open = () => ({
    play: (sound: Sound) => void played.push(sound),
    wake: () => Promise.resolve(void (isAwake = true)),
    get isAwake() {
      return isAwake
    },
    close: () => undefined,
  })
  const first = new SoundSwitch(storage, open)
  first.wake()
  first.play('low')
  expect([first.isOn, isAwake, played]).toEqual([false, false, []])
  first.toggle()
  first.play('low')
  expect([first.isOn, isAwake, played]).toEqual([true, true, ['low']])

  isAwake = false
  const later = new SoundSwitch(storage, open)
  later.play('tick')
  expect([later.isOn, later.isAsleep, played]).toEqual([true, true, ['low']])
  later.wake()
  await Promise.resolve()
  later.play('tick')
  expect([later.isAsleep, played]).toEqual([false, ['low', 'tick']])
  later.toggle()
  later.play('tick')
  expect([later.isOn, played]).toEqual([false, ['low', 'tick']])
  expect(new SoundSwitch(storage, open).isOn).toBe(false)
})
