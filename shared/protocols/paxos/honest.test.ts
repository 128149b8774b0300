import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import type { Random } from '../../core/random'
import { honestPlayer } from '../../simulator/players'
import { paxos } from './paxos'
import { ballotOf, beginPlay, type Play } from './testing/play'

const eager: Random = () => 0
const patient: Random = () => 0.999

/** What a correct node does now. */
function move(play: Play, node: string, random: Random = patient) {
  return honestPlayer(paxos)(play.story.picture.hands.get(nodeId(node))!, random)
}

/** Lets a correct node act until it waits. */
function settle(play: Play, node: string): void {
  for (let next = move(play, node); next; next = move(play, node))
    play.story.act(node, next.action, next.because)
}

describe('an acceptor', () => {
  test('promises what is higher, refuses what is lower, and reports truthfully', () => {
    const play = beginPlay(3)
    play.prepare('2.n2')
    const because = play.story.deliver('n2', 'n1')
    const promise = { type: 'promise', ballot: ballotOf('2.n2'), accepted: null }
    expect(move(play, 'n1')).toEqual({ action: promise, because })
    settle(play, 'n1')
    play.prepare('1.n3')
    play.story.deliver('n3', 'n1')
    expect(move(play, 'n1')?.action).toEqual({
      type: 'reject',
      ballot: ballotOf('1.n3'),
      promised: ballotOf('2.n2'),
    })
  })

  test('promises again when its prepare comes twice, but not after accepting', () => {
    const play = beginPlay(3)
    play.prepare('1.n2')
    play.story.deliver('n2', 'n1')
    settle(play, 'n1')
    play.prepare('1.n2')
    play.story.deliver('n2', 'n1')
    expect(move(play, 'n1')?.action).toMatchObject({ type: 'promise', accepted: null })
    settle(play, 'n1')
    play.promise('1.n2', ['n2', 'n3'])
    play.propose('1.n2', 'red')
    play.story.deliverNewest('n2', 'n1')
    settle(play, 'n1')
    play.prepare('1.n2')
    play.story.deliverNewest('n2', 'n1')
    expect(move(play, 'n1')?.action.type).toBe('ignore')
    expect(play.story.breaches()).toEqual([])
  })

  test('leaves alone what it cannot read', () => {
    const play = beginPlay(3)
    play.story.actSending('n2', { type: 'ignore' }, [['n1', { type: 'nonsense' }]])
    const because = play.story.deliver('n2', 'n1')
    expect(move(play, 'n1')).toEqual({ action: { type: 'ignore' }, because })
  })
})

describe('a proposer', () => {
  test('with a client prepares, proposes, and decides when it has heard enough', () => {
    const play = beginPlay(3)
    const because = play.story.request('n1', 'propose', 'red')
    expect(move(play, 'n1')).toEqual({
      action: { type: 'prepare', ballot: ballotOf('1.n1') },
      because,
    })
    settle(play, 'n1')
    play.promise('1.n1', ['n2'])
    expect(move(play, 'n1')?.action).toMatchObject({ type: 'propose', value: 'red' })
    settle(play, 'n1')
    play.accept('1.n1', 'red', ['n2'])
    play.hear('1.n1', ['n2'], 'n1')
    expect(move(play, 'n1')?.action).toEqual({ type: 'decide', value: 'red' })
    settle(play, 'n1')
    expect(move(play, 'n1', eager)).toBeNull()
  })

  test('adopts what the promises force', () => {
    const play = beginPlay(3)
    play.run('1.n3', 'blue', ['n2', 'n3'], ['n3'])
    const because = play.story.request('n1', 'propose', 'red')
    play.story.act('n1', { type: 'prepare', ballot: ballotOf('2.n1') }, because)
    settle(play, 'n1')
    play.promise('2.n1', ['n3'])
    expect(move(play, 'n1')?.action).toMatchObject({ type: 'propose', value: 'blue' })
  })

  test('waits when it is refused, and then tries above all that it saw', () => {
    const play = beginPlay(3)
    play.story.request('n1', 'propose', 'red')
    settle(play, 'n1')
    play.collect('7.n3', ['n2'])
    play.story.deliver('n1', 'n2')
    settle(play, 'n2')
    play.story.deliver('n2', 'n1')
    expect(play.notebook('n1').rejects).toHaveLength(1)
    expect(move(play, 'n1')).toBeNull()
    expect(move(play, 'n1', eager)?.action).toEqual({ type: 'prepare', ballot: ballotOf('8.n1') })
  })

  test('lets others go first who are at it already, and mostly', () => {
    const play = beginPlay(3)
    play.collect('1.n2', ['n1'])
    settle(play, 'n1')
    play.story.request('n1', 'propose', 'red')
    expect(move(play, 'n1')).toBeNull()
    expect(move(play, 'n1', eager)?.action.type).toBe('prepare')
  })

  test('whose client only asks proposes nothing of its own', () => {
    const play = beginPlay(3)
    play.story.request('n1', 'query')
    settle(play, 'n1')
    play.promise('1.n1', ['n2'])
    expect(play.notebook('n1').promises).toHaveLength(2)
    expect(move(play, 'n1', eager)).toBeNull()
  })

  test('whose client only asks brings to an end what others began', () => {
    const play = beginPlay(3)
    play.run('1.n3', 'blue', ['n2', 'n3'], ['n3'])
    play.story.request('n1', 'query')
    play.story.act('n1', { type: 'prepare', ballot: ballotOf('2.n1') }, 'n1?1')
    settle(play, 'n1')
    play.promise('2.n1', ['n3'])
    expect(move(play, 'n1')?.action).toMatchObject({ type: 'propose', value: 'blue' })
  })
})

test('a client who comes after the decision is told at once', () => {
  const play = beginPlay(3)
  play.run('1.n3', 'blue', ['n2', 'n3'], ['n2', 'n3'])
  play.hear('1.n3', ['n2', 'n3'], 'n1')
  for (const kind of ['query', 'propose'] as const) {
    const because = play.story.request('n1', kind, 'red')
    const answer = { action: { type: 'decide', value: 'blue' }, because }
    expect(move(play, 'n1')).toEqual(answer)
    play.story.act('n1', answer.action, because)
  }
  expect(play.story.breaches()).toEqual([])
})
