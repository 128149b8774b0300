/** Every reason why a command is not done, with the sentence that its sender reads. */
export const refusals = {
  'bad-command': 'This page sent something the server does not understand. Reload the page.',
  'not-allowed': 'Your role in this room does not allow that.',
  'no-room': 'There is no open room with this code. Check the code on the projector.',
  'room-closed': 'This room is closed.',
  'room-locked': 'This room is locked. Ask the instructor to unlock it.',
  'room-full': 'This room is full.',
  'log-full': 'This room can keep no more. Open a new room to go on.',
  'server-full':
    'This server has no memory left for this room. Close rooms that are not needed, and try again in a minute.',
  'set-aside':
    'This server has no memory for this room just now. Nothing of it is lost. Try again in a minute.',
  'too-much': 'This is too much for one moment. Do it in smaller parts.',
  'too-fast': 'Too many at once. Wait a second and try again.',
  'server-failed': 'Something went wrong on the server, and nothing was changed. Try again.',
  'name-empty': 'Type a name first.',
  'name-long': 'This name is too long. Use at most 24 letters.',
  'name-odd':
    "A name has letters and digits of any script, spaces, and signs such as . , ' - &: no pictures, nothing unseen.",
  'name-rude': 'This name is not for a classroom. Choose another.',
  'name-role':
    'This name stands for somebody else here: for the instructor, the projector, a bot or a node. Choose another.',
  'name-given': 'Names are given in this room. Take another one of these.',
  'name-taken': 'Somebody in this room has this name already. Choose another.',
  'no-student': 'This person is not in the room.',
  kicked: 'The instructor has removed you from this room.',
  'clusters-full': 'A room has at most 40 clusters.',
  'no-game': 'There is no such game in this room.',
  'game-running': 'This cluster is still playing. End its game first.',
  'game-paused': 'Everything is frozen. Wait until the instructor goes on.',
  'game-ended': 'This game has ended.',
  'not-paused': 'The game is not frozen.',
  'not-playing': 'This person plays in no game that runs.',
  nudged: 'This phone was nudged a moment ago. Give it a few seconds.',
  'bot-plays': 'A bot plays this node already.',
  'held-back': 'Wait: the lecturer holds you back for a moment.',
  'no-seat': 'You have no seat in this game.',
  'seat-taken': 'Somebody else plays this node.',
  'no-node': 'There is no such node in this game.',
  'node-crashed': 'This node has crashed. It can do nothing until it recovers.',
  'node-up': 'This node has not crashed.',
  'no-message': 'This message has already arrived or was dropped.',
  'not-held': 'This message is not held.',
  'link-cut': 'This link is cut. Nothing crosses a cut link.',
  'no-link': 'There is no such link.',
  'not-yours': 'What this answers never reached your node, or you have answered it already.',
  'bad-groups': 'A partition needs at least two groups that together name every node once.',
  'no-partition': 'There is no partition to heal.',
  'network-full': 'Too many messages are in flight. Let some arrive first.',
  'no-cluster': 'There is no such cluster in this room.',
  'nobody-here': 'Nobody is in yet. Clusters are made of people.',
  'no-question': 'This question is not open any more.',
  'no-option': 'This is none of the answers to choose from.',
  'scenarios-full': 'This room keeps 20 scenarios already. Delete one first.',
  'no-scenario': 'There is no such scenario in this room.',
  'adversary-orders':
    'The class is kept guessing: only the adversary touches the network. Take the role over, or stop it first.',
  'not-adversary': 'You are not the adversary of this game.',
  'is-adversary': 'This person is the adversary of a game that runs, and plays no node meanwhile.',
  'debt-due': 'A message was passed over too often. Deliver the one that is due first.',
  'crash-used': 'The adversary has one crash, and it is used.',
  'no-guessing': 'Nobody is kept guessing in this game any more.',
  'too-few':
    'To keep them guessing, every node needs a player. Choose fewer nodes, or let bots play the free seats.',
  'values-alike': 'Two of these values look the same. Change one of them.',
  'value-blank': 'One of these values has nothing to see. Type a word for it.',
  'no-value': 'Say which value the client proposes.',
} as const

export type RefusalReason = keyof typeof refusals

export interface Refusal {
  readonly ok: false
  readonly reason: RefusalReason
  readonly sentence: string
}

export function refuse(reason: RefusalReason): Refusal {
  return { ok: false, reason, sentence: refusals[reason] }
}
