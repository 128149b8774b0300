import type { Waiting } from '../../room/waiting'
import { say } from '../../words/language.svelte'

/** "2 messages to read", "a client and 1 message" */
export function waitingWords({
  messages,
  requests,
}: Pick<Waiting, 'messages' | 'requests'>): string {
  const some = say('{count} message|{count} messages', { count: messages })
  const clients = say('a client|{count} clients', { count: requests })
  if (requests === 0) return some
  return messages === 0 ? clients : say('{clients}, {messages}', { clients, messages: some })
}
