import { createContext } from 'svelte'
import { protocolOf } from '../../../shared/protocols/registry'
import { comparison } from '../../../shared/replay/compare'
import { type Report, reportOf } from '../../../shared/referee/report'
import type { GameLog } from '../../../shared/room/export'
import type { Branch as Grown } from '../../../shared/simulator/branch'
import { patiently } from '../../room/patiently'
import { parts } from './parts'
import { Player } from './player.svelte'
import { rest } from './rest'

/** One way that a game could have gone, with a cursor of its own. */
export interface Branch {
  /** "1", "2"; a branch of branch 1 is "1.1". Empty: the game as it was played. */
  readonly name: string
  readonly player: Player
  /** In a few words: "n3 crashes". */
  readonly what: string
  /** The number of the last event that it has in common with what it left. */
  readonly after: number
  /** How it ended; null: nobody knows its protocol. Of a long game it takes a while, so it is asked for late. */
  readonly report: () => Report | null
  /** Clients and faults that found nothing to happen to. */
  readonly missed: number
}

type Machinery = typeof import('../../../shared/simulator/branch')

/** What a branch begins with: the game that is left, who plays it on, and chance. */
export type Leave = (
  machinery: Machinery,
  parts: { log: GameLog; seed: number; find: Find },
) => Grown
type Find = typeof protocolOf

/** So long at a stretch a branch grows, in ms; then the page may answer. */
const sliceMs = 7
/** More would fill the page's memory, and nobody's head. */
const mostBranches = 12

/** A game and its branches side by side. None of them changes another. */
export class Branches {
  #all: readonly Branch[] = $state.raw([])
  #shown = $state('')
  isGrowing = $state(false)
  /** Why there was no branch, in one sentence. */
  problem: string | null = $state(null)
  #isClosed = false

  readonly shown = $derived.by(() => this.#named(this.#shown))

  constructor(player: Player) {
    this.#all = [branchOf('', player, 0)]
  }

  /** The game as it was played first, then each branch behind what it left. */
  get all(): readonly Branch[] {
    return this.#all
  }

  get played(): Branch {
    return this.#named('')
  }

  show(name: string): void {
    this.shown.player.isPlaying = false
    this.#shown = this.#named(name).name
    this.problem = null
  }

  /** Leaves the game that is shown, and shows the branch as soon as it has grown. False: there is none. */
  async grow(leave: Leave): Promise<boolean> {
    if (this.isGrowing) return false
    this.problem = null
    if (this.#all.length > mostBranches) {
      this.problem = `There are ${mostBranches} branches already. Remove one first.`
      return false
    }
    const from = this.shown
    this.isGrowing = true
    const grown = await this.#grown(leave, from)
    this.isGrowing = false
    if (!grown || this.#isClosed) return false
    const branch = this.add(grown.log(), from.name, grown.missed())
    branch.player.seekInFile(grown.startSeq)
    return true
  }

  /** Puts a game beside the one that it left, and shows it. */
  add(log: GameLog, parent = '', missed = 0): Branch {
    const branch = branchOf(this.#freeName(parent), new Player(log), missed)
    const isWithin = ({ name }: Branch) => name === parent || isBelow(name, parent)
    const place = this.#all.findLastIndex(isWithin) + 1
    this.#all = this.#all.toSpliced(place, 0, branch)
    this.show(branch.name)
    return branch
  }

  /** With whatever left it. */
  remove(name: string): void {
    if (name === '') return
    const gone = (branch: Branch) => branch.name === name || isBelow(branch.name, name)
    if (gone(this.shown)) this.show('')
    for (const branch of this.#all) if (gone(branch)) branch.player.close()
    this.#all = this.#all.filter((branch) => !gone(branch))
  }

  /** How a branch differs from the game as it was played, in a sentence. */
  comparedWith(branch: Branch): string | null {
    const [one, other] = [this.played.report(), branch.report()]
    return one && other && comparison(one, other, `branch ${branch.name}`)
  }

  close(): void {
    this.#isClosed = true
    for (const { player } of this.#all) player.close()
  }

  async #grown(leave: Leave, from: Branch) {
    const machinery = await patiently(parts.machinery)
    await rest()
    // Both files tell the same up to where they part, numbers and all.
    const log = from.player.file
    const grown = leave(machinery, { log, seed: this.#seed(), find: protocolOf })
    if (!grown.ok) this.problem = grown.sentence
    if (!grown.ok) return null
    for (let isOver = false; !isOver && !this.#isClosed; await rest()) {
      const end = performance.now() + sliceMs
      while (!isOver && performance.now() < end) isOver = grown.step()
    }
    return grown
  }

  /** Another each time, so that the same again may turn out otherwise. */
  #seed(): number {
    return this.#all.length + this.shown.player.timeline.last
  }

  #named(name: string): Branch {
    const branch = this.#all.find((one) => one.name === name) ?? this.#all[0]
    return branch as Branch
  }

  #freeName(parent: string): string {
    const prefix = parent === '' ? '' : `${parent}.`
    let number = 1
    while (this.#all.some(({ name }) => name === `${prefix}${number}`)) number += 1
    return `${prefix}${number}`
  }
}

function isBelow(name: string, parent: string): boolean {
  return parent === '' ? name !== '' : name.startsWith(`${parent}.`)
}

function branchOf(name: string, player: Player, missed: number): Branch {
  const { header, at, last } = player.timeline
  const point = header.branch?.at(-1)
  let report: Report | null | undefined
  return {
    ...{ name, player, missed },
    what: point?.what ?? '',
    after: point?.after ?? 0,
    report: () => (report ??= reportOf(at(last))),
  }
}

/** The branches of the game that a part of the page shows; a page may show a game that has none. */
export const [branchesHere, setBranches, hasBranches] = createContext<Branches>()
