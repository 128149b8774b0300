import { expect } from 'vitest'
import { messageId, type NodeId, nodeId } from '../../core/ids'
import type { Policy } from '../../network/policy'
import type { CommandData } from '../command'
import { defaultSettings } from '../settings'
import { brokenLaws } from './laws'
import { g1, instructor, type Meeting, type Outcome, theGame } from './meeting'

export const holding = { ...defaultSettings, cutHolds: true }

export const link = (
  meeting: Meeting,
  from: string,
  to: string,
  policy: Partial<Policy>,
): Outcome => {
  const links = [{ from: nodeId(from), to: nodeId(to) }]
  return meeting.ask(instructor, { type: 'link.change', game: g1, links, policy })
}
type Deed = CommandData<'message.take'>['deed']
export const take = (meeting: Meeting, deed: Deed, ...messages: string[]): Outcome =>
  meeting.ask(instructor, {
    type: 'message.take',
    game: g1,
    messages: messages.map(messageId),
    deed,
  })
export const partition = (meeting: Meeting, ...groups: string[][]): Outcome =>
  meeting.ask(instructor, {
    type: 'partition.form',
    game: g1,
    groups: groups.map((group) => group.map(nodeId)),
  })
export const heal = (meeting: Meeting) =>
  meeting.ask(instructor, { type: 'partition.heal', game: g1 })
export const crash = (meeting: Meeting, node: string) =>
  meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId(node) })
export const recover = (meeting: Meeting, node: string, memory: 'kept' | 'lost' = 'kept') =>
  meeting.ask(instructor, { type: 'node.recover', game: g1, node: nodeId(node), memory })
export const pause = (meeting: Meeting) => meeting.ask(instructor, { type: 'game.pause', game: g1 })
export const resume = (meeting: Meeting) =>
  meeting.ask(instructor, { type: 'game.resume', game: g1 })

export const send = (meeting: Meeting, from: string, ...to: string[]): Outcome =>
  meeting.act(from, { messages: to.map((node) => ({ to: node })) })
export const cuts = (meeting: Meeting): string[] => {
  const { links } = theGame(meeting).network
  return [...links].filter(([, { state }]) => state === 'cut').map(([key]) => key)
}
export const inbox = (meeting: Meeting, node: string) =>
  theGame(meeting).desks.get(node as NodeId)?.inbox ?? []
/** Messages that ended, with how they did. */
export const ends = (events: Outcome): string[] =>
  typeof events === 'string'
    ? [events]
    : events.flatMap((event) =>
        event.type === 'message.delivered'
          ? [`${event.message} arrived`]
          : event.type === 'message.dropped'
            ? [`${event.message} ${event.reason}`]
            : [],
      )
export const lawful = (meeting: Meeting) => expect(brokenLaws(meeting.log)).toEqual([])
