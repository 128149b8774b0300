import { describe, expect, test } from 'vitest'
import type { Action } from './messages'
import { ballotOf, beginPlay, type Play } from './testing/play'

const propose = (ballot: string, value: string): Action => ({
  type: 'propose',
  ballot: ballotOf(ballot),
  value,
})
const prepare = (ballot: string): Action => ({ type: 'prepare', ballot: ballotOf(ballot) })
const decide = (value: string): Action => ({ type: 'decide', value })

const sentences = ({ story }: Play) =>
  story.picture.breaches.map(({ rule, sentence }) => `${rule} ${sentence}`)

/** Red is accepted in 1.n1 by n1 alone, blue in 2.n2 by n2 alone, both fairly. */
function twoTraces(): Play {
  const play = beginPlay(3)
  play.run('1.n1', 'red', ['n1', 'n2'], ['n1'])
  play.run('2.n2', 'blue', ['n2', 'n3'], ['n2'])
  return play
}

describe('PAX3', () => {
  test('[PAX3] proposing with a majority of promises is well, its own included', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.propose('1.n1', 'blue')
    expect(sentences(play)).toEqual([])
  })

  test('[PAX3] proposing with too few', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2'])
    const heard = play.notebook('n1').promises.map(({ seq }) => seq)
    const seq = play.propose('1.n1', 'blue')
    expect(play.story.picture.breaches).toMatchObject([
      {
        rule: 'PAX3',
        why: 'needs 1 more promise',
        sentence: `n1 proposed blue in 1.n1 (event ${seq}) with 2 promises (events ${heard[0]} and ${heard[1]}); more than half of 5 nodes is 3.`,
        witness: [...heard, seq],
      },
    ])
  })

  test('[PAX3] half of four nodes is no majority, and a second copy of a promise is no second promise', () => {
    const play = beginPlay(4)
    play.collect('1.n1', ['n1', 'n2'])
    play.promise('1.n1', ['n2'])
    play.propose('1.n1', 'blue')
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX3' }])
  })

  test('[PAX3] promises for an earlier ballot do not count for a new one', () => {
    const play = beginPlay(3)
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.collect('2.n1', ['n1'])
    play.propose('2.n1', 'blue')
    expect(play.story.picture.breaches).toMatchObject([{ why: 'needs 1 more promise' }])
  })

  test('[PAX3] a crash takes the promises that were gathered', () => {
    const play = beginPlay(3)
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.story.crash('n1')
    play.story.recover('n1')
    play.propose('1.n1', 'blue')
    expect(play.story.picture.breaches).toMatchObject([
      { rule: 'PAX3', sentence: expect.stringContaining('with no promise;') as string },
    ])
  })
})

describe('PAX4', () => {
  test('[PAX4] adopting the value of the highest ballot is well', () => {
    const play = twoTraces()
    play.run('3.n3', 'blue', ['n1', 'n2'], [])
    expect(sentences(play)).toEqual([])
  })

  test('[PAX4] the value of a lower ballot, with both facts', () => {
    const play = twoTraces()
    play.collect('3.n3', ['n1', 'n2'])
    const heard = play.notebook('n3').promises.at(-1)!.seq
    const seq = play.propose('3.n3', 'red')
    expect(play.story.picture.breaches).toMatchObject([
      {
        rule: 'PAX4',
        node: 'n3',
        why: 'n2 accepted blue in 2.n2',
        sentence: `n3 proposed red in 3.n3 (event ${seq}), but its promises force blue: n2's (event ${heard}) reports that it accepted blue in 2.n2.`,
        witness: [heard, seq],
      },
    ])
  })

  test("[PAX4] one's own value, although a promise reports another", () => {
    const play = beginPlay(3)
    play.run('1.n1', 'blue', ['n1', 'n2'], ['n1'])
    play.collect('2.n2', ['n1', 'n2'])
    play.propose('2.n2', 'green')
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX4', node: 'n2' }])
  })

  test('[PAX4] the most common value in place of the highest', () => {
    const play = beginPlay()
    play.run('1.n1', 'red', ['n1', 'n2', 'n3'], ['n1', 'n2'])
    play.run('2.n4', 'blue', ['n3', 'n4', 'n5'], ['n3'])
    play.collect('3.n5', ['n1', 'n2', 'n3'])
    play.propose('3.n5', 'red')
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX4', node: 'n5' }])
  })

  test('[PAX4] any majority among more promises may be the one that counts', () => {
    const reds = twoTraces()
    reds.run('3.n3', 'red', ['n1', 'n2', 'n3'], [])
    const free = beginPlay(3)
    free.run('1.n1', 'blue', ['n1', 'n2'], ['n1'])
    free.run('2.n3', 'green', ['n1', 'n2', 'n3'], [])
    const notFree = twoTraces()
    notFree.run('3.n3', 'green', ['n1', 'n2', 'n3'], [])
    expect([reds, free, notFree].map((play) => play.story.breaches().length)).toEqual([0, 0, 1])
  })

  test('[PAX4] while nothing is reported any value will do', () => {
    const play = beginPlay()
    play.run('1.n1', 'green', ['n2', 'n3', 'n4'], [])
    expect(sentences(play)).toEqual([])
  })
})

