import { expect, test, vi } from 'vitest'
import { brokenGame } from '../../../shared/replay/testing/games'
import { Debrief } from './debrief.svelte'
import { keyList, keys } from './keys'
import { Player } from './player.svelte'
import { View } from './view.svelte'

// There is no page here; nothing is pressed on a control.
vi.stubGlobal('Element', Object)
vi.stubGlobal('requestAnimationFrame', () => 0)

function deckOf() {
  const player = new Player(brokenGame())
  player.close()
  const deck = {
    ...{ player, view: new View(player), debrief: new Debrief(player), helped: 0 },
    help: () => void (deck.helped += 1),
  }
  deck.view.width = 600
  const press = (key: string, more: KeyboardEventInit = {}) => {
    let isUsed = false
    const preventDefault = () => (isUsed = true)
    keys({ key, target: null, preventDefault, ...more } as unknown as KeyboardEvent, deck)
    return isUsed
  }
  return { deck, press }
}

test('each key that the help names does something', () => {
  const { press } = deckOf()
  const names = keyList.flatMap(({ key }) => key.replace('Shift ', '').split(' '))
  const real: Record<string, string> = {
    ...{ '←': 'ArrowLeft', '→': 'ArrowRight', Space: ' ', '−': '-' },
  }
  for (const name of names) expect(press(real[name] ?? name), name).toBe(true)
  expect(press('q')).toBe(false)
  expect(press('i', { ctrlKey: true })).toBe(false)
})

test('a card comes and goes, and eyes are borrowed and given back', () => {
  const { deck, press } = deckOf()
  press('End')
  press('i')
  expect(deck.debrief.picked?.title).toMatch(/^The game ended/)
  press('Escape')
  expect(deck.debrief.picked).toBeNull()
  expect(press('Escape')).toBe(false)
  press('n')
  press('l')
  expect(deck.player.lens).toEqual({ kind: 'node', node: 'n2' })
  press('n')
  expect(deck.player.lens).toEqual({ kind: 'node', node: 'n3' })
  press('l')
  expect(deck.player.lens).toEqual({ kind: 'truth' })
})

test('it plays slower and faster, within bounds', () => {
  const { deck, press } = deckOf()
  press('>')
  expect(deck.player.speed).toBe(2)
  for (let times = 0; times < 9; times += 1) press('<')
  expect(deck.player.speed).toBe(0.25)
})

test('a card says no more than the lens allows', () => {
  const { deck } = deckOf()
  const { player, debrief } = deck
  const index = player.timeline.events.findIndex(
    (event) => event.type === 'node.acted' && event.node === 'n1',
  )
  const about = { index, title: 'n1 proposed blue.', lines: [] }
  debrief.show(about)
  expect(debrief.picked?.title).toBe('n1 proposed blue.')
  player.lens = { kind: 'node', node: player.timeline.nodes[2]! }
  debrief.show(about)
  expect(debrief.picked?.title).toBe('n1 proposed blue.')
  player.isRestHidden = true
  debrief.show(about)
  expect(debrief.picked?.title).toBe('n3 could know nothing of this.')
  player.lens = { kind: 'fog' }
  debrief.show(about)
  expect(debrief.picked?.title).toBe('The class could not see this.')
})
