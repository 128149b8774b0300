/** Ids are strings with a brand, so that a message id is never passed for a node id. */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** Six characters of `codeAlphabet`, the only thing a student types. */
export type RoomCode = Id<'RoomCode'>
/** `s1`, `s2`, ...: a person, in the order of joining. */
export type StudentId = Id<'StudentId'>
/** `A`, `B`, ...: a set of nodes that play together. */
export type ClusterId = Id<'ClusterId'>
/** `g1`, `g2`, ...: one play of a protocol by one cluster. */
export type GameId = Id<'GameId'>
/** `n1` .. `nN`: a seat in a cluster. */
export type NodeId = Id<'NodeId'>
/** `n3.4`: the fourth thing that node n3 did. Counts per node, so it tells nobody how busy the others are. */
export type ActId = Id<'ActId'>
/** `n3.4>n5`: what the act n3.4 sent to n5; a copy made by the network adds `+1`. */
export type MessageId = Id<'MessageId'>
/** `n3?2`: the second request that a client made to n3. */
export type RequestId = Id<'RequestId'>

export const roomCode = (text: string): RoomCode => text as RoomCode
export const studentId = (text: string): StudentId => text as StudentId
export const clusterId = (text: string): ClusterId => text as ClusterId
export const gameId = (text: string): GameId => text as GameId
export const nodeId = (text: string): NodeId => text as NodeId
export const actId = (text: string): ActId => text as ActId
export const messageId = (text: string): MessageId => text as MessageId
export const requestId = (text: string): RequestId => text as RequestId

/** No 0 O 1 I L, nor U and V together: what is read aloud in a hall must be typed right. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ'
export const codeLength = 6

/** What a person typed, as a code: spaces and dashes go, letters are raised. */
export function tidyCode(typed: string): RoomCode {
  return roomCode(typed.replace(/[\s-]/g, '').toUpperCase())
}

export function isRoomCode(text: string): boolean {
  return text.length === codeLength && [...text].every((letter) => codeAlphabet.includes(letter))
}

/** The nodes of a cluster of the given size: n1, n2, ... */
export function nodesOf(count: number): NodeId[] {
  return Array.from({ length: count }, (_, index) => nodeId(`n${index + 1}`))
}

/** The smallest number of nodes that is more than half of `count`. */
export function majorityOf(count: number): number {
  return Math.floor(count / 2) + 1
}
