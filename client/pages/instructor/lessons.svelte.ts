import type { GameId } from '../../../shared/core/ids'
import type { Request } from '../../../shared/room/command'
import { clockOf } from '../../../shared/room/room'
import { printScript } from '../../../shared/scenarios/file'
import { scenarioOf } from '../../../shared/scenarios/registry'
import type { Script } from '../../../shared/scenarios/scenario'
import { detourIn, laterIn, pendingIn, type Sheet } from '../../../shared/scenarios/sheet'
import type { StageWatch } from '../../room/stage.svelte'
import type { PageStorage } from '../../room/storage'
import { Autopilot } from './autopilot'
import { commandsOf, promptOf, type Scene } from './cues'
import type { Desk } from './desk.svelte'
import { forgetScript, keepScript, ownScripts } from './own-scripts'
import { formOf, startRequest } from './start'
import { Rerun } from './rerun'
import { noSheets, SheetBook } from './sheet-book'

type Teller = Pick<Desk, 'code' | 'targets' | 'ask' | 'askOnce' | 'say' | 'stage'>

/** The lesson that the desk gives: for each game with a script, the cue that comes next. */
export class Lessons {
  readonly #desk: Teller
  readonly #storage: PageStorage
  readonly #book: SheetBook
  readonly #autopilot = new Autopilot()
  #sheets: ReadonlyMap<GameId, Sheet> = $state.raw(noSheets)
  /** Server ms of the last beat, for cues that wait for time. */
  #now = $state(0)
  /** Counts what was kept in and taken out of this browser. */
  #changes = $state(0)
  /** Stories that the desk plays anew up to where a class left them. */
  #reruns: readonly Rerun[] = $state.raw([])
  /** Cues are done without a press. */
  isAuto = $state(false)

  readonly watch: StageWatch

