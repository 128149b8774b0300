import { describe, expect, test } from 'vitest'
import { clusterView } from '../../referee/cluster-view'
import type { BoardCell } from '../../referee/protocol'
import { paxos } from './paxos'
import { ballotOf, beginPlay, type Play } from './testing/play'

const marks = (cell: BoardCell): string => {
  if (cell.kind === 'none') return '-'
  const mark = cell.kind === 'promised' ? 'o' : cell.value
  return cell.isForgotten ? `${mark}?` : mark
}

/** The board as text: a line of column heads, then a line a node. */
function board({ story }: Play): string[] {
  const { columns, rows } = paxos.board!(clusterView(story.picture) as never)
  const heads = columns.map(
    ({ name, wanted, count, isChosen }) =>
      `${name}${wanted ? ` wanted ${wanted}` : ''} ${count}${isChosen ? ' chosen' : ''}`,
  )
  return [heads.join(' | '), ...rows.map(({ cells }) => cells.map(marks).join(' '))]
}

describe('the board', () => {
  test('is empty at first', () => {
    expect(board(beginPlay(3))).toEqual(['', '', '', ''])
  })

  test('shows who promised and accepted what in which ballot, the lowest first', () => {
    const play = beginPlay()
    const ask = (node: string, value: string, ballot: string) => {
      const because = play.story.request(node, 'propose', value)
      play.story.act(node, { type: 'prepare', ballot: ballotOf(ballot) }, because)
    }
    ask('n5', 'red', '2.n5')
    ask('n1', 'blue', '1.n1')
    play.promise('1.n1', ['n1', 'n2', 'n3'])
    play.propose('1.n1', 'blue')
    play.accept('1.n1', 'blue', ['n1', 'n3'])
    play.promise('2.n5', ['n2', 'n3', 'n4'])
    play.propose('2.n5', 'blue')
    play.accept('2.n5', 'blue', ['n3', 'n4'])
    expect(board(play)).toEqual([
      '1.n1 wanted blue 2 | 2.n5 wanted red 2',
      'blue -',
      'o o',
      'blue blue',
      '- blue',
      '- -',
    ])
    play.accept('2.n5', 'blue', ['n5'])
    expect(board(play)[0]).toBe('1.n1 wanted blue 2 | 2.n5 wanted red 3 chosen')
  })

  test('a crash takes nothing off it; a lost memory is marked', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'red', ['n1', 'n2'], ['n1', 'n2'])
    play.collect('2.n3', ['n1'])
    for (const node of ['n1', 'n2']) play.story.crash(node)
    play.story.recover('n1', 'kept')
    expect(board(play).slice(1)).toEqual(['red o', 'red -', '- -'])
    play.story.recover('n2', 'lost')
    expect(board(play)).toEqual(['1.n1 2 chosen | 2.n3 0', 'red o', 'red? -', '- -'])
  })

  test('two values in one ballot count each for itself', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n2', 'n3'])
    play.propose('1.n1', 'red')
    play.accept('1.n1', 'red', ['n4'])
    expect(board(play)[0]).toBe('1.n1 2')
    expect(play.story.picture.chosen).toEqual([])
  })
})

describe('chosen', () => {
  test('is a fact of the log at the accept that completes a majority, with its witnesses', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], [])
    const accepts = play.accept('1.n1', 'blue', ['n4', 'n2', 'n5'])
    expect(play.story.picture.chosen).toEqual([
      {
        value: 'blue',
        seq: accepts[2],
        witness: accepts,
        sentence: 'Blue is chosen: n4, n2 and n5 accepted it in 1.n1.',
      },
    ])
  })

  test('needs the same ballot, a majority of all, and different nodes', () => {
    const play = beginPlay()
    play.run('1.n1', 'blue', ['n1', 'n2', 'n3'], ['n1', 'n2'])
    play.accept('1.n1', 'blue', ['n1'])
    play.run('2.n3', 'blue', ['n1', 'n2', 'n3'], ['n3', 'n4'])
    expect(play.story.picture.chosen).toEqual([])
    expect(play.story.verdict('no-decoherence').status).toBe('untested')
  })

  test('is not chosen once more in a higher ballot', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'blue', ['n1', 'n2'], ['n1', 'n2'])
    play.run('2.n3', 'blue', ['n1', 'n2'], ['n1', 'n2', 'n3'])
    expect(play.story.picture.chosen).toHaveLength(1)
  })

  test('counts accepts that broke a rule, too: it is a fact all the same', () => {
    const play = beginPlay(3)
    for (const node of ['n1', 'n2'])
      play.story.act(node, { type: 'accept', ballot: ballotOf('1.n3'), value: 'red' })
    expect(play.story.breaches()).toHaveLength(2)
    expect(play.story.picture.chosen).toMatchObject([{ value: 'red' }])
  })

  test('a lost memory breaks safety though everybody plays fair', () => {
    const play = beginPlay(3)
    play.run('1.n1', 'blue', ['n1', 'n2'], ['n1', 'n2'])
    play.hear('1.n1', ['n2'], 'n1')
    play.story.act('n1', { type: 'decide', value: 'blue' })
    play.story.crash('n2')
    play.story.recover('n2', 'lost')
    play.run('2.n3', 'red', ['n2', 'n3'], ['n2', 'n3'])
    play.hear('2.n3', ['n2'], 'n3')
    play.story.act('n3', { type: 'decide', value: 'red' })
    expect(play.story.breaches()).toEqual([])
    expect(play.story.verdict('no-decoherence').status).toBe('broken')
    expect(play.story.verdict('coherence').status).toBe('broken')
  })
})
