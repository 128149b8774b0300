// `npm run -s referee -- [--json] FILE.jsonl ...`: judges exported games; `-` is what is piped in.
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { protocolOf } from '../../shared/protocols/registry'
import { isBroken, refereeLog, type Report } from '../../shared/referee/report'
import type { GameLog } from '../../shared/room/export'
import { readGame } from './read-game'
import { terminal, type Voice } from './voice'

const usage = 'Usage: npm run -s referee -- [--json] FILE.jsonl ...'

/** The exit code: 0 all well, 1 something is broken, 2 a file cannot be read. Stuck is not broken. */
export function referee(args: readonly string[], voice: Voice): 0 | 1 | 2 {
  const wish = readArgs(args)
  if (typeof wish === 'string' || wish.files.length === 0) {
    voice.error(typeof wish === 'string' ? `${wish} ${usage}` : usage)
    return 2
  }
  let code: 0 | 1 | 2 = 0
  for (const file of wish.files) {
    const read = judgeFile(file)
    if (typeof read === 'string') {
      voice.error(`${file}: ${read}`)
      code = 2
      continue
    }
    voice.out(wish.json ? asJson(file, read.report) : asText(file, read.log, read.report))
    if (code === 0 && isBroken(read.report)) code = 1
  }
  return code
}

function readArgs(args: readonly string[]): { files: string[]; json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    return { files: positionals, json: values.json }
  } catch (error) {
    return (error as Error).message.split('. ')[0]?.concat('.') ?? ''
  }
}

/** The verdict on a file, or in a sentence why there is none. */
function judgeFile(file: string): { log: GameLog; report: Report } | string {
  const parsed = readGame(file)
  if (!parsed.ok) return parsed.sentence
  const { log } = parsed
  if (log.events.length === 0) return 'There is a header, and no event follows it.'
  const report = refereeLog(log, protocolOf)
  return report
    ? { log, report }
    : `The header names the protocol ${JSON.stringify(log.header.protocol)}, which this version does not know.`
}

function asJson(file: string, { properties, breaches, chosen, decided }: Report): string {
  return JSON.stringify({
    file,
    properties: properties.map(({ id, name, status, sentence, witness }) => ({
      id,
      name,
      status,
      sentence,
      witness,
    })),
    breaches: breaches.map(({ rule, node, seq, sentence }) => ({ rule, node, seq, sentence })),
    chosen: chosen && { value: chosen.value, seq: chosen.seq },
    decided,
  })
}

function asText(file: string, { header, events }: GameLog, report: Report): string {
  const decided = Object.entries(report.decided).map(([node, value]) => `${node} ${value}`)
  return [
    `${file}: ${header.protocol}, ${header.nodes.length} nodes, ${events.length} events`,
    ...report.properties.map(
      ({ status, name, sentence }) => `  ${status.padEnd(8)}  ${name.padEnd(19)}  ${sentence}`,
    ),
    `  chosen     ${report.chosen ? `${report.chosen.value} (event ${report.chosen.seq})` : 'nothing'}`,
    `  decided    ${decided.join(', ') || 'nobody'}`,
    ...report.breaches.map(({ rule, sentence }) => `  breach     ${rule} ${sentence}`),
  ].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = referee(process.argv.slice(2), terminal())
