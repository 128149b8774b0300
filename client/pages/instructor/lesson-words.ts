import { filled } from '../../../shared/core/words'
import type { Protocol } from '../../../shared/referee/protocol'
import { ofSize, type Said, saidIn } from '../../../shared/scenarios/said'
import type { Condition, Cue, NodeName, Who } from '../../../shared/scenarios/scenario'
import type { Sheet } from '../../../shared/scenarios/sheet'
import { conditionWords } from '../../../shared/scenarios/words'
import { reword, say, valueWord, wordFor } from '../../words/language.svelte'
import { allOf } from '../../words/lists'

/** Stands in a sentence for whoever did something. */
const one: NodeName = 'n0'

/** What a lesson says, if it is one of those that come with the game; what people wrote stays as it is. */
export function lesson(text: string, said: Said = {}): string {
  const entries = Object.entries(said).map(([name, entry]) => [name, valueWord(entry)] as const)
  return filled(wordFor(text), Object.fromEntries(entries)).replaceAll(/\{[a-z]+\}/g, '…')
}

/** The same of a cue beside a game. Before its moment has come, nothing is counted yet. */
export function cueWords(cue: Cue, sheet: Sheet, isLit: boolean): (text: string) => string {
  const { picture, evidence, since } = sheet
  const said = isLit
    ? saidIn(cue, { picture, evidence, since, now: since })
    : ofSize(picture.game.nodes.length)
  return (text) => lesson(text, said)
}

/** What a condition waits for, in the language of the page. */
export function waitsFor(condition: Condition, protocol: Protocol | null): string {
  const words = conditionWords(condition, protocol)
  if (condition.type !== 'did' || isOne(condition.who))
    return withoutStop(reword(`${words}.`), words)
  // What many did is said as what one does, each of them.
  const english = conditionWords({ ...condition, who: [one] }, protocol)
  const said = withoutStop(reword(`${english}.`), english)
  return said === english ? words : said.replace(one, each(condition.who))
}

function isOne(who: Who): boolean {
  return typeof who !== 'string' && who.length === 1
}

/** A protocol tells what a node did in a sentence; other conditions are parts of one. */
function withoutStop(sentence: string, words: string): string {
  return sentence === `${words}.` ? reword(words) : sentence.replace(/[.。]$/, '')
}

function each(who: Who): string {
  if (who === 'all') return say('each node')
  if (who === 'majority') return say('a majority')
  return say('each of {nodes}', { nodes: allOf(who) })
}
