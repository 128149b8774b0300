import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { leader } from '../protocols/leader/leader'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { paxos } from '../protocols/paxos/paxos'
import { verdictsNow } from './referee'
import { beginStory, type Story } from './testing/story'

/** One blue, one red, and n3 crashes before it votes. */
function split(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'propose', value: 'red' })
  story.crash('n3')
  return story
}

const ft = (story: Story) => story.verdict('fault-tolerance')

describe('Fault tolerance over a whole game', () => {
  test('[fault-tolerance] is untested while nobody crashed or was cut off', () => {
    const story = beginStory(paxos, 3)
    expect(ft(story)).toMatchObject({ status: 'untested', short: 'untested: nobody crashed' })
  })

  test('[fault-tolerance] one crash that freezes the rest stays lost after the end', () => {
    const story = split()
    const crash = story.seq
    expect(ft(story).status).toBe('stuck')
    story.add({ type: 'game.ended' })
    expect(ft(story)).toMatchObject({ status: 'stuck', mark: 'stuck' })
    expect(ft(story).sentence).toMatch(
      new RegExp(`^From then \\(event ${crash}\\) to the end nothing could be decided: `),
    )
    expect(ft(story).witness).toContain(crash)
  })

  test('[fault-tolerance] also where somebody came back and set it going: from when to when, and who', () => {
    const story = split()
    const crash = story.seq
    const back = story.recover('n3')
    const vote = story.act('n3', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n3'))
    expect(vote).toBeGreaterThan(back)
    expect(ft(story)).toMatchObject({
      status: 'stuck',
      short: 'stuck for a while',
      sentence: `From then (event ${crash}) nothing could be decided, until n3 came back (event ${back}).`,
      witness: [crash, back],
    })
    expect(verdictsNow(story.picture).at(-1)).toMatchObject({ status: 'untested' })
  })

  test('[fault-tolerance] a leader that is gone: lost until somebody takes over', () => {
    const story = beginStory(leader, 3, ['blue', 'red'], { leader: 'n1' })
    const crash = story.crash('n1')
    expect(ft(story).status).toBe('stuck')
    const over = story.act('n2', { type: 'lead' })
    story.act('n3', { type: 'follow', leader: 'n2' }, story.deliver('n2', 'n3'))
    expect(ft(story).status).toBe('stuck')
    expect(ft(story).witness[0]).toBe(crash)
    expect(ft(story).witness[1]).toBeGreaterThanOrEqual(over)
    expect(ft(story).sentence).toMatch(/, until n\d acted \(event \d+\)\.$/)
  })

  test('[fault-tolerance] more than a minority is more than it promises to bear', () => {
    const story = beginStory(paxos, 5)
    for (const node of ['n1', 'n2', 'n3']) story.crash(node)
    story.add({ type: 'game.ended' })
    expect(ft(story)).toMatchObject({
      status: 'untested',
      short: 'untested: more than it promises to bear',
    })
    expect(ft(story).sentence).toMatch(
      /^n1, n2 and n3 crashed.* This is more than it promises to bear\.$/,
    )
  })

  test('[fault-tolerance] a wall that leaves no side a majority is more, too, and one that does is not', () => {
    const parted = (...groups: string[][]) => {
      const story = beginStory(leader, 5, ['blue', 'red'], { leader: 'n1' })
      story.add({ type: 'partition.formed', groups: groups.map((group) => group.map(nodeId)) })
      const isApart = (from: string, to: string) =>
        groups.some((group) => group.includes(from) && !group.includes(to))
      const links = story.picture.game.nodes.flatMap((from) =>
        story.picture.game.nodes.map((to) => [from, to] as const),
      )
      for (const [from, to] of links) if (isApart(from, to)) story.cut(from, to)
      story.request('n5', 'query')
      return ft(story).status
    }
    expect(parted(['n1', 'n2'], ['n3', 'n4', 'n5'])).toBe('stuck')
    expect(parted(['n1'], ['n2', 'n3'], ['n4', 'n5'])).toBe('untested')
  })

  test('[fault-tolerance] holds once somebody decided although a node is gone, with both events', () => {
    const story = beginStory(majorityVote, 3)
    story.act('n1', { type: 'propose', value: 'blue' })
    const crash = story.crash('n3')
    story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
    expect(ft(story)).toMatchObject({ short: 'untested: nobody has decided since' })
    story.act('n1', { type: 'ask' })
    story.act('n2', { type: 'answer', value: 'blue' }, story.deliver('n1', 'n2'))
    story.deliver('n2', 'n1')
    const seq = story.act('n1', { type: 'decide', value: 'blue' })
    expect(ft(story)).toMatchObject({
      status: 'holds',
      sentence: `n3 crashed (event ${crash}), and n1 decided all the same (event ${seq}).`,
      witness: [crash, seq],
    })
  })

  test('[fault-tolerance] says nothing of a game with two answers', () => {
    const story = split()
    story.act('n1', { type: 'decide', value: 'blue' })
    story.act('n2', { type: 'decide', value: 'red' })
    expect(ft(story)).toMatchObject({ status: 'untested', short: 'untested: two answers' })
  })
})
