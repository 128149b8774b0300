import type { Settings } from './event'

export const defaultSettings: Settings = {
  cutHolds: false,
  capacity: 500,
  botThinkMs: [2000, 5000],
  replays: 'class',
  replayNames: true,
  freeNames: true,
  whenDeskGone: 'goes-on',
}
