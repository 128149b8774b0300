import { protocolOf } from '../../../shared/protocols/registry'
import { parseScript, printScript } from '../../../shared/scenarios/file'
import { scenarioOf } from '../../../shared/scenarios/registry'
import type { Script } from '../../../shared/scenarios/scenario'
import type { PageStorage } from '../../room/storage'

const prefix = 'scenario/'

/** Those of this room and, for the next class, those that this browser keeps. The room's are newer. */
export function ownScripts(
  scenarios: ReadonlyMap<string, string>,
  storage: PageStorage,
): readonly Script[] {
  const kept = storage.keys().filter((key) => key.startsWith(prefix))
  const texts = new Map(kept.map((key) => [key.slice(prefix.length), storage.get(key) ?? '']))
  for (const [id, text] of scenarios) texts.set(id, text)
  return [...texts.values()].flatMap((text) => {
    const parsed = parseScript(text, protocolOf)
    return parsed.ok ? [parsed.script] : []
  })
}

export function keepScript(storage: PageStorage, script: Script): void {
  storage.set(`${prefix}${script.id}`, printScript(script))
}

export function forgetScript(storage: PageStorage, id: string): void {
  storage.remove(`${prefix}${id}`)
}

/** An id from the title, that neither this project's scenarios nor the own ones have. */
export function freshId(title: string, own: readonly Script[]): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '')
  const base = words || 'mine'
  const isTaken = (id: string) => scenarioOf(id) !== null || own.some((one) => one.id === id)
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!isTaken(id)) return id
  }
}