  /** The games that a press is for, as far as they have a script. */
  readonly scenes: readonly Scene[] = $derived.by(() => this.#scenesOf(this.#desk.targets))
  readonly prompt = $derived(promptOf(this.scenes, this.#now))
  /** The class of the first of those scenes has gone another way ... */
  readonly detour = $derived.by(() => {
    const [scene] = this.prompt?.scenes ?? []
    return scene ? detourIn(scene.sheet, clockOf(scene.game, this.#now)) : null
  })
  /** ... and here the story can be taken up; null: nowhere. */
  readonly later = $derived.by(() => {
    const [scene] = this.prompt?.scenes ?? []
    return scene && this.detour ? laterIn(scene.sheet, clockOf(scene.game, this.#now)) : null
  })

  readonly #texts = $derived.by(() => this.#desk.stage.room.scenarios)
  /** Own scenarios: of this room, and of this browser. */
  readonly own: readonly Script[] = $derived.by(() => {
    void this.#changes
    return ownScripts(this.#texts, this.#storage)
  })

  constructor(desk: Teller, storage: PageStorage) {
    this.#desk = desk
    this.#storage = storage
    const book = new SheetBook(desk.code, storage)
    this.#book = book
    this.watch = {
      reset: () => book.reset(),
      see: (event, stage) => book.see(event, stage),
      rest: () => (this.#sheets = book.all()),
    }
  }

  /** Call several times a second. */
  beat(): void {
    const { room, running, serverNow } = this.#desk.stage
    this.#now = serverNow()
    this.#rerun()
    if (!this.isAuto) return
    for (const scene of this.#scenesOf(running))
      for (const { id, request } of this.#autopilot.dueIn(scene, room, this.#now))
        void this.#desk.askOnce('cues', id, request)
  }

  /** Does what the cue that is shown asks for, in all games that stand at it. */
  readonly press = (): void => {
    const { room } = this.#desk.stage
    const commands = (this.prompt?.scenes ?? []).flatMap((scene) => commandsOf(scene, room))
    if (commands.length === 0)
      this.#desk.say('cues', 'There is nothing that this page can do: say it, or skip it.')
    for (const { id, request } of commands) void this.#desk.askOnce('cues', id, request)
  }

  /** Does what the lit cue asks for; where it only has something to say, that has been said. */
  readonly goOn = (): void => {
    const { room } = this.#desk.stage
    const scenes = this.prompt?.scenes ?? []
    if (scenes.some((scene) => commandsOf(scene, room).length > 0)) this.press()
    else if (scenes.every(({ sheet }) => pendingIn(sheet).length === 0)) this.skip()
  }

  /** Passes over the cue that is shown. */
  readonly skip = (): void => {
    for (const { game } of this.prompt?.scenes ?? [])
      this.#book.skip(game.id, clockOf(game, this.#now))
    this.#sheets = this.#book.all()
  }

  /** Passes over all cues before this one, counted from 0. */
  readonly skipTo = (place: number): void => {
    for (const { game, sheet } of this.prompt?.scenes ?? [])
      for (let next = sheet.next; next < place; next += 1)
        this.#book.skip(game.id, clockOf(game, this.#now))
    this.#sheets = this.#book.all()
  }

  /** The cue, counted from 0, to which the desk is playing a story anew; null: none. */
  get rerunsTo(): number | null {
    return this.#reruns[0]?.place ?? null
  }

  /** The cue, counted from 0, at whose press the way parted from the story. */
  get fork(): number {
    return Math.max(0, (this.prompt?.sheet.next ?? 0) - 1)
  }

  /** The same story in a new game with the same people and bots: from its first cue, or played by the desk up to this one. */
  readonly beginAgain = (from = 0): void => {
    const { room } = this.#desk.stage
    for (const scene of this.prompt?.scenes ?? []) {
      const { game, sheet } = scene
      const form = { ...formOf(game, true), script: sheet.script }
      const place = { id: game.cluster, nodes: game.nodes.length }
      const requests = [{ type: 'game.end', game: game.id } as const, startRequest(form, place)]
      if (!room.games.has(game.id)) continue
      if (from > 0) this.#reruns = [...this.#reruns, new Rerun(scene, from)]
      void this.#desk.ask('cues', ...requests)
    }
  }

  #rerun(): void {
    const { room, running } = this.#desk.stage
    for (const scene of this.#scenesOf(running))
      for (const one of this.#reruns)
        for (const { id, request } of one.dueIn(scene, room, this.#now))
          void this.#desk.askOnce('cues', id, request)
    if (this.#reruns.some(({ isOver }) => isOver))
      this.#reruns = this.#reruns.filter(({ isOver }) => !isOver)
  }

  /** Keeps it for this room, where every desk has it. */
  readonly record = (script: Script): Promise<boolean> => {
    const requests = this.keepRequests(script)
    return requests.length === 0 ? Promise.resolve(true) : this.#desk.ask('scenarios', ...requests)
  }

  /** The same, and for the next room that is opened in this browser. */
  readonly keep = (script: Script): Promise<boolean> => {
    keepScript(this.#storage, script)
    this.#changes += 1
    return this.record(script)
  }

  /** What makes the room know it; nothing, if it does. */
  keepRequests(script: Script): Request[] {
    const text = printScript(script)
    const isKnown = scenarioOf(script.id) === script || this.#texts.get(script.id) === text
    return isKnown ? [] : [{ type: 'scenario.keep', scenario: script.id, text }]
  }

  readonly forget = async ({ id }: Script): Promise<void> => {
    forgetScript(this.#storage, id)
    this.#changes += 1
    if (this.#texts.has(id))
      await this.#desk.ask('scenarios', { type: 'scenario.forget', scenario: id })
  }

  #scenesOf(games: Desk['targets']): readonly Scene[] {
    return games.flatMap((game) => {
      const sheet = this.#sheets.get(game.id)
      return sheet ? [{ game, sheet }] : []
    })
  }
}
