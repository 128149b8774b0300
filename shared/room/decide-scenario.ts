import type { Handler } from './decide'
import { scenarioLimit } from './limits'

/** What it says is the instructor's business: the room keeps a text. */
export const keepScenario: Handler<'scenario.keep'> = (draft, { scenario, text }) => {
  const { scenarios } = draft.room
  if (!scenarios.has(scenario) && scenarios.size >= scenarioLimit) return 'scenarios-full'
  if (scenarios.get(scenario) !== text) draft.add({ type: 'scenario.kept', scenario, text })
  return undefined
}

export const forgetScenario: Handler<'scenario.forget'> = (draft, { scenario }) => {
  if (!draft.room.scenarios.has(scenario)) return 'no-scenario'
  draft.add({ type: 'scenario.forgotten', scenario })
  return undefined
}
