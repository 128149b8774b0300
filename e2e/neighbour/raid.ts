import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Attack } from './attack'
import { type Lesson, people } from './lesson'
import type { Answers, Raid } from './stranger-process'

/** An attack that takes longer has done enough. */
const longestMs = 60_000

/** A process that will attack. */
export async function startStranger(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'stranger-process.ts'), {
    execArgv: ['--import', 'tsx'],
  })
  await once(child, 'message')
  return child
}

/**
 * The class plays while the stranger does his worst, and at least until everybody has acted. Gives how the stranger
 * was answered. Each attack comes from an address of its own, counted from 1, if not from the class's.
 */
export async function raid(
  { url, lesson, stranger }: { url: string; lesson: Lesson; stranger: ChildProcess },
  attack: Attack,
  { scale, place }: Pick<Raid, 'scale' | 'place'>,
): Promise<Answers> {
  const order = { url, name: attack.name, scale, place: attack.isAmongClass ? 0 : place }
  const done = once(stranger, 'message') as Promise<[Answers]>
  let late: NodeJS.Timeout | undefined
  const tired = new Promise<[Answers]>((resolve) => {
    late = setTimeout(() => resolve([{ 'no end': 1 }]), longestMs)
  })
  stranger.send(order satisfies Raid)
  const [answers] = await Promise.race([done, tired])
  clearTimeout(late)
  await lesson.acted(people)
  return answers
}
