import { describe, expect, test } from 'vitest'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { outlookOf } from './outlook'
import { captionOf, verdictsOf } from './referee'
import { beginStory, type Story } from './testing/story'

const begin = (count = 3) => beginStory(majorityVote, count)

/** Blue is proposed at n1, n2 votes for it, and n1 decides after an answer. */
function goodGame(): Story {
  const story = begin()
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  story.act('n1', { type: 'ask' })
  story.act('n2', { type: 'answer', value: 'blue' }, story.deliver('n1', 'n2'))
  story.deliver('n2', 'n1')
  story.act('n1', { type: 'decide', value: 'blue' })
  return story
}

test('the four properties have their names and their order', () => {
  expect(verdictsOf(begin().picture).map(({ id, name }) => [id, name])).toEqual([
    ['coherence', 'Coherence'],
    ['conflict-resolution', 'Conflict resolution'],
    ['no-decoherence', 'No decoherence'],
    ['fault-tolerance', 'Fault tolerance'],
  ])
})

test('at the start nothing is put to the test, and nothing has a tick', () => {
  expect(
    verdictsOf(begin().picture).map(({ status, short, mark }) => [status, mark, short]),
  ).toEqual([
    ['untested', 'untested', 'untested: nobody has decided'],
    ['untested', 'untested', 'untested: nothing is picked'],
    ['untested', 'untested', 'untested: nothing is chosen'],
    ['untested', 'untested', 'untested: nobody crashed'],
  ])
})

test('after a good game each verdict names its events', () => {
  const story = goodGame()
  expect(verdictsOf(story.picture).map(({ sentence }) => sentence)).toEqual([
    'All decisions are blue, the first by n1 (event 14).',
    'Only blue was proposed (event 2), so there was nothing to resolve.',
    'Blue is chosen (event 6), and nothing else was.',
    'Nobody crashed or was cut off, so nothing put it to the test.',
  ])
  expect(verdictsOf(story.picture).map(({ witness }) => witness)).toEqual([[14], [2], [6], []])
})

describe('Coherence', () => {
  test('[coherence] two nodes decide differently', () => {
    const story = goodGame()
    const seq = story.act('n3', { type: 'decide', value: 'red' })
    expect(story.verdict('coherence')).toMatchObject({
      status: 'broken',
      mark: 'broken',
      short: 'broken: two answers',
      sentence: `Coherence is broken: n1 decided blue (event 14), and n3 decided red (event ${seq}).`,
      witness: [14, seq],
    })
  })

  test('[coherence] one node decides twice, differently', () => {
    const story = goodGame()
    story.act('n1', { type: 'decide', value: 'red' })
    expect(story.verdict('coherence').status).toBe('broken')
  })

  test('[coherence] it stays broken, whatever happens afterwards', () => {
    const story = goodGame()
    story.act('n3', { type: 'decide', value: 'red' })
    story.act('n3', { type: 'decide', value: 'blue' })
    story.crash('n3')
    story.recover('n3', 'lost')
    expect(story.verdict('coherence').status).toBe('broken')
  })

  test('[coherence] deciding the same many times is well', () => {
    const story = goodGame()
    story.act('n1', { type: 'decide', value: 'blue' })
    story.act('n2', { type: 'decide', value: 'blue' })
    expect(story.verdict('coherence')).toMatchObject({
      status: 'holds',
      short: 'holds: 2 nodes, blue',
    })
  })
})

