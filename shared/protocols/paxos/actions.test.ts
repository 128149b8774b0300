import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { offersOf } from '../../referee/hand'
import { paxos } from './paxos'
import { beginPlay, type Play } from './testing/play'

const handOf = ({ story }: Play, node: string) => story.picture.hands.get(nodeId(node))!

/** What stands on the buttons: label and value, (struck through with the reason), [a note], a star on tricks. */
function buttons(play: Play, node: string, place?: 'card' | 'bar'): string[] {
  const offers = offersOf(paxos, handOf(play, node)).filter(
    (offer) => place === undefined || offer.place === place,
  )
  return offers.map(({ label, value, breaks, note, isTrick, weight }) =>
    [
      weight === 'quiet' ? `${label} ~` : label,
      ...(value === undefined ? [] : [value]),
      ...(isTrick ? ['*'] : []),
      ...(note === undefined ? [] : [`[${note}]`]),
      ...(breaks ? [`(${breaks.rule}: ${breaks.why})`] : []),
    ].join(' '),
  )
}

function meanings(play: Play, node: string): string[] {
  const { inbox, notebook, seating } = handOf(play, node)
  return inbox.map((card) => paxos.meaning(card as never, notebook as never, seating))
}

function page(play: Play, node: string) {
  const { notebook, seating } = handOf(play, node)
  const { lines, arc } = paxos.page(notebook as never, seating)
  return { lines: lines.map(({ label, text }) => `${label}: ${text}`), arc }
}

/** Leaves the cards that lie there alone. */
function clear(play: Play, node: string): void {
  for (const { id } of handOf(play, node).inbox) play.story.act(node, { type: 'ignore' }, id)
}

/** The student page of the reference picture. */
function pictured(): Play {
  const play = beginPlay(5, ['blue', 'red'])
  play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n3'])
  play.collect('1.n3', ['n3', 'n5'])
  play.collect('2.n2', ['n2', 'n3', 'n4'])
  clear(play, 'n3')
  play.prepare('1.n5')
  play.story.deliverNewest('n5', 'n3')
  play.propose('2.n2', 'red')
  play.story.deliverNewest('n2', 'n3')
  play.prepare('3.n4')
  play.story.deliverNewest('n4', 'n3')
  return play
}

describe('the reference picture', () => {
  test('its notebook and arc', () => {
    expect(page(pictured(), 'n3')).toEqual({
      lines: ['I promised: 2.n2', 'I accepted last: 1.n1 blue', 'My ballot: 1.n3'],
      arc: {
        rows: [{ value: null, got: ['n3', 'n5'] }],
        need: 3,
        total: 5,
        caption: '2 of 3 promises for my ballot 1.n3',
      },
    })
  })

  test('its cards and what can be done with them', () => {
    const play = pictured()
    expect(meanings(play, 'n3')).toEqual([
      'n5 wants your promise for ballot 1.n5.',
      'n2 asks you to accept red in ballot 2.n2.',
      'n4 wants your promise for ballot 3.n4.',
    ])
    expect(buttons(play, 'n3', 'card')).toEqual([
      'Promise 1.n5 (PAX1: you promised 2.n2)',
      'Reject ~',
      'Accept red',
      'Promise 3.n4 [reports blue in 1.n1]',
      'Promise 3.n4, but hide blue * (PAX2: you accepted blue in 1.n1)',
    ])
  })

  test('its bar, with the value that its promises so far would force', () => {
    expect(buttons(pictured(), 'n3', 'bar')).toEqual([
      'Ask everyone: promise 4.n3? ~',
      'In 1.n3 propose blue (PAX3: needs 1 more promise)',
    ])
  })
})

