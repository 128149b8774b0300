import { clusterView } from './cluster-view'
import type { Picture } from './picture'
import type { Outlook } from './protocol'

const nothing: Outlook = { possible: [], verdicts: {}, caption: null, danger: null }

const outlooks = new WeakMap<Picture, Outlook>()

/** What can still become of the game. Worked out once per picture. */
export function outlookOf(picture: Picture): Outlook {
  const known = outlooks.get(picture)
  if (known) return known
  const found = picture.protocol?.outlook(clusterView(picture)) ?? nothing
  // After the end nothing can happen any more: a danger that did not come true was none.
  const outlook = picture.game.status === 'ended' ? { ...found, danger: null } : found
  outlooks.set(picture, outlook)
  return outlook
}
