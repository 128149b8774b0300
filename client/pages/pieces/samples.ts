import type { RingFallen, RingFlight, RingLink, RingNode } from '../../ui/ring'

interface Sample {
  nodes: RingNode[]
  links?: RingLink[]
  groups?: string[][]
  flights?: RingFlight[]
  fallen?: RingFallen[]
}

const names = ['Brisk Otter', 'Calm Wren', 'Bold Lynx', 'Kind Newt', 'Wry Stoat', 'Soft Crane']
const colours = ['blue', 'blue', 'red', 'red', 'red', 'blue', null, 'green', 'blue']

export function nodes(count: number): RingNode[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index + 1}`,
    value: colours[index % colours.length] ?? null,
  }))
}

function flight(
  way: string,
  value: string | null,
  t: number,
  more?: Partial<RingFlight>,
): RingFlight {
  const [from = '', to = ''] = way.split(' ')
  const look = value === null ? 'question' : 'value'
  return {
    id: `${way} ${t}`,
    from,
    to,
    look,
    value,
    t,
    state: 'travelling',
    sentAt: 0,
    dueAt: 2000,
    ...more,
  }
}

export function samples(count: number): RingFlight[] {
  return [
    flight('n1 n2', 'blue', 0.5),
    flight('n2 n1', null, 0.3),
    flight(`n${count} n2`, 'red', 0.4, { state: 'held' }),
  ]
}

const lost: RingFallen = {
  id: 'lost',
  from: 'n3',
  to: 'n1',
  look: 'value',
  value: 'red',
  reason: 'loss',
  at: 1000,
}

export const full: Sample = {
  nodes: nodes(7),
  flights: [
    flight('n2 n7', 'blue', 0.43),
    flight('n5 n7', 'red', 0.8, { state: 'held' }),
    flight('n6 n3', 'blue', 0.27),
  ],
  fallen: [lost],
}

export const fogged: Sample = {
  nodes: nodes(7).map(({ id }) => ({ id })),
  flights: full.flights?.map((each) => ({ ...each, look: 'sealed', value: null })) ?? [],
  fallen: [{ ...lost, look: 'sealed', value: null }],
}

const split = [
  { id: 'n1', value: 'blue', decided: 'blue', crown: true },
  { id: 'n2', value: 'blue', decided: 'blue' },
  { id: 'n3', value: 'red', decided: 'red', crown: true },
  { id: 'n4', value: 'red', decided: 'red' },
  { id: 'n5' },
]

export const parted: Sample = {
  nodes: split,
  groups: [
    ['n1', 'n2'],
    ['n3', 'n4', 'n5'],
  ],
  flights: [flight('n3 n5', 'red', 0.55), flight('n4 n1', 'red', 0.5)],
  fallen: [
    { id: 'a', from: 'n2', to: 'n4', look: 'value', value: 'blue', reason: 'cut', at: 1000 },
    { id: 'b', from: 'n2', to: 'n3', look: 'value', value: 'blue', reason: 'cut', at: 1000 },
  ],
}

export const three: Sample = {
  nodes: nodes(9),
  groups: [
    ['n8', 'n9', 'n1'],
    ['n2', 'n3'],
    ['n4', 'n5', 'n6', 'n7'],
  ],
  flights: [flight('n4 n6', 'red', 0.5), flight('n2 n5', 'blue', 1, { state: 'held' })],
}

export const hurt: Sample = {
  nodes: nodes(7).map((node, index) => ({
    ...node,
    label: names[index] ?? 'Quiet Heron',
    away: index === 4,
    crashed: index === 3,
    bot: index === 1,
  })),
  links: [
    { from: 'n1', to: 'n2', state: 'hold' },
    { from: 'n2', to: 'n1', state: 'hold' },
    { from: 'n1', to: 'n7', state: 'cut' },
    { from: 'n7', to: 'n1', state: 'cut' },
    { from: 'n3', to: 'n5', state: 'cut' },
    { from: 'n6', to: 'n3', state: 'hold' },
  ],
  flights: [
    flight('n2 n7', 'blue', 0.43),
    flight('n5 n6', 'red', 0.5, { state: 'held' }),
    flight('n7 n4', null, 0.6),
  ],
  fallen: [{ ...lost, to: 'n4', reason: 'crashed' }],
}

const all = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9']

export const busy: Sample = {
  nodes: nodes(9),
  flights: [
    ...all.slice(1).map((to, index) => flight(`n1 ${to}`, 'blue', 0.35 + index * 0.05)),
    ...all.slice(0, 8).map((to, index) => flight(`n9 ${to}`, null, 0.75 - index * 0.06)),
    flight('n4 n6', 'red', 0.4),
    flight('n4 n6', 'red', 0.6, { id: 'copy', copy: true }),
    flight('n3 n7', 'green', 0.5, { look: 'blank', value: null }),
    flight('n7 n3', 'green', 0.5),
  ],
}
