import { at } from '../../room/site'
import { protocolOf } from '../../../shared/protocols/registry'
import { stepAxis } from '../../../shared/replay/axis'
import { printCsv } from '../../../shared/replay/csv'
import { diagramOf } from '../../../shared/replay/diagram'
import { journeysOf } from '../../../shared/replay/journeys'
import { storyOf } from '../../../shared/replay/moments'
import { numbered } from '../../../shared/replay/numbered'
import { withGame } from '../../../shared/replay/offline-file'
import { printShiViz } from '../../../shared/replay/shiviz'
import { stepsOf } from '../../../shared/replay/steps'
import { drawGame, type Drawn, inSheets, mostDrawn } from '../../../shared/replay/svg'
import { timelineOf } from '../../../shared/replay/timeline'
import { anonymousGame } from '../../../shared/room/anonymous'
import { type GameLog, printGame } from '../../../shared/room/export'
import { carriedWords } from './carried'
import { pngOf } from './png'
import { rest } from './rest'

/** What a game can be taken along as. */
export type Taken = 'html' | 'jsonl' | 'svg' | 'png' | 'csv' | 'shiviz'

type Made =
  | { readonly ok: true; readonly file: Blob; readonly name: string }
  | { readonly ok: false; readonly sentence: string }

const endings: Readonly<Record<Taken, readonly [ending: string, type: string]>> = {
  html: ['.html', 'text/html'],
  jsonl: ['.jsonl', 'application/jsonl'],
  svg: ['.svg', 'image/svg+xml'],
  png: ['.png', 'image/png'],
  csv: ['.csv', 'text/csv'],
  shiviz: ['-shiviz.log', 'text/plain'],
}
/** So long at a stretch is judged, in ms; then the page may answer. */
const sliceMs = 12

/** Makes a file of a game, or says in a sentence why that is not possible. */
export async function fileOf(whole: GameLog, taken: Taken, isAnonymous: boolean): Promise<Made> {
  const log = isAnonymous ? anonymousGame(whole) : whole
  const content = await contentOf(log, taken)
  if ('sentence' in content) return { ok: false, ...content }
  const [ending, type] = endings[taken]
  const { room, game } = log.header
  const parts = ['show-of-hands', room, game, ...(isAnonymous ? ['anonymous'] : [])]
  const name = parts.filter((part) => part !== '').join('-') + ending
  return { ok: true, file: new Blob([content.data], { type }), name }
}

type Content = { readonly data: string | Blob } | { readonly sentence: string }

async function contentOf(log: GameLog, taken: Taken): Promise<Content> {
  if (taken === 'jsonl') return { data: printGame(log) }
  if (taken === 'html') return pageWith(log)
  if (taken === 'svg' || taken === 'png') return pictureOf(log, taken)
  const timeline = timelineOf(numbered(log), protocolOf)
  const journeys = journeysOf(timeline.events)
  return { data: (taken === 'csv' ? printCsv : printShiViz)(timeline, journeys) }
}

/** The empty page is built with the others, and lies on the server. */
async function pageWith(log: GameLog): Promise<Content> {
  const response = await fetch(at('/offline/replay.html')).catch(() => null)
  const empty = response?.ok === true ? await response.text() : ''
  const words = await carriedWords(empty, log.header.protocol)
  const page = withGame(empty, printGame(log), words)
  return page === null
    ? { sentence: 'The page that goes into the file cannot be fetched from the server now.' }
    : { data: page }
}

async function pictureOf(log: GameLog, taken: 'svg' | 'png'): Promise<Content> {
  const drawn = await drawnGame(log)
  if (!drawn)
    return { sentence: `This game is too long for a picture: more than ${mostDrawn} events.` }
  if (taken === 'svg') return { data: drawn.svg }
  const png = await pngOf(drawn)
  return png
    ? { data: png }
    : { sentence: 'This game is too long for a picture in pixels. Take the drawing instead.' }
}

/** A game on paper: its diagram, an address for each row of it; null: it is too long. */
export async function sheetsOf(whole: GameLog, isAnonymous: boolean): Promise<string[] | null> {
  const drawn = await drawnGame(isAnonymous ? anonymousGame(whole) : whole)
  const files = drawn && inSheets(drawn).map((svg) => new Blob([svg], { type: 'image/svg+xml' }))
  return files && files.map((file) => URL.createObjectURL(file))
}

/** The diagram of the whole game; null: it is too long. The judging is done in pieces. */
async function drawnGame(log: GameLog): Promise<Drawn | null> {
  if (log.events.length > mostDrawn) return null
  const timeline = timelineOf(numbered(log), protocolOf)
  const { events, protocol } = timeline
  const [steps, journeys] = [stepsOf(events), journeysOf(events)]
  const story = storyOf(timeline, steps, journeys)
  const isTimeUp = (since: number) => () => performance.now() > since + sliceMs
  while (protocol && !story.readOn(isTimeUp(performance.now()))) await rest()
  const diagram = diagramOf(timeline, journeys)
  return drawGame({ timeline, steps, axis: stepAxis(events, steps), diagram, lanes: story.lanes })
}
