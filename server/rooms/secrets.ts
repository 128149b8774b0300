import { createHash, randomBytes, randomInt } from 'node:crypto'
import { codeAlphabet, codeLength, roomCode, type RoomCode } from '../../shared/core/ids'

/** 128 random bits, base64url. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
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
