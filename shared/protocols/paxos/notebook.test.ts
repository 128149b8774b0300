import { describe, expect, test } from 'vitest'
import { beginPlay, ballotOf } from './testing/play'
import { paxos } from './paxos'
import { emptyNotebook } from './notebook'

describe('a crash', () => {
  test('takes what is in the head and leaves what is on paper', () => {
    const play = beginPlay(3)
    play.run('1.n2', 'blue', ['n1', 'n2'], ['n1', 'n2', 'n3'])
    play.hear('1.n2', ['n2'], 'n1')
    play.collect('2.n1', ['n1', 'n3'])
    play.propose('2.n1', 'blue')
    play.story.act('n1', { type: 'decide', value: 'blue' })
    const before = play.notebook('n1')
    expect(before.promises).toHaveLength(2)
    play.story.crash('n1')
    play.story.recover('n1')
    const { promised, accepted, given, used, proposals, decided } = before
    expect(play.notebook('n1')).toEqual({
      ...emptyNotebook,
      ...{ promised, accepted, given, used, proposals, decided },
    })
    expect(promised?.ballot).toEqual(ballotOf('2.n1'))
  })

  test('with the memory lost leaves nothing', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'blue', ['n1', 'n2'], ['n1', 'n2'])
    play.story.crash('n1')
    play.story.recover('n1', 'lost')
    expect(play.notebook('n1')).toEqual(emptyNotebook)
  })
})

describe('messages', () => {
  const all = ['n1', 'n2', 'n3']

  test('prepare, accept and accepted go to everyone, oneself included', () => {
    const play = beginPlay(3)
    const sent = () => play.story.events.flatMap((e) => (e.type === 'message.sent' ? [e] : []))
    play.prepare('1.n1')
    expect(sent().map(({ to, body }) => [to, body.type])).toEqual(all.map((to) => [to, 'prepare']))
    play.promise('1.n1', ['n1', 'n2'])
    expect(sent().slice(3)).toMatchObject([
      { from: 'n1', to: 'n1', body: { type: 'promise', accepted: null } },
      { from: 'n2', to: 'n1', body: { type: 'promise', accepted: null } },
    ])
    play.propose('1.n1', 'blue')
    play.accept('1.n1', 'blue', ['n2'])
    expect(sent().slice(5)).toMatchObject([
      ...all.map((to) => ({ to, body: { type: 'accept', value: 'blue' } })),
      ...all.map((to) => ({ from: 'n2', to, body: { type: 'accepted', value: 'blue' } })),
    ])
  })

  test('a promise or refusal goes to the owner of the ballot, whoever passed the question on', () => {
    const play = beginPlay(3)
    const ballot = ballotOf('5.n3')
    play.story.actSending('n1', { type: 'ignore' }, [['n2', { type: 'prepare', ballot }]])
    play.story.act('n2', { type: 'reject', ballot, promised: null }, play.story.deliver('n1', 'n2'))
    expect(play.story.events.at(-1)).toMatchObject({ type: 'message.sent', to: 'n3' })
  })

  test('copies and echoes count once', () => {
    const play = beginPlay(3)
    play.collect('1.n1', ['n1', 'n2'])
    play.promise('1.n1', ['n1', 'n2'])
    play.propose('1.n1', 'blue')
    play.accept('1.n1', 'blue', ['n1', 'n1', 'n2', 'n2'])
    play.hear('1.n1', ['n2', 'n2'], 'n1')
    const { promises, accepteds, given } = play.notebook('n1')
    expect([promises, accepteds, given].map(({ length }) => length)).toEqual([2, 2, 1])
  })

  test('of two promises of one node, the one that reports more counts', () => {
    const play = beginPlay(3)
    const [ballot, from] = [ballotOf('4.n1'), 'n2']
    const say = (accepted: unknown) => {
      play.story.actSending(from, { type: 'ignore' }, [
        ['n1', { type: 'promise', ballot, accepted }],
      ])
      play.story.deliverNewest(from, 'n1')
    }
    say(null)
    say({ ballot: ballotOf('2.n3'), value: 'red' })
    say({ ballot: ballotOf('1.n3'), value: 'blue' })
    expect(play.notebook('n1').promises).toMatchObject([{ from, accepted: { value: 'red' } }])
  })

  test('what is no message of Paxos is unreadable, a ballot of any size included', () => {
    const good = { type: 'prepare', ballot: { number: 100, node: 'n1' } }
    expect(paxos.body.safeParse(good).success).toBe(true)
    for (const number of [-1, 1.5, 2e9, '1', null])
      expect(paxos.body.safeParse({ ...good, ballot: { number, node: 'n1' } }).success).toBe(false)
    expect(paxos.body.safeParse({ ...good, type: 'accept' }).success).toBe(false)
  })
})
