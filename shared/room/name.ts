import { pick, type Random } from '../core/random'
import { nameLimit } from './limits'
import type { RefusalReason } from './refusal'
import type { Room } from './room'

const adjectives =
  'Bold,Brave,Bright,Brisk,Calm,Clever,Cosy,Deft,Eager,Fair,Fleet,Fond,Gentle,Glad,Grand,Happy,Humble,Jolly,Keen,Kind,Lively,Lucky,Merry,Mild,Neat,Nimble,Noble,Patient,Plucky,Polite,Proud,Quick,Quiet,Ready,Sharp,Shy,Smart,Soft,Spry,Steady,Sunny,Swift,Tidy,Vivid,Warm,Wise,Witty,Wry'.split(
    ',',
  )
const animals =
  'Ant,Badger,Bat,Bear,Beaver,Bee,Bison,Crane,Crow,Deer,Dove,Duck,Eagle,Elk,Falcon,Ferret,Finch,Fox,Frog,Gecko,Goat,Goose,Hare,Hawk,Hedgehog,Heron,Ibex,Jay,Koala,Lark,Lemur,Lizard,Llama,Lynx,Mole,Moose,Mouse,Newt,Otter,Owl,Panda,Pika,Quail,Rabbit,Raven,Robin,Seal,Shrew,Sloth,Stoat,Stork,Swan,Tern,Toad,Trout,Turtle,Vole,Wolf,Wombat,Wren,Yak,Zebra'.split(
    ',',
  )

/** A friendly name such as "Brisk Otter". About 3,000 of them. */
export function suggestName(random: Random): string {
  return `${pick(random, adjectives) ?? 'Calm'} ${pick(random, animals) ?? 'Otter'}`
}

/** A suggested name that nobody in the room has. */
export function freeName(room: Room, random: Random): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const name = suggestName(random)
    if (!isTaken(room, name)) return name
  }
  const name = suggestName(random)
  for (let number = 2; ; number += 1) {
    if (!isTaken(room, `${name} ${number}`)) return `${name} ${number}`
  }
}

/** One space between words, none around them, composed letters. */
export function tidyName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Why a tidy name cannot be had in this room, if it cannot. */
export function wrongName(room: Room, name: string, self?: string): RefusalReason | undefined {
  if (name === '') return 'name-empty'
  if ([...name].length > nameLimit) return 'name-long'
  if (!/^[\p{L}\p{M}\p{N} .'’-]+$/u.test(name) || !/[\p{L}\p{N}]/u.test(name)) return 'name-odd'
  return isTaken(room, name, self) ? 'name-taken' : undefined
}

/** Names that differ only in case or accents would be confused when read aloud. */
function isTaken(room: Room, name: string, self?: string): boolean {
  const key = folded(name)
  return [...room.students.values()].some(
    (student) => student.id !== self && folded(student.name) === key,
  )
}

/** Only accents go: in many scripts the other marks are vowels. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