describe('Conflict resolution', () => {
  test('[conflict-resolution] a decision for what nobody proposed', () => {
    const story = goodGame()
    const seq = story.act('n3', { type: 'decide', value: 'green' })
    expect(story.verdict('conflict-resolution')).toMatchObject({
      status: 'broken',
      short: 'broken: nobody proposed green',
      sentence: `Conflict resolution is broken: green was decided by n3 (event ${seq}), and nobody had proposed it.`,
      witness: [seq],
    })
  })

  test('[conflict-resolution] a value becomes chosen that nobody proposed', () => {
    const story = begin()
    story.act('n1', { type: 'vote', value: 'green' })
    const seq = story.act('n2', { type: 'vote', value: 'green' })
    expect(story.verdict('conflict-resolution').sentence).toBe(
      `Conflict resolution is broken: green became chosen (event ${seq}), and nobody had proposed it.`,
    )
  })

  test('[conflict-resolution] to propose it afterwards is too late', () => {
    const story = begin()
    story.act('n1', { type: 'decide', value: 'green' })
    story.act('n1', { type: 'propose', value: 'green' })
    expect(story.verdict('conflict-resolution').status).toBe('broken')
  })

  test('[conflict-resolution] two proposals are no error', () => {
    const story = begin()
    story.act('n1', { type: 'propose', value: 'blue' })
    story.act('n3', { type: 'propose', value: 'red' })
    expect(story.verdict('conflict-resolution').status).toBe('untested')
    story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
    expect(story.verdict('conflict-resolution').status).toBe('holds')
  })

  test('[conflict-resolution] what a client proposed counts as proposed', () => {
    const story = begin()
    story.request('n2', 'propose', 'green')
    story.act('n1', { type: 'decide', value: 'green' })
    expect(story.verdict('conflict-resolution')).toMatchObject({
      status: 'untested',
      short: 'untested: one proposal',
      sentence: 'Only green was proposed (event 2), so there was nothing to resolve.',
    })
  })
})

describe('No decoherence', () => {
  test('[no-decoherence] a second value becomes chosen, because a vote was changed', () => {
    const story = goodGame()
    story.act('n3', { type: 'propose', value: 'red' })
    const seq = story.act('n2', { type: 'vote', value: 'red' })
    expect(story.verdict('no-decoherence')).toMatchObject({
      status: 'broken',
      short: 'broken: blue, then red',
      sentence: `No decoherence is broken: blue was chosen (event 6), and then red (event ${seq}).`,
      witness: [6, seq],
    })
    expect(story.verdict('coherence').status).toBe('holds')
  })

  test('[no-decoherence] memory lost in a crash does it, too, and nobody broke a rule', () => {
    const story = goodGame()
    story.crash('n2')
    story.recover('n2', 'lost')
    story.act('n3', { type: 'propose', value: 'red' })
    story.act('n2', { type: 'vote', value: 'red' }, story.deliver('n3', 'n2'))
    expect(story.verdict('no-decoherence').status).toBe('broken')
    expect(story.picture.breaches).toEqual([])
  })

  test('[no-decoherence] changed votes without a majority are only a breach', () => {
    const story = begin(5)
    story.act('n1', { type: 'propose', value: 'blue' })
    story.act('n1', { type: 'vote', value: 'red' })
    expect(story.verdict('no-decoherence').status).toBe('untested')
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ2' }])
  })
})

describe('the caption', () => {
  test('what is broken comes before all else', () => {
    const story = goodGame()
    story.act('n3', { type: 'decide', value: 'red' })
    expect(captionOf(story.picture)).toBe(story.verdict('coherence').sentence)
  })

  test('otherwise it is what the outlook has to say', () => {
    const story = begin(3)
    story.act('n1', { type: 'propose', value: 'blue' })
    story.act('n3', { type: 'propose', value: 'red' })
    expect(captionOf(story.picture)).toBe(
      'One blue, one red. Only n2 can make a majority, and n2 has not voted.',
    )
  })

  test('nothing, when nothing is worth saying', () => {
    expect(captionOf(begin().picture)).toBeNull()
  })
})

test('the outlook is worked out once for each picture', () => {
  const { picture } = begin()
  expect(outlookOf(picture)).toBe(outlookOf(picture))
})

test('of a protocol that nobody knows, nothing is said', () => {
  const { picture } = begin()
  expect(verdictsOf({ ...picture, protocol: null })).toEqual([])
})

test('a danger that has not come true by the end was none', () => {
  const story = begin()
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'propose', value: 'red' })
  const last = () => verdictsOf(story.picture).at(-1)
  expect(last()).toMatchObject({
    status: 'untested',
    mark: 'stuck',
    short: 'stuck if n3 crashes now',
  })
  story.add({ type: 'game.ended' })
  expect(last()).toMatchObject({
    status: 'untested',
    mark: 'untested',
    short: 'untested: nobody crashed',
  })
})
