import { describe, expect, test } from 'vitest'
import type { Action } from './messages'
import { ballotOf, beginPlay, type Play, reportOf } from './testing/play'

const promise = (ballot: string, report: string | null): Action => ({
  type: 'promise',
  ballot: ballotOf(ballot),
  accepted: reportOf(report),
})
const accept = (ballot: string, value: string): Action => ({
  type: 'accept',
  ballot: ballotOf(ballot),
  value,
})
const sentences = ({ story }: Play) =>
  story.picture.breaches.map(({ rule, sentence }) => `${rule} ${sentence}`)

describe('PAX1', () => {
  test('[PAX1] promising higher and higher is well', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n3'])
    play.collect('1.n2', ['n3'])
    play.collect('2.n1', ['n3'])
    expect(sentences(play)).toEqual([])
  })

  test('[PAX1] promising a lower ballot than before', () => {
    const play = beginPlay()
    play.prepare('1.n1')
    play.story.deliver('n1', 'n3')
    play.prepare('2.n2')
    const [earlier] = play.promise('2.n2', ['n3'])
    const seq = play.story.act('n3', promise('1.n1', null))
    expect(play.story.picture.breaches).toMatchObject([
      {
        rule: 'PAX1',
        node: 'n3',
        seq,
        why: 'you promised 2.n2',
        sentence: `n3 promised 1.n1 (event ${seq}) after promising 2.n2 (event ${earlier}).`,
        witness: [earlier, seq],
      },
    ])
  })

  test('[PAX1] of the same number, the node decides which ballot is higher', () => {
    const play = beginPlay()
    play.prepare('1.n1')
    play.collect('1.n2', ['n3'])
    play.promise('1.n1', ['n3'])
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX1' }])
  })

  test('[PAX1] accepting binds like a promise', () => {
    const play = beginPlay()
    play.run('2.n2', 'red', ['n1', 'n2', 'n4'], ['n3'])
    const accepted = play.notebook('n3').accepted!.seq
    play.prepare('1.n1')
    const [seq] = play.promise('1.n1', ['n3'])
    expect(sentences(play)).toEqual([
      `PAX1 n3 promised 1.n1 (event ${seq}) after accepting in 2.n2 (event ${accepted}).`,
    ])
  })

  test('[PAX1] promising a ballot after accepting in it without a promise', () => {
    const play = beginPlay()
    play.run('2.n2', 'red', ['n1', 'n2', 'n4'], ['n3'])
    play.promise('2.n2', ['n3'])
    expect(play.story.picture.breaches).toMatchObject([
      { rule: 'PAX1', why: 'you accepted in 2.n2' },
    ])
  })

  test('[PAX1] the identical promise again is well, also after a higher one', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n3'])
    play.promise('1.n1', ['n3'])
    play.collect('2.n2', ['n3'])
    play.promise('1.n1', ['n3'])
    expect(sentences(play)).toEqual([])
    expect(play.notebook('n3').promised?.ballot).toEqual(ballotOf('2.n2'))
  })

  test('[PAX1] the same promise with another report is another promise', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    const given = play.notebook('n3').given[0]!.seq
    play.propose('1.n1', 'blue')
    play.accept('1.n1', 'blue', ['n3'])
    const [seq] = play.promise('1.n1', ['n3'])
    expect(sentences(play)).toEqual([
      `PAX1 n3 promised 1.n1 (event ${seq}) reporting blue in 1.n1, after promising it reporting nothing (event ${given}).`,
    ])
  })

  test('[PAX1] promising what nobody asked for', () => {
    const play = beginPlay()
    const seq = play.story.act('n3', promise('4.n1', null))
    expect(sentences(play)).toEqual([
      `PAX1 n3 promised 4.n1 (event ${seq}), and no prepare of that ballot had reached it.`,
    ])
  })

  test('[PAX1] a promise survives a crash, and is gone with a lost memory', () => {
    for (const memory of ['kept', 'lost'] as const) {
      const play = beginPlay()
      play.prepare('1.n1')
      play.collect('2.n2', ['n3'])
      play.story.crash('n3')
      play.story.recover('n3', memory)
      play.promise('1.n1', ['n3'])
      expect(play.story.breaches().map(({ rule }) => rule)).toEqual(
        memory === 'kept' ? ['PAX1'] : [],
      )
    }
  })
})

