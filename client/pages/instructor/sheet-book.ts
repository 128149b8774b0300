import type { GameId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import type { Room } from '../../../shared/room/room'
import type { ViewEvent } from '../../../shared/room/view'
import { parseScript } from '../../../shared/scenarios/file'
import { scenarioOf } from '../../../shared/scenarios/registry'
import type { Script } from '../../../shared/scenarios/scenario'
import { beginSheet, evolveSheet, type Sheet, skipped } from '../../../shared/scenarios/sheet'
import type { Stage } from '../../room/stage-fold'
import type { PageStorage } from '../../room/storage'

export const noSheets: ReadonlyMap<GameId, Sheet> = new Map()

/** The sheet of each game that has a script. Feed it every event in order. */
export class SheetBook {
  readonly #room: string
  readonly #storage: PageStorage
  readonly #sheets = new Map<GameId, Sheet>()

  /** `room`: names the room in this browser's storage. */
  constructor(room: string, storage: PageStorage) {
    this.#room = room
    this.#storage = storage
  }

  reset(): void {
    this.#sheets.clear()
  }

  see(event: ViewEvent, { room, pictures }: Stage): void {
    const picture = event.game === undefined ? undefined : pictures.get(event.game)
    if (!picture || !('seq' in event) || event.game === undefined) return
    const old = this.#sheets.get(event.game)
    if (old) this.#sheets.set(event.game, evolveSheet(old, picture, event))
    if (event.type !== 'game.started' || event.scenario === null) return
    const script = scriptIn(room, event.scenario)
    if (script) this.#sheets.set(event.game, beginSheet(script, picture, this.#skips(event.game)))
  }

  all(): ReadonlyMap<GameId, Sheet> {
    return new Map(this.#sheets)
  }

  /** Passes over the cue that comes next, also after a refresh of this page. */
  skip(game: GameId, at: number): void {
    const sheet = this.#sheets.get(game)
    if (!sheet) return
    const next = skipped(sheet, at)
    this.#sheets.set(game, next)
    this.#storage.set(this.#key(game), JSON.stringify([...next.skipped]))
  }

  #skips(game: GameId): ReadonlySet<number> {
    const kept: unknown = JSON.parse(this.#storage.get(this.#key(game)) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'number') : [])
  }

  #key(game: GameId): string {
    return `skipped/${this.#room}/${game}`
  }
}

/** The script of that id: the room's own, or one of this project's. */
function scriptIn({ scenarios }: Room, id: string): Script | null {
  const text = scenarios.get(id)
  if (text === undefined) return scenarioOf(id)
  const parsed = parseScript(text, protocolOf)
  return parsed.ok ? parsed.script : null
}
