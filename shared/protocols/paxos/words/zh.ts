import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  'To get a value through, first ask everyone to promise your ballot; with a majority of promises, ask everyone to accept a value. If a promise reports a value, you must propose that. Promise only what is higher than before, and decide what a majority accepted in one ballot.':
    '要让一个值通过，先请所有节点承诺你的轮次；得到多数承诺后，再请所有节点接受一个值。如果承诺报告了一个值，你必须提议它。只承诺比以前更高的轮次，并决定多数节点在同一轮次接受的值。',
  Answer: '回答',
  Decide: '决定',
  Propose: '提议',
  Prepare: '准备',
  Promise: '承诺',
  Accept: '接受',
  Reject: '拒绝',
  'Reject {ballot}': '拒绝 {ballot}',
  'Promise {ballot}': '承诺 {ballot}',
  'Promise {ballot}, but hide': '承诺 {ballot}，但隐瞒',
  'reports {value} in {ballot}': '报告 {ballot} 的 {value}',
  'Ask everyone: promise {ballot}?': '问所有节点：承诺 {ballot}？',
  'In {ballot} propose': '在 {ballot} 提议',
  '{nodes} refused {ballot}': '{nodes} 拒绝了 {ballot}',
  '{words}: you must propose {value}': '{words}：你必须提议 {value}',
  '{words}: you must propose {value}.': '{words}：你必须提议 {value}。',
  '{node} accepted {value} in {ballot}': '{node} 在 {ballot} 接受了 {value}',
  'a majority has accepted nothing: you are free': '多数节点没有接受过任何值：你可以自由选择',
  'A majority has accepted nothing: you are free.': '多数节点没有接受过任何值：你可以自由选择。',
  'You must propose a reported value.': '你必须提议一个被报告的值。',
  Number: '编号',
  Node: '节点',
  Value: '值',
  Ballot: '轮次',
  'In ballot': '在轮次',
  'Accepted before': '之前接受的',
  'Promised before': '之前承诺的',
  Nothing: '无',
  'I promised': '我承诺了',
  'I accepted last': '我最后接受的',
  'My ballot': '我的轮次',
  'Promises for it': '对它的承诺',
  'Accepts I heard': '听到的接受',
  'I decided': '我决定了',
  'nothing yet': '还没有',
  'none yet': '还没有',
  '{ballot} {value}': '{ballot} {value}',
  '{count} of {count2} accepts of {value} in {ballot}':
    '{ballot} 的 {value} ：{count2} 个接受中的 {count} 个',
  '{count} of {count2} promises for my ballot {ballot}':
    '我的轮次 {ballot}：{count2} 个承诺中的 {count} 个',
  '{count} of {count2} promises for my ballot {ballot}. {words}':
    '我的轮次 {ballot}：{count2} 个承诺中的 {count} 个。{words}',
  prepare: '准备',
  promise: '承诺',
  reject: '拒绝',
  accept: '请求接受',
  accepted: '已接受',
  'prepare, ballot {ballot}': '准备，轮次 {ballot}',
  'promise, ballot {ballot}, accepted {value} in {ballot2}':
    '承诺，轮次 {ballot}，在 {ballot2} 接受了 {value}',
  'promise, ballot {ballot}, accepted nothing': '承诺，轮次 {ballot}，没有接受过',
  'reject, ballot {ballot}, promised {ballot2}': '拒绝，轮次 {ballot}，承诺了 {ballot2}',
  'reject, ballot {ballot}, promised nothing': '拒绝，轮次 {ballot}，没有承诺过',
  'accept, ballot {ballot}, value {value}': '请求接受，轮次 {ballot}，值 {value}',
  'accepted, ballot {ballot}, value {value}': '已接受，轮次 {ballot}，值 {value}',
  'You want your own promise for ballot {ballot}.': '你要自己对轮次 {ballot} 的承诺。',
  'You ask yourself, too, to accept {value} in ballot {ballot}.':
    '你也请自己在轮次 {ballot} 接受 {value}。',
  '{node} wants your promise for ballot {ballot}.': '{node} 要你承诺轮次 {ballot}。',
  '{node} refused {ballot}, having promised {ballot2}.':
    '{node} 拒绝了 {ballot}，因为已承诺 {ballot2}。',
  '{node} refused {ballot}, having promised a higher one.':
    '{node} 拒绝了 {ballot}，因为已承诺更高的轮次。',
  'You refused {ballot}, having promised {ballot2}.': '你拒绝了 {ballot}，因为已承诺 {ballot2}。',
  '{node} asks you to accept {value} in ballot {ballot}.':
    '{node} 请你在轮次 {ballot} 接受 {value}。',
  '{node} accepted {value} in ballot {ballot}.': '{node} 在轮次 {ballot} 接受了 {value}。',
  'You accepted {value} in ballot {ballot}.': '你在轮次 {ballot} 接受了 {value}。',
  '{node} promised {ballot} and accepted {value} in {ballot2} before.':
    '{node} 承诺了 {ballot}，之前在 {ballot2} 接受过 {value}。',
  '{node} promised {ballot} and accepted nothing before.':
    '{node} 承诺了 {ballot}，之前没有接受过。',
  'You promised {ballot} and accepted {value} in {ballot2} before.':
    '你承诺了 {ballot}，之前在 {ballot2} 接受过 {value}。',
  'You promised {ballot} and accepted nothing before.': '你承诺了 {ballot}，之前没有接受过。',
  '{node} asked everyone to promise {ballot}.': '{node} 请所有节点承诺 {ballot}。',
  '{node} promised {ballot}.': '{node} 承诺了 {ballot}。',
  '{node} promised {ballot}, reporting {value} in {ballot2}.':
    '{node} 承诺了 {ballot}，报告 {ballot2} 的 {value}。',
  '{node} refused {ballot}.': '{node} 拒绝了 {ballot}。',
  '{node} proposed {value} in {ballot}.': '{node} 在 {ballot} 提议了 {value}。',
  '{node} accepted {value} in {ballot}.': '{node} 在 {ballot} 接受了 {value}。',
  '{node} decided {value}.': '{node} 决定了 {value}。',
  'Promise only a ballot that is higher than any you promised or accepted before.':
    '只承诺比你以前承诺或接受过的都更高的轮次。',
  'A promise reports truthfully what you accepted in the highest ballot.':
    '承诺要如实报告你在最高轮次接受的值。',
  'Propose only after a majority of all nodes promised you that ballot.':
    '只有全部节点的多数向你承诺该轮次后，才提议。',
  'If any promise of that majority reports a value, propose the one accepted in the highest ballot.':
    '如果这些承诺中有报告值的，提议其中轮次最高的那个值。',
  'One value per ballot, and only its owner uses it.': '每个轮次只有一个值，而且只有其所有者能用。',
  'Accept what was proposed unless you promised a higher ballot; then you are bound to its ballot as by a promise.':
    '除非你承诺了更高的轮次，否则接受提议；之后该轮次像承诺一样约束你。',
  'Never start a ballot again that you used before, also after a crash.':
    '绝不重新使用用过的轮次，崩溃之后也一样。',
  'Decide only a value that a majority of all nodes accepted in one and the same ballot.':
    '只决定全部节点的多数在同一轮次接受的值。',
  'you promised it, reporting {value} in {ballot}': '你承诺过它，报告了 {ballot} 的 {value}',
  'you promised it, reporting nothing': '你承诺过它，没有报告值',
  'you promised {ballot}': '你承诺了 {ballot}',
  'you accepted in {ballot}': '你在 {ballot} 接受过',
  'nobody asked you to promise {ballot}': '没有节点请你承诺 {ballot}',
  'you accepted {value} in {ballot}': '你在 {ballot} 接受了 {value}',
  'you accepted nothing': '你没有接受过任何值',
  '{ballot} asks for {value}': '{ballot} 要的是 {value}',
  'nobody proposed in {ballot}': '{ballot} 中没有提议',
  'you used {ballot} before': '你用过 {ballot}',
  '{ballot} belongs to {node}': '{ballot} 属于 {node}',
  'you proposed {value} in {ballot}': '你在 {ballot} 提议了 {value}',
  'needs {count} more promise': '还需要 {count} 个承诺',
  'needs {count} more promises': '还需要 {count} 个承诺',
  'needs {count} accepts in one ballot, has {count2}':
    '同一轮次需要 {count} 个接受，现有 {count2} 个',
}
