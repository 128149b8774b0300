import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  Rounds: '多轮投票',
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or with what was reported most. Decide what more than half back in one round.':
    '一轮一轮地投票。把你的值报告给所有节点；超过半数报告后，支持超过半数报告的值，或什么都不支持；超过半数表示支持后，带上被支持的值继续，或带上报告最多的值。决定在一轮中得到超过半数支持的值。',
  Answer: '回答',
  Propose: '提议',
  Decide: '决定',
  Back: '支持',
  'Back nothing': '什么都不支持',
  'Go on with': '继续，带上',
  'Join round {count} with': '加入第 {count} 轮，带上',
  'Send again': '再发一次',
  'Say it again': '再说一次',
  'no value has more than half': '没有值超过半数',
  'round {count}': '第 {count} 轮',
  'round {count}: it was backed': '第 {count} 轮：有节点支持它',
  'round {count}: reported most': '第 {count} 轮：报告最多',
  '{node} reports it': '{node} 报告了它',
  '{node} decided it': '{node} 决定了它',
  Value: '值',
  Round: '轮次',
  Nothing: '无',
  'Join a round': '加入一轮',
  'Back a value': '支持一个值',
  'Next round': '下一轮',
  'My round': '我的轮次',
  'My value': '我的值',
  'I backed': '我支持了',
  'Reports I heard': '听到的报告',
  'What others backed': '其他节点支持的',
  'I decided': '我决定了',
  'not begun': '还没开始',
  'none yet': '还没有',
  nothing: '无',
  'not yet': '还没有',
  'Round {count}: {count2} of {count3} reports': '第 {count} 轮：{count3} 个报告中有 {count2} 个',
  'Round {count}: none is reported by {count2}: back nothing':
    '第 {count} 轮：没有值被 {count2} 个报告：什么都不支持',
  'Round {count}: back {value}': '第 {count} 轮：支持 {value}',
  'Round {count}: {count2} of {count3} have backed':
    '第 {count} 轮：{count3} 个中有 {count2} 个已表态',
  'Round {count}: {value} can be decided': '第 {count} 轮：可以决定 {value}',
  'Round {count}: somebody backed {value}: take it along':
    '第 {count} 轮：有节点支持 {value}：带上它',
  'Round {count}: nobody backed a value: take {value}, reported most':
    '第 {count} 轮：没有值被支持：带上 {value}，报告最多',
  report: '报告',
  back: '支持',
  decided: '已决定',
  'report, round {count}, value {value}': '报告，第 {count} 轮，值 {value}',
  'back, round {count}, value {value}': '支持，第 {count} 轮，值 {value}',
  'decided, value {value}': '已决定，值 {value}',
  'A client wants to know the answer. Answer when you can decide.':
    '客户端想知道答案。能决定时再回答。',
  '{node} reports {value} in round {count}.': '{node} 在第 {count} 轮报告 {value}。',
  '{node} backs {value} in round {count}.': '{node} 在第 {count} 轮支持 {value}。',
  '{node} proposed {value}.': '{node} 提议了 {value}。',
  '{node} joined round {count} with {value}.': '{node} 带着 {value} 加入了第 {count} 轮。',
  '{node} backed {value} in round {count}.': '{node} 在第 {count} 轮支持了 {value}。',
  '{node} went on to round {count} with {value}.': '{node} 带着 {value} 进入了第 {count} 轮。',
  '{node} decided {value}.': '{node} 决定了 {value}。',
  '{node} sent its last words again.': '{node} 又发了一次最后的话。',
  'In one round report one value and back one, and never go back to an earlier round.':
    '一轮中只报告一个值、只支持一个值，绝不回到更早的轮次。',
  'Begin with what a client asks for, or with a value and round that another node reports.':
    '从客户端要求的值开始，或从其他节点报告的值和轮次开始。',
  'Back only after reports from more than half of all nodes: the value that more than half of all report, and nothing if there is none.':
    '收到超过全部节点半数的报告后才支持：支持超过全部半数报告的值，没有就什么都不支持。',
  'Go on to the next round only after you backed, and after more than half of all nodes have.':
    '只有你已表态、并且超过全部节点半数也已表态，才进入下一轮。',
  'If anyone backed a value in your round, take that one along.':
    '如果有节点在你这一轮支持了某个值，就带上它。',
  'If nobody did, take the value that was reported to you most, and in a tie the first in the list.':
    '如果没有，就带上向你报告最多的值；并列时取列表中靠前的。',
  'Decide only what more than half of all nodes backed in one round, or what a node says it decided.':
    '只决定在一轮中得到超过全部节点半数支持的值，或某个节点说它已决定的值。',
  'you are in round {count}': '你在第 {count} 轮',
  'nobody reported that to you': '没有节点向你报告过',
  'you backed {value}': '你支持了 {value}',
  'needs {count} reports, has {count2}': '需要 {count} 个报告，有 {count2} 个',
  '{count} report {value}': '{count} 个报告 {value}',
  '{count} must report {value}, {count2} do': '需要 {count} 个报告 {value}，有 {count2} 个',
  'first back a value, or nothing': '先支持一个值，或什么都不支持',
  'needs {count} that backed, has {count2}': '需要 {count} 个已表态，有 {count2} 个',
  '{nodes} backed {value}': '{nodes} 支持了 {value}',
  '{value} was reported most': '{value} 报告最多',
  'needs {count} that back it, has {count2}': '需要 {count} 个支持，有 {count2} 个',
}
