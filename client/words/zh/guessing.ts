import type { Words } from '../../../shared/core/words'
import type { GuessingPhrase } from '../phrases-guessing'

export const words: Words<GuessingPhrase> = {
  'Keep them guessing': '让他们一直猜',
  'of {most} steps undecided': '／{most} 步未决',
  'of {most}': '／{most} 步',
  'Above each ring: the steps for which its cluster has stayed undecided.':
    '每个环上方：该集群已保持未决的步数。',
  'The class wins': '全班获胜',
  'The adversary wins': '对手获胜',
  'Nobody wins': '无人获胜',
  'The class wins: it decided after {steps} steps.': '全班获胜：{steps} 步后做出了决定。',
  'The adversary wins: after {steps} steps nothing can be decided any more.':
    '对手获胜：{steps} 步后再也无法决定任何值。',
  'The adversary wins: after {steps} steps the class is still undecided.':
    '对手获胜：{steps} 步后全班仍未决定。',
  'Nobody wins: it was stopped after {steps} steps.': '无人获胜：{steps} 步后被停止。',
  'Adversary: the instructor': '对手：老师',
  'Adversary: a bot': '对手：机器人',
  'Adversary: {name}': '对手：{name}',
  'Best of this room: {steps} steps': '本房间最高纪录：{steps} 步',
  'Best of this room: frozen after {steps} steps': '本房间最高纪录：{steps} 步后冻结',
  'The class has won {decided} of {games}': '全班赢了 {games} 局中的 {decided} 局',
  'on its way': '在路上',
  'another one is due first': '另一条先到期',
  'Messages in flight, the oldest first': '在路上的消息，最早的在前',
  'Due: {from} to {to} must arrive before anything else.': '到期：{from} 到 {to} 必须最先到达。',
  'A message may be passed over {patience} times, and then it is due.':
    '一条消息最多可被跳过 {patience} 次，然后就到期。',
  'Nothing is in flight. Wait until somebody sends something.': '途中没有消息。等有人发送吧。',
  'due now': '现在到期',
  'passed over {passed} of {patience}': '已跳过 {passed}／{patience} 次',
  'keeps it open': '保持开放',
  'freezes it': '使其冻结',
  'settles {value}': '确定 {value}',
  Deliver: '送达',
  'Deliver {from} to {to}, {what}': '送达 {from} 到 {to}，{what}',
  'The one crash': '唯一的一次崩溃',
  'It is used: {node} is down.': '已经用掉：{node} 已崩溃。',
  'The window is open: a crash of {nodes} freezes everything.':
    '窗口已打开：{nodes} 崩溃会冻结一切。',
  'Which node crashes?': '哪个节点崩溃？',
  'Crash {node}, for good': '让 {node} 永久崩溃',
  'all is frozen': '一切已暂停',
  'You stay the adversary, taps are kept.': '你仍是对手，点按会保留。',
  'You are the adversary of cluster {cluster}, {protocol}': '你是集群 {cluster} 的对手，{protocol}',
  'Stay on this page for the next game.': '请留在本页等待下一局。',
  'You are the network: you choose what arrives next. Keep the class from deciding, and deliver everything in the end.':
    '你就是网络：由你选择下一个到达的消息。阻止全班做出决定，但最终要送达所有消息。',
  'Too many futures to count: there is no hint now.': '可能的未来太多，无法计算：现在没有提示。',
  'It is settled. All you can do is to be slow.': '结果已定。你只能拖慢速度。',
  '{from} to {to}': '{from} 到 {to}',
}