describe('PAX5', () => {
  test('[PAX5] a second value in the same ballot', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    const first = play.propose('1.n1', 'blue')
    const seq = play.propose('1.n1', 'red')
    expect(sentences(play)).toEqual([
      `PAX5 n1 proposed red in 1.n1 (event ${seq}) after proposing blue in 1.n1 (event ${first}).`,
    ])
  })

  test('[PAX5] the same proposal again is well, also once another ballot is under way', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.propose('1.n1', 'blue')
    play.propose('1.n1', 'blue')
    play.prepare('2.n1')
    play.propose('1.n1', 'blue')
    expect(sentences(play)).toEqual([])
  })

  test('[PAX5] what was proposed survives a crash', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.propose('1.n1', 'blue')
    play.story.crash('n1')
    play.story.recover('n1')
    play.propose('1.n1', 'red')
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX5' }])
  })

  test("[PAX5] using another node's ballot", () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    const [one, two] = [
      play.story.act('n2', propose('1.n1', 'red')),
      play.story.act('n2', prepare('7.n1')),
    ]
    expect(sentences(play)).toEqual([
      `PAX5 n2 proposed red in 1.n1 (event ${one}), a ballot that belongs to n1.`,
      `PAX5 n2 prepared 7.n1 (event ${two}), a ballot that belongs to n1.`,
    ])
  })
})

describe('PAX7', () => {
  test('[PAX7] a higher ballot each time is well, and so is asking again in the one under way', () => {
    const play = beginPlay()
    play.prepare('1.n1')
    play.prepare('1.n1')
    play.prepare('2.n1')
    expect(sentences(play)).toEqual([])
  })

  test('[PAX7] going back to a ballot that was used before', () => {
    const play = beginPlay()
    const first = play.prepare('1.n1')
    play.prepare('2.n1')
    const seq = play.prepare('1.n1')
    expect(play.story.picture.breaches).toMatchObject([
      {
        rule: 'PAX7',
        why: 'you used 1.n1 before',
        sentence: `n1 started 1.n1 again (event ${seq}), a ballot that it had used before (event ${first}).`,
        witness: [first, seq],
      },
    ])
  })

  test('[PAX7] starting the same ballot again after a crash', () => {
    const play = beginPlay()
    play.prepare('1.n1')
    play.story.crash('n1')
    play.story.recover('n1')
    play.prepare('1.n1')
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX7' }])
  })

  test('[PAX7] with its memory lost a node cannot know', () => {
    const play = beginPlay()
    play.prepare('1.n1')
    play.story.crash('n1')
    play.story.recover('n1', 'lost')
    play.prepare('1.n1')
    expect(sentences(play)).toEqual([])
  })
})

describe('PAX8', () => {
  /** Blue accepted in 1.n1 by n1, n2 and n3, and n4 has heard it of these. */
  function heardBy4(nodes: readonly string[]): Play {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n1', 'n2', 'n3'])
    play.hear('1.n1', nodes, 'n4')
    return play
  }

  test('[PAX8] deciding what a majority accepted is well, and saying it again', () => {
    const play = heardBy4(['n1', 'n2', 'n3'])
    play.story.act('n4', decide('blue'))
    play.story.crash('n4')
    play.story.recover('n4')
    play.story.act('n4', decide('blue'))
    expect(sentences(play)).toEqual([])
  })

  test('[PAX8] deciding before enough accepts are known, though it is chosen', () => {
    const play = heardBy4(['n1', 'n3'])
    const heard = play.notebook('n4').accepteds.map(({ seq }) => seq)
    const seq = play.story.act('n4', decide('blue'))
    expect(play.story.picture.chosen).toMatchObject([{ value: 'blue' }])
    expect(play.story.picture.breaches).toMatchObject([
      {
        rule: 'PAX8',
        why: 'needs 3 accepts in one ballot, has 2',
        sentence: `n4 decided blue (event ${seq}), and knew only n1 and n3 to have accepted it in 1.n1 (events ${heard[0]} and ${heard[1]}); more than half of 5 nodes is 3.`,
        witness: [...heard, seq],
      },
    ])
  })

  test("[PAX8] one's own accept counts, also after a crash", () => {
    const play = beginPlay(3)
    play.run('1.n1', 'blue', ['n1', 'n2'], ['n1', 'n2'])
    play.story.crash('n2')
    play.story.recover('n2')
    play.hear('1.n1', ['n1'], 'n2')
    play.story.act('n2', decide('blue'))
    expect(sentences(play)).toEqual([])
  })

  test('[PAX8] accepts of two ballots do not add up', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n1', 'n2'])
    play.run('2.n3', 'blue', ['n1', 'n3', 'n4'], ['n3', 'n4'])
    play.hear('1.n1', ['n1', 'n2'], 'n5')
    play.hear('2.n3', ['n3', 'n4'], 'n5')
    play.story.act('n5', decide('blue'))
    expect(play.story.picture.breaches).toMatchObject([
      { rule: 'PAX8', why: 'needs 3 accepts in one ballot, has 2' },
    ])
  })

  test('[PAX8] deciding out of the blue', () => {
    const play = beginPlay()
    const seq = play.story.act('n5', decide('red'))
    expect(sentences(play)).toEqual([
      `PAX8 n5 decided red (event ${seq}), and knew nobody to have accepted it; more than half of 5 nodes is 3.`,
    ])
  })
})
