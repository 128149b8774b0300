import type { RoomCode } from '../../shared/core/ids'
import type { GrantNotice } from '../../shared/wire'
import { grantOf, type Reply } from './http'
import type { PageStorage } from './storage'
import { keepToken, tokenOf, type TokenRole } from './tokens'

/** Asks the server what a token is good for. */
export type AskGrant = (code: RoomCode, token: string) => Promise<Reply<GrantNotice>>

export interface Claim {
  readonly role: TokenRole
  readonly code: RoomCode
  /** What stands in the address, if anything. */
  readonly given: string | null
  readonly origin: string
}

/** The token to come in with, if any, and why the one that was given is not it. */
export interface Proven {
  readonly token: string | null
  readonly refusal: string | null
}

/** What a person reads whose link has a token that is none, or one for something else. */
export const wrongKey =
  'The key in this link does not open this page. Copy the whole link from the desk once more.'

/**
 * A token from an address is kept only after the server took it for this role: a link can be anybody's, and what
 * this browser has kept works. Asks until there is an answer; `wait` resolves when it is time to ask again.
 */
export async function proveToken(
  { role, code, given, origin }: Claim,
  storage: PageStorage,
  ask: AskGrant = grantOf,
  wait: () => Promise<void> = aSecond,
): Promise<Proven> {
  const kept = tokenOf(code, role, storage)?.token ?? null
  if (given === null || given === kept) return { token: kept, refusal: null }
  for (;;) {
    const reply = await ask(code, given)
    if (reply.ok && reply.value.role === role) {
      keepToken({ role, code, token: given, origin }, storage)
      return { token: given, refusal: null }
    }
    if (reply.ok || isFinal(reply.reason))
      return { token: kept, refusal: reply.ok ? wrongKey : sentenceOf(reply) }
    await wait()
  }
}

/** Anything else may be otherwise in a moment: a network that is down, a server that has much to do. */
function isFinal(reason: string): boolean {
  return reason === 'not-allowed' || reason === 'no-room' || reason === 'kicked'
}

function sentenceOf({ reason, sentence }: { reason: string; sentence: string }): string {
  return reason === 'no-room' ? sentence : wrongKey
}

function aSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000))
}
