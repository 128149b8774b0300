import { describe, expect, test } from 'vitest'
import { nodesOf } from '../../core/ids'
import { linksAcross } from '../../network/network'
import { defaultPolicy } from '../../network/policy'
import { outlookOf } from '../../referee/outlook'
import { beginPlay, type Play } from './testing/play'

const outlook = ({ story }: Play) => outlookOf(story.picture)

/** A wall after the first so many nodes. */
function wall({ story }: Play, left: number): void {
  const nodes = nodesOf(5)
  const groups = [nodes.slice(0, left), nodes.slice(left)]
  story.add({ type: 'partition.formed', groups })
  for (const link of linksAcross(groups))
    story.add({ type: 'link.changed', ...link, policy: { ...defaultPolicy, state: 'cut' } })
}

describe('what can still be chosen', () => {
  test('anything, until too many have accepted to be passed by', () => {
    const play = beginPlay()
    expect(outlook(play).possible).toEqual(['blue', 'red', 'green'])
    play.run('1.n1', 'red', ['n1', 'n2', 'n3'], ['n1', 'n2'])
    expect(outlook(play).possible).toEqual(['red', 'blue', 'green'])
  })

  test('the highest of any majority that could answer', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'red', ['n1', 'n2'], ['n1'])
    play.run('2.n2', 'blue', ['n2', 'n3'], ['n2'])
    expect(outlook(play).possible).toEqual(['blue', 'red'])
  })

  test('once a value is chosen, only that', () => {
    const play = beginPlay()
    play.run('1.n1', 'red', ['n1', 'n2', 'n3'], ['n1', 'n2', 'n3'])
    expect(outlook(play).possible).toEqual(['red'])
    play.story.crash('n1')
    play.story.crash('n2')
    expect(outlook(play).possible).toEqual(['red'])
  })

  test('after a lost memory other values again', () => {
    const play = beginPlay()
    play.run('1.n1', 'red', ['n1', 'n2', 'n3'], ['n1', 'n2', 'n3'])
    play.story.crash('n3')
    play.story.recover('n3', 'lost')
    expect(outlook(play).possible).toEqual(['red', 'blue', 'green'])
  })
})

/** What the outlook has lost at this moment; the referee judges the whole game by it. */
const lost = (play: Play) => outlook(play).verdicts['fault-tolerance']

describe('stuck', () => {
  test('while no majority is up, whoever is missing, and no longer', () => {
    const play = beginPlay()
    play.story.crash('n2')
    play.story.crash('n4')
    expect(lost(play)).toBeUndefined()
    const last = play.story.crash('n5')
    expect(lost(play)).toMatchObject({
      status: 'stuck',
      short: 'stuck: 3 of 5 crashed',
      sentence:
        'n2, n4 and n5 crashed: only 2 of 5 are up, and 3 are needed. Whoever comes back with its memory can go on.',
      witness: [last - 2, last - 1, last],
    })
    play.story.recover('n4')
    expect(lost(play)).toBeUndefined()
  })

  test('a wall with a majority on one side stops nobody, but a crash there would', () => {
    const play = beginPlay()
    wall(play, 2)
    expect(lost(play)).toBeUndefined()
    expect(outlook(play).danger).toBe('stuck if n3, n4 or n5 crashes now')
    play.story.crash('n4')
    expect(lost(play)).toMatchObject({
      status: 'stuck',
      sentence:
        'The wall leaves nobody in touch with 3 of 5 nodes while n4 is down. When it falls, they can go on.',
    })
    for (const link of linksAcross([nodesOf(2), nodesOf(5).slice(2)]))
      play.story.add({ type: 'link.changed', ...link, policy: defaultPolicy })
    expect(lost(play)).toBeUndefined()
  })

  test('without a wall a single crash endangers nothing', () => {
    expect(outlook(beginPlay(3)).danger).toBeNull()
  })

  test('who knows the answer needs nobody', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'red', ['n1', 'n2'], ['n1', 'n2'])
    play.hear('1.n1', ['n2'], 'n1')
    play.story.crash('n2')
    play.story.crash('n3')
    expect(lost(play)).toBeUndefined()
  })
})

describe('captions', () => {
  const caption = (play: Play) => outlook(play).caption

  test('how far the highest ballot has come', () => {
    const play = beginPlay()
    expect(caption(play)).toBeNull()
    play.collect('1.n1', ['n1', 'n2'])
    expect(caption(play)).toBe('1.n1 has 2 of 3 promises.')
    play.promise('1.n1', ['n3'])
    play.propose('1.n1', 'blue')
    play.accept('1.n1', 'blue', ['n3'])
    expect(caption(play)).toBe('Blue has 1 of 3 accepts in 1.n1.')
  })

  test('why a proposer does not get what it wanted', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'blue', ['n1', 'n2'], ['n1'])
    const because = play.story.request('n2', 'propose', 'red')
    const ballot = { number: 2, node: 'n2' }
    play.story.act('n2', { type: 'prepare', ballot }, because)
    play.promise('2.n2', ['n1', 'n2'])
    expect(caption(play)).toBe('n2 wanted red, but n1 accepted blue in 1.n1: it must propose blue.')
  })

  test('what is chosen, and who can tell', () => {
    const play = beginPlay()
    play.run('1.n1', 'red', ['n1', 'n2', 'n3'], ['n1', 'n2', 'n3'])
    expect(caption(play)).toBe(
      'Red is chosen: n1, n2 and n3 accepted it in 1.n1. No node knows yet.',
    )
    play.hear('1.n1', ['n1', 'n2', 'n3'], 'n4')
    expect(caption(play)).toBe('Red is chosen: n1, n2 and n3 accepted it in 1.n1. n4 can tell.')
    play.story.act('n4', { type: 'decide', value: 'red' })
    expect(caption(play)).toBeNull()
  })
})
