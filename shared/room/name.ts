import { pick, type Random } from '../core/random'
import { isReadable } from './name-letters'
import { isBlank, sameNameAs } from './plain-letters'
import type { RefusalReason } from './refusal'
import { isRoleName } from './role-names'
import type { Room } from './room'
import { isRude } from './rude'
import { isLong } from './tidy-name'

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

/** Why a tidy name cannot be had in this room, if it cannot. */
export function wrongName(room: Room, name: string, self?: string): RefusalReason | undefined {
  if (isBlank(name)) return 'name-empty'
  if (isLong(name)) return 'name-long'
  if (!isReadable(name)) return 'name-odd'
  if (isRude(name)) return 'name-rude'
  if (isRoleName(name)) return 'name-role'
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

/** Names that differ only in case, accents, letters that look alike, or in what cannot be seen would be confused. */
function isTaken(room: Room, name: string, self?: string): boolean {
  const isSame = sameNameAs(name)
  return [...room.students.values()].some((student) => student.id !== self && isSame(student.name))
}
