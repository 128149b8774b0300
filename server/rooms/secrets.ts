import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { codeAlphabet, codeLength, roomCode, type RoomCode } from '../../shared/core/ids'

/** 128 random bits, base64url. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

const attemptKey = randomBytes(16)

/**
 * The token for an attempt to join: the same whenever it is repeated to this process, which does not keep it. From the attempt
 * alone nobody can tell it.
 */
export function tokenFor(attempt: string): string {
  return createHmac('sha256', attemptKey).update(attempt).digest('base64url').slice(0, 22)
}

/**
 * What is stored of a token or an attempt. Looking up this instead of the secret also means that
 * the time of a comparison tells nothing about the secret.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

export function newRoomCode(): RoomCode {
  const letter = () => codeAlphabet.charAt(randomInt(codeAlphabet.length))
  return roomCode(Array.from({ length: codeLength }, letter).join(''))
}

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
export function isSecret(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}

const tagKey = randomBytes(16)

/** Tells rooms apart in this process's log. From a code anybody could join, and from this nobody can. */
export function tagOf(code: RoomCode): string {
  return createHmac('sha256', tagKey).update(code).digest('base64url').slice(0, 8)
}
