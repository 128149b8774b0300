// `npm run -s export -- FILE.jsonl --to shiviz|html|svg|csv --out F`: a game as something other programs open.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { protocolOf } from '../../shared/protocols/registry'
import { stepAxis } from '../../shared/replay/axis'
import { printCsv } from '../../shared/replay/csv'
import { diagramOf } from '../../shared/replay/diagram'
import { journeysOf } from '../../shared/replay/journeys'
import { storyOf } from '../../shared/replay/moments'
import { withGame } from '../../shared/replay/offline-file'
import { numbered } from '../../shared/replay/numbered'
import { printShiViz } from '../../shared/replay/shiviz'
import { stepsOf } from '../../shared/replay/steps'
import { drawGame, mostDrawn } from '../../shared/replay/svg'
import { timelineOf } from '../../shared/replay/timeline'
import { anonymousGame } from '../../shared/room/anonymous'
import { type GameLog, printGame } from '../../shared/room/export'
import { codeOf, readGame } from './read-game'
import { terminal, type Voice } from './voice'

const usage =
  'Usage: npm run -s export -- FILE.jsonl --to shiviz|html|svg|csv|jsonl [--anonymous] [--out FILE]'
const help = `${usage}

Makes something else of an exported game; "-" is what is piped in.

  --to shiviz    a log with vector clocks, for https://bestchai.bitbucket.io/shiviz
  --to html      the replay as one file, which any browser opens without a server
  --to svg       the space-time diagram as a picture
  --to csv       a row for each act and each answer: who, what, in answer to what, after how many
                 seconds; with the students' ids and names as they stand in the game's file, and
                 nothing else of the room
  --to jsonl     the game itself, once more
  --anonymous    with "Person 1", "Person 2", ... instead of those who played
  --out FILE     writes it to a file instead of printing it
  --help         this text`

/** What a game can be made into. */
const kinds = ['shiviz', 'html', 'svg', 'csv', 'jsonl'] as const
type Kind = (typeof kinds)[number]

/** The built replay, beside what is built of the server; it is made by `npm run build`. */
const replayPage = new URL('../../dist/client/offline/replay.html', import.meta.url)

/** The exit code: 0 done, 2 it cannot be done, which one sentence says. */
export function exportFile(args: readonly string[], voice: Voice, page: URL = replayPage): 0 | 2 {
  const wish = readWish(args)
  const wrong = typeof wish === 'string' ? wish : carryOut(wish, voice, page)
  if (wrong !== null) voice.error(wrong)
  return wrong === null ? 0 : 2
}

type Wish = { readonly type: 'help' } | ({ readonly type: 'make' } & Order)

interface Order {
  readonly file: string
  readonly to: Kind
  readonly isAnonymous: boolean
  readonly out: string | undefined
}

type Made = { readonly text: string } | { readonly wrong: string }

/** What is asked for, or in a sentence why that is nothing. */
function readWish(args: readonly string[]): Wish | string {
  const read = readArgs(args)
  if (typeof read === 'string') return read
  const { values, positionals } = read
  if (values.help) return { type: 'help' }
  const [file, ...more] = positionals
  if (file === undefined) return `Which file? ${usage}`
  if (more.length > 0) return `One file at a time, not ${positionals.length}. ${usage}`
  const to = kinds.find((kind) => kind === values.to)
  if (values.to === undefined) return `Into what? ${usage}`
  if (!to) return `--to is ${kinds.join(', ')}, not ${JSON.stringify(values.to)}.`
  return { type: 'make', file, to, isAnonymous: values.anonymous, out: values.out }
}

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const options = { to: text, out: text, anonymous: flag, help: flag }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s/)
    return `${sentence.replace(/\.$/, '').replaceAll('\n', ' ')}. ${usage}`
  }
}

/** null when all went well. */
function carryOut(wish: Wish, voice: Voice, page: URL): string | null {
  if (wish.type === 'help') {
    voice.out(help)
    return null
  }
  const made = fromFile(wish, page)
  if ('wrong' in made) return made.wrong
  if (wish.out !== undefined) return written(wish.out, made.text)
  voice.out(made.text)
  return null
}

function fromFile({ file, to, isAnonymous }: Order, page: URL): Made {
  const parsed = readGame(file)
  if (!parsed.ok) return { wrong: `${file}: ${parsed.sentence}` }
  return make(isAnonymous ? anonymousGame(parsed.log) : parsed.log, to, page)
}

function make(log: GameLog, to: Kind, page: URL): Made {
  if (to === 'jsonl') return { text: printGame(log) }
  if (to === 'html') return inPage(log, page)
  const timeline = timelineOf(numbered(log), protocolOf)
  const journeys = journeysOf(timeline.events)
  if (to === 'shiviz') return { text: printShiViz(timeline, journeys) }
  if (to === 'csv') return { text: printCsv(timeline, journeys) }
  const { events, protocol } = timeline
  if (events.length > mostDrawn)
    return {
      wrong: `A picture holds ${mostDrawn} events at most, and this game has ${events.length}.`,
    }
  const steps = stepsOf(events)
  const story = storyOf(timeline, steps, journeys)
  story.readOn(() => false)
  const lanes = protocol ? story.lanes : []
  const diagram = diagramOf(timeline, journeys)
  return { text: drawGame({ timeline, steps, axis: stepAxis(events, steps), diagram, lanes }).svg }
}

function inPage(log: GameLog, page: URL): Made {
  const text = existsSync(page) ? withGame(readFileSync(page, 'utf8'), printGame(log)) : null
  return text === null
    ? { wrong: 'The replay that goes into the file is not built yet: run "npm run build" first.' }
    : { text }
}

function written(file: string, text: string): string | null {
  try {
    writeFileSync(file, text)
    return null
  } catch (error) {
    return `${JSON.stringify(file)} cannot be written: ${codeOf(error)}.`
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = exportFile(process.argv.slice(2), terminal())
