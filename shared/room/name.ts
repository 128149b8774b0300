import { pick, type Random } from '../core/random'
import { nameLimit } from './limits'
import { plainLetters } from './plain-letters'
import type { RefusalReason } from './refusal'
import type { Room } from './room'
import { isRude } from './rude'

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
  if (isRude(name)) return 'name-rude'
  return isTaken(room, name, self) ? 'name-taken' : undefined
}

/** Why a name that somebody wants is none that this room gives; only where names are given. */
export function ungivenName(room: Room, name: string): RefusalReason | undefined {
  return room.settings.freeNames || isGiven(name) ? undefined : 'name-given'
}

/** One of ours, with the number that it gets in a large class. */
function isGiven(name: string): boolean {
  const [adjective, animal, number, ...more] = name.split(' ')
  return (
    adjectives.includes(adjective ?? '') &&
    animals.includes(animal ?? '') &&
    (number === undefined || /^[1-9]\d{0,2}$/.test(number)) &&
    more.length === 0
  )
}

/** Names that differ only in case, accents or letters that look alike would be confused. */
function isTaken(room: Room, name: string, self?: string): boolean {
  const key = plainLetters(name)
  return [...room.students.values()].some(
    (student) => student.id !== self && plainLetters(student.name) === key,
  )
}
