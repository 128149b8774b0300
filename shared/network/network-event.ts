import type { ActId, MessageId, NodeId } from '../core/ids'
import type { Body } from './flight'
import type { Policy } from './policy'

/** Why a message ended without arriving. */
export type DropReason = 'loss' | 'cut' | 'crashed' | 'instructor'

/** The facts of the log that change the network. `by` is there when a hand did it. */
export type NetworkEvent =
  | {
      readonly type: 'message.sent'
      readonly message: MessageId
      readonly from: NodeId
      readonly to: NodeId
      readonly body: Body
      readonly act: ActId
    }
  | {
      readonly type: 'message.delayed'
      readonly message: MessageId
      readonly untilMs: number
      readonly by?: string | undefined
    }
  | { readonly type: 'message.held'; readonly message: MessageId; readonly by?: string | undefined }
  | {
      readonly type: 'message.released'
      readonly message: MessageId
      readonly untilMs?: number | undefined
      readonly by?: string | undefined
    }
  | {
      readonly type: 'message.duplicated'
      readonly message: MessageId
      readonly copy: MessageId
      readonly by?: string | undefined
    }
  | {
      readonly type: 'message.delivered'
      readonly message: MessageId
      readonly by?: string | undefined
    }
  | {
      readonly type: 'message.dropped'
      readonly message: MessageId
      readonly reason: DropReason
      readonly by?: string | undefined
    }
  | {
      readonly type: 'link.changed'
      readonly from: NodeId
      readonly to: NodeId
      readonly policy: Policy
    }
  | { readonly type: 'partition.formed'; readonly groups: readonly (readonly NodeId[])[] }
  | {
      readonly type: 'partition.healed'
      readonly groups?: readonly (readonly NodeId[])[] | undefined
    }
  | { readonly type: 'node.crashed'; readonly node: NodeId; readonly by?: string | undefined }
  | { readonly type: 'node.recovered'; readonly node: NodeId; readonly memory: 'kept' | 'lost' }
