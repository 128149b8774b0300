import { majorityOf, type NodeId } from '../../core/ids'
import type { Flight } from '../../network/flight'
import type { ClusterView, Outlook, Verdict } from '../../referee/protocol'
import { capital, listed, spelled } from '../../referee/sentence'
import { countsOf, decidable } from './count'
import { bodySchema, type Body } from './messages'
import type { Heard, Notebook } from './notebook'

type View = ClusterView<Notebook>
type Letter = Pick<Flight, 'from' | 'to'> & { readonly body: Body }

/** What a wall or a crash lets through. */
interface Prospect {
  readonly view: View
  readonly need: number
  readonly alive: readonly NodeId[]
  readonly letters: readonly Letter[]
}

export function outlookOf(view: View): Outlook {
  const prospect = prospectOf(view)
  const isStuck = !prospect.alive.some((node) => canGoOn(prospect, node))
  const verdict = isStuck ? stuckVerdict(prospect) : null
  return {
    possible: isStuck ? [] : possibleIn(prospect),
    verdicts: verdict ? { 'fault-tolerance': verdict } : {},
    caption: verdict ? capital(verdict.sentence) : captionOf(prospect),
    danger: null,
  }
}

function prospectOf(view: View): Prospect {
  return {
    view,
    need: majorityOf(view.nodes.length),
    alive: view.nodes.filter((node) => !view.crashed.has(node)),
    letters: view.flights.flatMap(({ from, to, body }) => {
      const read = view.crashed.has(to) || view.isCut(from, to) ? null : bodySchema.safeParse(body)
      return read?.success ? [{ from, to, body: read.data }] : []
    }),
  }
}

/** Values that a node stands for, or will hear of. What is chosen leaves no other; this may name too many, never too few. */
function possibleIn({ view, alive, letters }: Prospect): string[] {
  const [chosen] = view.chosen
  if (chosen) return [chosen.value]
  const notebooks = alive.flatMap((node) => view.notebooks.get(node) ?? [])
  const found = [
    ...notebooks.flatMap(({ mine, backed, decided }) => [
      mine?.value,
      backed?.value,
      decided?.value,
    ]),
    ...notebooks.flatMap(({ reports, backs }) => [...reports, ...backs].map(({ value }) => value)),
    ...letters.map(({ body }) => body.value),
  ].filter((value) => typeof value === 'string')
  const begins = notebooks.some(({ round }) => round === 0) ? view.values : []
  const listedFirst = view.values.filter((value) => found.includes(value) || begins.includes(value))
  return [...new Set([...listedFirst, ...found])]
}

/**
 * Could this node still come to decide? No claim that it will: only when the answer is no for all of them, with all
 * that is known and on its way counted in their favour, is the game stuck.
 */
function canGoOn(prospect: Prospect, node: NodeId): boolean {
  const { view, letters, alive, need } = prospect
  const notebook = view.notebooks.get(node)
  if (!notebook) return false
  const seating = { node, nodes: view.nodes, values: view.values, setup: view.setup }
  if (notebook.decided || decidable(notebook, seating) !== null) return true
  if (letters.some(({ to, body }) => to === node && body.type === 'decided')) return true
  const heard = [...notebook.backs, ...backsOnTheWay(letters, node)]
  const rounds = alive.map((one) => view.notebooks.get(one)?.round ?? 0)
  const last = Math.max(...rounds, ...heard.map(({ round }) => round)) + 1
  return [...new Set([...rounds, last])]
    .filter((round) => round >= notebook.round)
    .some((round) => backersOf(prospect, node, round, heard).length >= need)
}

function backsOnTheWay(letters: readonly Letter[], node: NodeId): Heard<string | null>[] {
  return letters.flatMap(({ from, to, body }) =>
    to === node && body.type === 'back'
      ? [{ from, round: body.round, value: body.value, seq: 0 }]
      : [],
  )
}

/** From whom it has, or may still get, a word that backs some value in that round. */
function backersOf(
  { view, alive }: Prospect,
  node: NodeId,
  round: number,
  heard: readonly Heard<string | null>[],
): NodeId[] {
  return view.nodes.filter((other) => {
    if (heard.some((one) => one.from === other && one.round === round && one.value !== null))
      return true
    const notebook = view.notebooks.get(other)
    if (!notebook || !alive.includes(other) || (other !== node && view.isCut(other, node)))
      return false
    const isOpen = notebook.round === round && notebook.backed?.value !== null
    return notebook.round < round || isOpen
  })
}

function stuckVerdict({ view, need, alive }: Prospect): Verdict {
  const crashed = view.nodes.filter((node) => view.crashed.has(node))
  const crashes = crashed.map((node) => view.crashed.get(node) ?? 0)
  const witness = crashes.toSorted((a, b) => a - b)
  if (alive.length < need) {
    const left =
      alive.length === 0 ? 'nobody is' : `only ${alive.length} of ${view.nodes.length} are`
    return {
      status: 'stuck',
      short: `stuck: ${crashed.length} of ${view.nodes.length} crashed`,
      sentence: `${listed(crashed)} crashed: ${left} left, and every step waits for ${need}.`,
      witness,
    }
  }
  const crash = crashed.length > 0 ? `${listed(crashed)} crashed, and cut links` : 'Cut links'
  return {
    status: 'stuck',
    short: 'stuck: links are cut',
    sentence: `${crash} keep the rest apart: until they are back, nobody can hear from ${need} nodes.`,
    witness,
  }
}

/** Where the front of the game stands: "Round 3: two report blue, one red." */
function captionOf({ view, need }: Prospect): string | null {
  if (view.decided.size > 0) return null
  const [chosen] = view.chosen
  if (chosen) return `${chosen.sentence} No node has decided yet.`
  const notebooks = [...view.notebooks].flatMap(([from, { round, mine }]) =>
    mine ? [{ from, round, ...mine }] : [],
  )
  const round = Math.max(0, ...notebooks.map((one) => one.round))
  const counts = countsOf(
    notebooks.filter((one) => one.round === round),
    view,
  )
  if (round === 0) return null
  const said = counts.map(({ value, got }, index) =>
    index === 0
      ? `${spelled(got.length)} report${got.length === 1 ? 's' : ''} ${value}`
      : `${spelled(got.length)} ${value}`,
  )
  return `Round ${round}: ${said.join(', ')}. More than half is ${need}.`
}
