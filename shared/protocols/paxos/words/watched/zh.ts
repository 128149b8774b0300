import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  Ballots: '轮次',
  nothing: '无',
  '{value} in {ballot}': '{ballot} 的 {value}',
  'stuck: {count} of {count2} crashed': '卡住：{count2} 个中有 {count} 个崩溃',
  '{nodes} crashed: nobody is up, and {count} are needed. Whoever comes back with its memory can go on.':
    '{nodes} 崩溃：没有节点正常，而需要 {count} 个。带着记忆回来的可以继续。',
  '{nodes} crashed: only {count} of {count2} is up, and {count3} are needed. Whoever comes back with its memory can go on.':
    '{nodes} 崩溃：{count2} 个中只有 {count} 个正常，而需要 {count3} 个。带着记忆回来的可以继续。',
  '{nodes} crashed: only {count} of {count2} are up, and {count3} are needed. Whoever comes back with its memory can go on.':
    '{nodes} 崩溃：{count2} 个中只有 {count} 个正常，而需要 {count3} 个。带着记忆回来的可以继续。',
  'stuck: no side has a majority': '卡住：没有一边有多数',
  'The wall leaves nobody in touch with {count} of {count2} nodes. When it falls, they can go on.':
    '有墙时，谁也联系不到 {count2} 个节点中的 {count} 个。墙倒后可以继续。',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {node} is down. When it falls, they can go on.':
    '{node} 崩溃时又有墙，谁也联系不到 {count2} 个节点中的 {count} 个。墙倒后可以继续。',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {nodes} are down. When it falls, they can go on.':
    '{nodes} 崩溃时又有墙，谁也联系不到 {count2} 个节点中的 {count} 个。墙倒后可以继续。',
  '{value} is chosen: {nodes} accepted it in {ballot}.':
    '{value} 已选定：{nodes} 在 {ballot} 接受了它。',
  '{value} holds the lock: {nodes} accepted it in {ballot}.':
    '{value} 持有锁：{nodes} 在 {ballot} 接受了它。',
  '{ballot} has {count} of {count2} promises.': '{ballot} 有 {count2} 个承诺中的 {count} 个。',
  '{value} has {count} of {count2} accepts in {ballot}.':
    '{value} 在 {ballot} 有 {count2} 个接受中的 {count} 个。',
  '{node} wanted {value}, but {words}: it must propose {value2}.':
    '{node} 想要 {value} ，但 {words}：它必须提议 {value2} 。',
  '{node} promised {ballot} reporting {words}, after promising it reporting {words2}.':
    '{node} 承诺 {ballot} 时报告 {words} ，而之前承诺时报告的是 {words2} 。',
  '{node} promised {ballot} after promising {ballot2}.':
    '{node} 承诺 {ballot2} 之后又承诺了 {ballot}。',
  '{node} promised {ballot} after accepting in {ballot2}.':
    '{node} 在 {ballot2} 接受之后又承诺了 {ballot}。',
  '{node} promised {ballot}, and no prepare of that ballot had reached it.':
    '{node} 承诺了 {ballot}，但该轮次的准备没有到达它。',
  '{node} promised {ballot}, and no prepare of that ballot had reached it since its crash.':
    '{node} 承诺了 {ballot}，但自崩溃以来该轮次的准备没有到达它。',
  '{node} promised {ballot} reporting {words}, but it had accepted {words2}.':
    '{node} 承诺 {ballot} 时报告 {words} ，但它接受过的是 {words2} 。',
  '{node} accepted {value} in {ballot} after promising {ballot2}.':
    '{node} 承诺 {ballot2} 之后又在 {ballot} 接受了 {value} 。',
  '{node} accepted {value} in {ballot} after accepting in {ballot2}.':
    '{node} 在 {ballot2} 接受之后又在 {ballot} 接受了 {value} 。',
  '{node} accepted {value} in {ballot}, but what it was asked to accept in that ballot is {value2}.':
    '{node} 在 {ballot} 接受了 {value} ，但该轮次请它接受的是 {value2} 。',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot.':
    '{node} 在 {ballot} 接受了 {value} ，但该轮次没有人请它接受任何值。',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot since its crash.':
    '{node} 在 {ballot} 接受了 {value} ，但它崩溃之后该轮次没有人请它接受任何值。',
  '{node} started {ballot} again, a ballot that it had used before.':
    '{node} 又开始了它用过的轮次 {ballot}。',
  '{node} prepared {ballot}, a ballot that belongs to {node2}.':
    '{node} 准备了属于 {node2} 的轮次 {ballot}。',
  '{node} proposed {value} in {ballot}, a ballot that belongs to {node2}.':
    '{node} 在属于 {node2} 的轮次 {ballot} 提议了 {value} 。',
  '{node} proposed {value} in {ballot} after proposing {value2} in {ballot2}.':
    '{node} 在 {ballot2} 提议 {value2} 之后又在 {ballot} 提议 {value} 。',
  '{node} proposed {value} in {ballot} with no promise; more than half of {count} nodes is {count2}.':
    '{node} 没有任何承诺就在 {ballot} 提议 {value} ；{count} 个节点的过半数是 {count2}。',
  '{node} proposed {value} in {ballot} with {count} promise; more than half of {count2} nodes is {count3}.':
    '{node} 只有 {count} 个承诺就在 {ballot} 提议 {value} ；{count2} 个节点的过半数是 {count3}。',
  '{node} proposed {value} in {ballot} with {count} promises; more than half of {count2} nodes is {count3}.':
    '{node} 只有 {count} 个承诺就在 {ballot} 提议 {value} ；{count2} 个节点的过半数是 {count3}。',
  "{node} proposed {value} in {ballot}, but its promises force {value2}: {node2}'s reports that it accepted {value3} in {ballot2}.":
    '{node} 在 {ballot} 提议了 {value} ，但承诺要求 {value2} ：{node2} 报告在 {ballot2} 接受了 {value3} 。',
  '{node} decided {value}, and knew only {nodes} to have accepted it in {ballot}; more than half of {count} nodes is {count2}.':
    '{node} 决定了 {value} ，但只知道 {nodes} 在 {ballot} 接受；{count} 个节点的过半数是 {count2}。',
  '{node} decided {value}, and knew nobody to have accepted it; more than half of {count} nodes is {count2}.':
    '{node} 决定了 {value} ，却不知道任何节点接受过；{count} 个节点的过半数是 {count2}。',
}
