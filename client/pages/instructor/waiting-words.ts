import type { Waiting } from '../../room/waiting'
import { say } from '../../words/language.svelte'

/** "2 messages", "a client, 1 message", "next step" */
export function waitingWords({
  messages,
  requests,
  hasNextStep,
}: Pick<Waiting, 'messages' | 'requests' | 'hasNextStep'>): string {
  if (hasNextStep) return say('next step')
  const some = say('{count} message|{count} messages', { count: messages })
  const clients = say('a client|{count} clients', { count: requests })
  if (requests === 0) return some
  return messages === 0 ? clients : say('{clients}, {messages}', { clients, messages: some })
}
