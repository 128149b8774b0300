import type { Handler } from './decide'

export const showOnProjector: Handler<'projector.show'> = (
  draft,
  {
    shows,
    cluster = draft.room.projectorCluster,
    futures = draft.room.projectorFutures,
    table = draft.room.projectorTable,
  },
) => {
  if (cluster !== null && !draft.room.clusters.has(cluster)) return 'no-cluster'
  const { projectorShows, projectorCluster, projectorFutures, projectorTable } = draft.room
  const news = {
    ...(projectorFutures === futures ? {} : { futures }),
    ...(projectorTable === table ? {} : { table }),
  }
  if (projectorShows !== shows || projectorCluster !== cluster || Object.keys(news).length > 0)
    draft.add({ type: 'projector.changed', shows, cluster, ...news })
  return undefined
}

export const changeSettings: Handler<'settings.change'> = (draft, command) => {
  const old = draft.room.settings
  const {
    cutHolds = old.cutHolds,
    capacity = old.capacity,
    botThinkMs = old.botThinkMs,
    replays = old.replays,
    replayNames = old.replayNames,
    freeNames = old.freeNames,
    whenDeskGone = old.whenDeskGone,
  } = command.settings
  const settings = {
    cutHolds,
    capacity,
    botThinkMs,
    replays,
    replayNames,
    freeNames,
    whenDeskGone,
  }
  if (JSON.stringify(settings) !== JSON.stringify(old))
    draft.add({ type: 'settings.changed', settings })
  return undefined
}

export const lockRoom: Handler<'room.lock'> = (draft) => {
  if (!draft.room.isLocked) draft.add({ type: 'room.locked' })
  return undefined
}

export const unlockRoom: Handler<'room.unlock'> = (draft) => {
  if (draft.room.isLocked) draft.add({ type: 'room.unlocked' })
  return undefined
}

/** Closing ends every game that still runs, so that each has its replay. */
export const closeRoom: Handler<'room.close'> = (draft) => {
  for (const game of draft.room.games.values()) {
    if (game.status !== 'ended')
      draft.add({ type: 'game.ended', game: game.id, reason: 'the room was closed' })
  }
  draft.add({ type: 'room.closed' })
  return undefined
}
