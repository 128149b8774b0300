import { seeded } from '../core/random'
import type { Picture } from '../referee/picture'
import { playerOf } from '../simulator/players'

/** A coin or a retry may need some luck before there is something to do. */
const looks = 60

/** Something is on its way that nobody holds. */
export function isMoving({ game }: Picture): boolean {
  return [...game.network.flights.values()].some(({ held }) => held === null)
}

/** Nothing is on its way, and no correct hand that is free to play has anything to do: by itself nothing more happens. */
export function isQuiet(picture: Picture): boolean {
  const { game, protocol, hands } = picture
  if (!protocol || game.status !== 'running' || isMoving(picture)) return false
  const random = seeded(1)
  return [...hands].every(([node, hand]) => {
    const play = playerOf(protocol, game.desks.get(node)?.told ?? 'plays')
    return hand.isCrashed || Array.from({ length: looks }).every(() => play(hand, random) === null)
  })
}