describe('proposing', () => {
  test('a client is served in two steps', () => {
    const play = beginPlay(3, ['blue', 'red'])
    const request = play.story.request('n1', 'propose', 'red')
    expect(meanings(play, 'n1')).toEqual(['A client asks you to propose red.'])
    expect(buttons(play, 'n1')).toEqual([
      'Ask everyone: promise 1.n1?',
      'Ask everyone: promise 1.n1? ~',
    ])
    play.story.act('n1', { type: 'prepare', ballot: { number: 1, node: nodeId('n1') } }, request)
    expect(meanings(play, 'n1')).toEqual(['You want your own promise for ballot 1.n1.'])
    // More than are needed are not "3 of 2".
    play.promise('1.n1', ['n1', 'n2', 'n3'])
    clear(play, 'n1')
    expect(buttons(play, 'n1')).toEqual([
      'Ask everyone: promise 2.n1? ~',
      'In 1.n1 propose red [a majority has accepted nothing: you are free]',
    ])
    expect(page(play, 'n1').arc?.caption).toBe(
      '2 of 2 promises for my ballot 1.n1. A majority has accepted nothing: you are free.',
    )
    play.propose('1.n1', 'red')
    expect(meanings(play, 'n1')).toEqual(['You ask yourself, too, to accept red in ballot 1.n1.'])
    clear(play, 'n1')
    expect(buttons(play, 'n1')).toEqual(['Ask everyone: promise 2.n1? ~'])
    expect(page(play, 'n1').arc).toMatchObject({
      rows: [{ value: 'red', got: [] }],
      caption: '0 of 2 accepts of red in 1.n1',
    })
  })

  test('what the promises force is said in words, and the own wish is struck through', () => {
    const play = beginPlay(3, ['blue', 'red'])
    play.run('1.n3', 'blue', ['n2', 'n3'], ['n3'])
    const request = play.story.request('n1', 'propose', 'red')
    play.story.act('n1', { type: 'prepare', ballot: { number: 2, node: nodeId('n1') } }, request)
    play.promise('2.n1', ['n1', 'n3'])
    clear(play, 'n1')
    expect(buttons(play, 'n1')).toEqual([
      'Ask everyone: promise 3.n1? ~',
      'In 2.n1 propose blue [n3 accepted blue in 1.n3: you must propose blue]',
      'In 2.n1 propose red (PAX4: n3 accepted blue in 1.n3)',
    ])
    expect(page(play, 'n1').arc?.caption).toBe(
      '2 of 2 promises for my ballot 2.n1. n3 accepted blue in 1.n3: you must propose blue.',
    )
    const propose = offersOf(paxos, handOf(play, 'n1')).find(({ value }) => value === 'red')
    expect(propose?.grounds).toEqual([
      'You promised 2.n1 and accepted nothing before.',
      'n3 promised 2.n1 and accepted blue in 1.n3 before.',
    ])
    play.propose('2.n1', 'blue')
    expect(buttons(play, 'n1', 'bar')).toEqual([
      'Ask everyone: promise 3.n1? ~',
      'In 2.n1 propose red * (PAX5: you proposed blue in 2.n1)',
    ])
  })

  test('a client who comes when the promises are there is served at once, or told why not', () => {
    const play = beginPlay(3, ['blue', 'red'])
    play.collect('1.n1', ['n1', 'n2'])
    clear(play, 'n1')
    expect(buttons(play, 'n1', 'bar').slice(1)).toEqual([
      'In 1.n1 propose blue',
      'In 1.n1 propose red',
    ])
    play.story.request('n1', 'propose', 'red')
    expect(buttons(play, 'n1')).toEqual([
      'In 1.n1 propose red [a majority has accepted nothing: you are free]',
      'Ask everyone: promise 2.n1? ~',
      'In 1.n1 propose red [a majority has accepted nothing: you are free]',
    ])
  })

  test('after a crash the old ballot is a trick, and a new one is higher than all before', () => {
    const play = beginPlay(3, ['blue', 'red'])
    play.prepare('4.n1')
    play.story.crash('n1')
    play.story.recover('n1')
    expect(buttons(play, 'n1', 'bar').slice(0, 2)).toEqual([
      'Ask everyone: promise 5.n1? ~',
      'Ask everyone: promise 4.n1? * (PAX7: you used 4.n1 before)',
    ])
  })

  test('a new ballot is above every number that was seen', () => {
    const play = beginPlay(3)
    play.prepare('7.n2')
    play.story.deliver('n2', 'n1')
    expect(buttons(play, 'n1', 'bar')[0]).toBe('Ask everyone: promise 8.n1? ~')
  })
})

