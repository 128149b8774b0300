import { protocolOf } from '../../../shared/protocols/registry'
import { deedWords } from '../../../shared/scenarios/words'
import type { Doubt } from '../../../shared/scenarios/doubts'
import type { Script } from '../../../shared/scenarios/scenario'
import { reword, say } from '../../words/language.svelte'
import { waitsFor } from './lesson-words'

/** What somebody who opened or wrote this script should know: it is kept, and cannot go so. null: nothing. */
export async function doubtWordsOf(script: Script): Promise<string | null> {
  const { doubtAbout } = await import('../../../shared/scenarios/doubts')
  const doubt = doubtAbout(script)
  if (!doubt) return null
  const { title } = script
  return say('“{title}” is kept, but cannot go as it is written. {reason}', {
    title,
    reason: reasonOf(doubt, script),
  })
}

function reasonOf(doubt: Doubt, { protocol }: Script): string {
  const { cue: number } = doubt
  switch (doubt.type) {
    case 'blank':
      return say('Cue {number} has “{name}” in braces, and nothing fills it.', {
        number,
        name: doubt.name,
      })
    case 'size':
      return say('Cue {number} says “{said}”, which is wrong with {nodes} nodes.', {
        ...{ number, said: doubt.said, nodes: doubt.nodes },
      })
    case 'never':
      return say(
        'In a rehearsal with {nodes} bots, cue {number} never came. It waits for: {what}.',
        {
          ...{ number, nodes: doubt.nodes },
          what: waitsFor(doubt.condition, protocolOf(protocol)),
        },
      )
    case 'refused':
      return say('In a rehearsal with {nodes} bots, cue {number} could not do this: {what}.', {
        ...{ number, nodes: doubt.nodes },
        what: reword(deedWords(doubt.deed)),
      })
  }
}
