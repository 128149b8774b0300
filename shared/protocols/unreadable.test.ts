import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import type { Body } from '../network/flight'
import { plainWords } from '../referee/form'
import { beginStory } from '../referee/testing/story'
import { protocols } from './registry'

const nonsense: Body[] = [
  { type: 'nonsense' },
  { type: 'answer', value: 7 },
  { type: 'promise', ballot: 'constructor', accepted: { toString: 1 } },
  { type: 'proposal', value: '' },
]

describe.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  '%s',
  (_, protocol) => {
    test('[SEND] what the schema refuses waits as unreadable, can be ignored, and is told', () => {
      const story = beginStory(protocol, 3)
      const [form] = protocol.forms.filter(({ fields, isFree }) => isFree && fields.length === 0)
      const action = form ? { type: form.type } : { type: 'ignore' }
      for (const body of nonsense) {
        const before = story.picture.hands.get(nodeId('n1'))!
        story.actSending('n2', action, [['n1', body]])
        const sent = story.seq
        const because = story.deliver('n2', 'n1')
        const { notebook, inbox, seating } = story.picture.hands.get(nodeId('n1'))!
        expect(notebook).toBe(before.notebook)
        expect(inbox).toMatchObject([{ kind: 'unreadable', id: because, from: 'n2' }])
        for (const words of [
          protocol.meaning(inbox[0]!, notebook, seating),
          plainWords(protocol, inbox[0]!),
        ])
          expect(words).toBe('An unreadable message from n2.')
        expect(protocol.actions(notebook, inbox, seating).filter((it) => it.because)).toEqual([])
        expect(story.picture.breaches.at(-1)).toMatchObject({
          ...{ rule: 'SEND', node: 'n2', seq: sent, witness: [sent] },
          sentence: `n2 sent n1 something unreadable (event ${sent}).`,
        })
        story.act('n1', { type: 'ignore' }, because)
        expect(story.picture.hands.get(nodeId('n1'))!.inbox).toEqual([])
      }
    })
  },
)
