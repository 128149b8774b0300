import type { Words } from '../../../../shared/core/words'
import type { DeskGuessingPhrase } from '../../phrases-desk-guessing'

export const words: Words<DeskGuessingPhrase> = {
  'The adversary': '对手',
  'Hand the role to': '把角色交给',
  me: '我',
  'a bot': '机器人',
  'Stop it': '停止',
  'Open “Which futures are open?” below to get hints.':
    '打开下方的“哪些未来仍然可能？”以获得提示。',
  'What is owed': '所欠的消息',
  'What this shows, and what it does not': '这说明了什么，又没有说明什么',
  'Fischer, Lynch and Paterson proved in 1983: if messages may take any time, nodes are deterministic, and one of them may crash, then no protocol that is safe decides in every game. Somebody who orders the deliveries can keep both answers possible for ever, although every message arrives.':
    '费舍尔、林奇和帕特森在 1983 年证明：如果消息可以任意延迟、节点是确定性的，并且其中一个可能崩溃，那么没有任何安全的协议能在每一局中做出决定。安排送达顺序的人可以让两种答案永远都有可能，尽管每条消息最终都会到达。',
  'It does not say that consensus is impossible in practice: a network is no adversary, and a coin (Ben-Or, 1983), a timeout or a little patience gets a class out. And stuck is not unsafe: while nobody decides, nobody decides wrongly.':
    '这并不是说共识在实践中不可能：网络不是对手，一枚硬币（Ben-Or，1983）、一个超时或一点耐心就能让全班走出来。卡住也并非不安全：没有人决定，就没有人决定错。',
  'Keep them guessing: who is the adversary?': '让他们一直猜：谁是对手？',
  'Which student': '哪位学生',
  'A message may be passed over': '一条消息最多可被跳过',
  '{count} time|{count} times': '{count} 次',
  'Steps to hold out': '需要坚持的步数',
  'The explorer gives the adversary hints': '探索器给对手提示',
  Nobody: '没有谁',
  'I am': '我',
  'A student': '一位学生',
  'A bot': '机器人',
  'The network delivers as it likes.': '网络按自己的方式送达。',
  'You alone choose what arrives next, to keep the class from deciding. It wins by deciding.':
    '只有你选择下一个到达的消息，阻止全班决定。全班做出决定就赢。',
  'One student alone chooses what arrives next, and plays no node. The class wins by deciding.':
    '一位学生独自选择下一个到达的消息，不扮演节点。全班做出决定就赢。',
  'A bot chooses what arrives next, as in the proof of 1983. The class wins by deciding.':
    '机器人像 1983 年的证明那样选择下一个到达的消息。全班做出决定就赢。',
  '{name} (away)': '{name}（不在）',
}