describe('PAX2', () => {
  test('[PAX2] reporting what was accepted in the highest ballot is well', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n3'])
    play.run('2.n2', 'red', ['n2', 'n4', 'n5'], ['n3'])
    play.prepare('3.n4')
    play.story.deliver('n4', 'n3')
    play.story.act('n3', promise('3.n4', 'red in 2.n2'))
    expect(sentences(play)).toEqual([])
  })

  test.each([
    ['nothing', null],
    ['blue in 1.n1', 'blue in 1.n1'],
    ['blue in 2.n2', 'blue in 2.n2'],
  ])('[PAX2] reporting %s instead', (said, report) => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n3'])
    play.collect('2.n2', ['n2', 'n4', 'n5'])
    play.propose('2.n2', 'red')
    const [accepted] = play.accept('2.n2', 'red', ['n3'])
    play.prepare('3.n4')
    play.story.deliver('n4', 'n3')
    const seq = play.story.act('n3', promise('3.n4', report))
    expect(sentences(play)).toEqual([
      `PAX2 n3 promised 3.n4 reporting ${said} (event ${seq}), but it had accepted red in 2.n2 (event ${accepted}).`,
    ])
  })

  test('[PAX2] inventing a report', () => {
    const play = beginPlay()
    play.prepare('3.n4')
    play.story.deliver('n4', 'n3')
    const seq = play.story.act('n3', promise('3.n4', 'red in 2.n2'))
    expect(sentences(play)).toEqual([
      `PAX2 n3 promised 3.n4 reporting red in 2.n2 (event ${seq}), but it had accepted nothing.`,
    ])
  })
})

describe('PAX6', () => {
  test('[PAX6] accepting in the promised ballot or a higher one is well', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n1', 'n3', 'n4'])
    play.collect('2.n2', ['n2', 'n4', 'n5'])
    play.propose('2.n2', 'blue')
    play.accept('2.n2', 'blue', ['n1'])
    expect(sentences(play)).toEqual([])
  })

  test('[PAX6] accepting below a promise', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.prepare('2.n2')
    const [promised] = play.promise('2.n2', ['n3'])
    play.propose('1.n1', 'blue')
    const [seq] = play.accept('1.n1', 'blue', ['n3'])
    expect(play.story.picture.breaches).toMatchObject([
      {
        rule: 'PAX6',
        why: 'you promised 2.n2',
        sentence: `n3 accepted blue in 1.n1 (event ${seq}) after promising 2.n2 (event ${promised}).`,
        witness: [promised, seq],
      },
    ])
  })

  test('[PAX6] accepting below an accept, which binds as well', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    play.collect('2.n2', ['n2', 'n4', 'n5'])
    play.propose('1.n1', 'blue')
    play.propose('2.n2', 'red')
    const [first] = play.accept('2.n2', 'red', ['n1'])
    const [seq] = play.accept('1.n1', 'blue', ['n1'])
    expect(sentences(play)).toEqual([
      `PAX6 n1 accepted blue in 1.n1 (event ${seq}) after accepting in 2.n2 (event ${first}).`,
    ])
    expect(play.notebook('n1').accepted).toMatchObject({ value: 'red' })
  })

  test('[PAX6] accepting the same again is well until a higher ballot is promised', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n3'])
    play.story.act('n3', accept('1.n1', 'blue'))
    expect(sentences(play)).toEqual([])
    play.collect('2.n2', ['n3'])
    play.story.act('n3', accept('1.n1', 'blue'))
    expect(play.story.breaches()).toMatchObject([{ rule: 'PAX6' }])
  })

  test('[PAX6] accepting what nobody proposed', () => {
    const play = beginPlay()
    play.collect('1.n1', ['n1', 'n2', 'n3'])
    const alone = play.story.act('n4', accept('1.n1', 'red'))
    play.propose('1.n1', 'blue')
    play.story.deliver('n1', 'n2')
    const asked = play.story.seq
    const other = play.story.act('n2', accept('1.n1', 'red'))
    expect(sentences(play)).toEqual([
      `PAX6 n4 accepted red in 1.n1 (event ${alone}), but nobody had asked it to accept anything in that ballot.`,
      `PAX6 n2 accepted red in 1.n1 (event ${other}), but what it was asked to accept in that ballot is blue (event ${asked}).`,
    ])
  })
})

test('a refusal breaks no rule, true or not', () => {
  const play = beginPlay()
  play.prepare('1.n1')
  play.story.act('n3', { type: 'reject', ballot: ballotOf('1.n1'), promised: null })
  expect(sentences(play)).toEqual([])
})