describe('learning', () => {
  test('a learner counts the accepts that it hears, and decides at a majority', () => {
    const play = beginPlay(5, ['blue', 'red'])
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n1', 'n2', 'n3'])
    play.story.request('n5', 'query')
    expect(meanings(play, 'n5')).toEqual(['A client wants to know the answer.'])
    expect(page(play, 'n5').arc).toBeNull()
    play.hear('1.n1', ['n1', 'n2'], 'n5')
    expect(page(play, 'n5').arc).toEqual({
      rows: [{ value: 'blue', got: ['n1', 'n2'] }],
      need: 3,
      total: 5,
      caption: '2 of 3 accepts of blue in 1.n1',
    })
    expect(buttons(play, 'n5')).toEqual([
      'Answer blue (PAX8: needs 3 accepts in one ballot, has 2)',
      'Ask everyone: promise 2.n5? ~',
      'Ask everyone: promise 2.n5? ~',
      'Decide blue (PAX8: needs 3 accepts in one ballot, has 2)',
    ])
    play.hear('1.n1', ['n3'], 'n5')
    expect(buttons(play, 'n5')).toContain('Decide blue')
    play.story.act('n5', { type: 'decide', value: 'blue' })
    expect(buttons(play, 'n5')).toEqual(['Answer blue', 'Ask everyone: promise 2.n5? ~'])
    expect(page(play, 'n5').lines.at(-1)).toBe('I decided: blue')
  })

  test('a proposer that was overtaken sees the newer ballot', () => {
    const play = beginPlay(3, ['blue', 'red'])
    play.collect('1.n1', ['n1'])
    play.run('2.n2', 'red', ['n2', 'n3'], ['n2', 'n3'])
    play.hear('2.n2', ['n2'], 'n1')
    expect(page(play, 'n1').arc?.caption).toBe('1 of 2 accepts of red in 2.n2')
  })
})

test('promises, refusals and accepteds are heard and do not wait', () => {
  const play = beginPlay(3)
  play.collect('1.n1', ['n2'])
  play.prepare('2.n3')
  play.promise('2.n3', ['n2'])
  play.prepare('1.n1')
  const ballot = { number: 1, node: nodeId('n1') }
  play.story.deliverNewest('n1', 'n2')
  const promised = { number: 9, node: nodeId('n3') }
  play.story.act('n2', { type: 'reject', ballot, promised })
  clear(play, 'n1')
  play.story.deliverNewest('n2', 'n1')
  expect(handOf(play, 'n1').inbox).toEqual([])
  expect(play.notebook('n1').rejects).toMatchObject([{ from: 'n2', ballot }])
  expect(buttons(play, 'n1', 'bar')[0]).toBe('Ask everyone: promise 10.n1? ~ [n2 refused 1.n1]')
})

test('the number of buttons stays small however many cards and ballots there are', () => {
  const play = beginPlay(9, ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  for (let number = 1; number <= 20; number += 1) play.prepare(`${number}.n1`)
  play.promise('20.n1', ['n2', 'n3', 'n4', 'n5', 'n6'])
  for (const { inbox } of [handOf(play, 'n1')]) expect(inbox).toHaveLength(20)
  expect(buttons(play, 'n1', 'bar')).toHaveLength(10)
  expect(buttons(play, 'n1', 'card').length).toBeLessThanOrEqual(40)
})
