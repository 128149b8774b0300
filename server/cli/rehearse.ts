// `npm run -s rehearse -- --scenario ID [--seed N] [--nodes N] [--adversary bot] [--out FILE.jsonl]`: plays a scenario
// without a class.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import {
  defaultPatience,
  defaultSteps,
  patienceRange,
  stepsRange,
} from '../../shared/adversary/guessing'
import { listed } from '../../shared/referee/sentence'
import { printGame } from '../../shared/room/export'
import { scenarioOf, scenarios } from '../../shared/scenarios/registry'
import { rehearse as played, rehearseGuessing } from '../../shared/scenarios/rehearse'
import { sizesOf } from '../../shared/scenarios/size'
import type { Scenario } from '../../shared/scenarios/scenario'
import { terminal, type Voice } from './voice'

const usage =
  'Usage: npm run -s rehearse -- --scenario ID [--seed N] [--nodes N] [--adversary bot] [--out FILE.jsonl]'
const help = `${usage}
       npm run -s rehearse -- --list

Plays a scenario with bots over the network of the game, in virtual time, and prints its log.
The same seed gives the same file, to the byte.

  --scenario ID    which one; --list lists them
  --seed N         a whole number from 0 to 4294967295; 1 when not given
  --nodes N        another size of the cluster, where the scenario allows it
  --adversary bot  keeps the class guessing: a bot orders the deliveries and has one crash, so that of the script only
                   the clients are left; guessing.ended in the log says how it ended
  --patience N     the bot may pass over a message so often, ${patienceRange.join(' to ')}; ${defaultPatience} when not given
  --steps N        the bot wins when nobody has decided after so many, ${stepsRange.join(' to ')}; ${defaultSteps} when not given
  --out FILE       writes the log to a file instead of printing it
  --list           lists the scenarios: id and title
  --help           this text`

/** The seed of the random numbers is 32 bits long: a larger one would give the log of a smaller one. */
const greatestSeed = 2 ** 32 - 1

/** The exit code: 0 done, 2 the arguments make no sense, which one sentence says. */
export function rehearse(args: readonly string[], voice: Voice): 0 | 2 {
  const wish = readWish(args)
  const wrong = typeof wish === 'string' ? wish : carryOut(wish, voice)
  if (wrong !== null) voice.error(wrong)
  return wrong === null ? 0 : 2
}

type Wish =
  | { readonly type: 'help' | 'list' }
  | {
      readonly type: 'play'
      readonly scenario: Scenario
      readonly seed: number
      readonly nodes: number
      /** What the adversary may do; null: there is none. */
      readonly guessing: Guessing | null
      readonly out: string | undefined
    }

interface Guessing {
  readonly patience: number
  readonly mostSteps: number
}

/** What is asked for, or in a sentence why that is nothing. */
function readWish(args: readonly string[]): Wish | string {
  const read = readArgs(args)
  if (typeof read === 'string') return read
  if (read.help) return { type: 'help' }
  if (read.list) return { type: 'list' }
  if (read.scenario === undefined) return `Which scenario? ${usage}`
  const scenario = scenarioOf(read.scenario)
  if (!scenario) return `There is no scenario ${JSON.stringify(read.scenario)}; --list lists them.`
  const seed = numberIn('seed', read.seed, 1, [0, greatestSeed])
  if (typeof seed === 'string') return seed
  const nodes = read.nodes === undefined ? scenario.nodes : wholeIn(read.nodes)
  if (nodes === null || !sizesOf(scenario).includes(nodes)) return wrongSize(scenario, read.nodes)
  const guessing = readGuessing(read)
  if (typeof guessing === 'string') return guessing
  return { type: 'play', scenario, seed, nodes, guessing, out: read.out }
}

function readGuessing(read: {
  readonly adversary?: string | undefined
  readonly patience?: string | undefined
  readonly steps?: string | undefined
}): Guessing | null | string {
  const { adversary, patience, steps } = read
  if (adversary === undefined)
    return patience === undefined && steps === undefined
      ? null
      : "--patience and --steps are the adversary's: give --adversary bot, too."
  if (adversary !== 'bot')
    return `--adversary is bot, not ${JSON.stringify(adversary)}: nobody else is there.`
  const most = numberIn('patience', patience, defaultPatience, patienceRange)
  if (typeof most === 'string') return most
  const mostSteps = numberIn('steps', steps, defaultSteps, stepsRange)
  return typeof mostSteps === 'string' ? mostSteps : { patience: most, mostSteps }
}

/** The number, or in a sentence why it is none. */
function numberIn(
  option: string,
  text: string | undefined,
  usual: number,
  [least, most]: readonly [number, number],
): number | string {
  const number = text === undefined ? usual : wholeIn(text)
  return number !== null && number >= least && number <= most
    ? number
    : `--${option} is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`
}

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const texts = { scenario: text, seed: text, nodes: text, out: text }
  const adversarys = { adversary: text, patience: text, steps: text }
  const options = { ...texts, ...adversarys, list: flag, help: flag }
  try {
    return parseArgs({ args: withNegatives(args), options, allowPositionals: false }).values
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s/)
    return `${sentence.replace(/\.$/, '').replaceAll('\n', ' ')}. ${usage}`
  }
}

/** `--seed -1` is a wrong number and not an option of its own. */
function withNegatives(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const last = joined.at(-1) ?? ''
    return /^-\d/.test(arg) && /^--\w+$/.test(last)
      ? [...joined.slice(0, -1), `${last}=${arg}`]
      : [...joined, arg]
  }, [])
}

function wholeIn(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null
}

function wrongSize(scenario: Scenario, asked = ''): string {
  const sizes = [...sizesOf(scenario)].sort((a, b) => a - b).map(String)
  return `${scenario.id} is played with ${listed(sizes, 'or')} nodes, not ${JSON.stringify(asked)}.`
}

/** null when all went well. */
function carryOut(wish: Wish, voice: Voice): string | null {
  switch (wish.type) {
    case 'help':
      voice.out(help)
      return null
    case 'list':
      voice.out(list())
      return null
    case 'play': {
      const { scenario, seed, nodes, guessing } = wish
      const { log } = guessing
        ? rehearseGuessing(scenario, seed, guessing, nodes)
        : played(scenario, seed, nodes)
      const text = printGame(log)
      if (wish.out !== undefined) return written(wish.out, text)
      voice.out(text)
      return null
    }
  }
}

function list(): string {
  const width = Math.max(...scenarios.map(({ id }) => id.length))
  return scenarios.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join('\n')
}

function written(file: string, text: string): string | null {
  try {
    writeFileSync(file, text)
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return `${JSON.stringify(file)} cannot be written: ${code ?? String(error)}.`
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = rehearse(process.argv.slice(2), terminal())
