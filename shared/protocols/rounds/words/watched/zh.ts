import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {count} of {count2} crashed': '卡住：{count2} 个中有 {count} 个崩溃',
  'stuck: links are cut': '卡住：连接断开',
  '{nodes} crashed: nobody is left, and every step waits for {count}.':
    '{nodes} 崩溃：一个不剩，而每一步都要等 {count} 个。',
  '{nodes} crashed: only {count} of {count2} are left, and every step waits for {count3}.':
    '{nodes} 崩溃：{count2} 个只剩 {count} 个，而每一步都要等 {count3} 个。',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    '{nodes} 崩溃，断开的连接又把其余隔开：恢复之前，谁也听不到 {count} 个节点。',
  'Cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    '断开的连接把其余隔开：恢复之前，谁也听不到 {count} 个节点。',
  'Round {count}: {numeral} reports {value}. More than half is {count2}.':
    '第 {count} 轮：{numeral} 个报告 {value}。过半数是 {count2}。',
  'Round {count}: {numeral} report {value}. More than half is {count2}.':
    '第 {count} 轮：{numeral} 个报告 {value}。过半数是 {count2}。',
  'Round {count}: {numeral} reports {value}, {counts}. More than half is {count2}.':
    '第 {count} 轮：{numeral} 个报告 {value}， {counts}。过半数是 {count2}。',
  'Round {count}: {numeral} report {value}, {counts}. More than half is {count2}.':
    '第 {count} 轮：{numeral} 个报告 {value}， {counts}。过半数是 {count2}。',
  '{value} is chosen: {nodes} backed it in round {count}.':
    '{value} 已选定：{nodes} 在第 {count} 轮支持了它。',
  '{value} holds the lock: {nodes} backed it in round {count}.':
    '{value} 持有锁：{nodes} 在第 {count} 轮支持了它。',
  '{words} No node has decided yet.': '{words}还没有节点决定。',
  '{node} proposed {value}': '{node} 提议了 {value}',
  '{node} joined round {count} with {value}': '{node} 带着 {value} 加入了第 {count} 轮',
  '{node} backed {value} in round {count}': '{node} 在第 {count} 轮支持了 {value}',
  '{node} went on to round {count} with {value}': '{node} 带着 {value} 进入了第 {count} 轮',
  '{node} decided {value}': '{node} 决定了 {value}',
  '{words} while in round {count}.': '{words}，而它当时在第 {count} 轮。',
  '{words} while in round {count}, reporting {value}.':
    '{words}，而它当时在第 {count} 轮报告 {value}。',
  '{words}, and nobody had reported that to it.': '{words}，而没有节点向它报告过。',
  '{words} after backing {value}.': '{words}，而之前支持的是 {value}。',
  '{words} with reports of {nodes} only; more than half of {count} nodes is {count2}.':
    '{words}，但只有 {nodes} 的报告；{count} 个节点的过半数是 {count2}。',
  '{words}, but {value} was reported by {count} or more.':
    '{words}，但报告 {value} 的有 {count} 个或更多。',
  '{words}, reported by {count} of the {count2} that are needed.':
    '{words}，但需要 {count2} 个报告它，只有 {count} 个。',
  '{words} before it had backed anything.': '{words}，而它还没有表态。',
  '{words} knowing what {count} backed; more than half of {count2} nodes is {count3}.':
    '{words}，但只知道 {count} 个支持什么；{count2} 个节点的过半数是 {count3}。',
  '{words}, but {nodes} had backed {value}.': '{words}，但 {nodes} 支持的是 {value}。',
  '{words}, but {value} was reported to it most.': '{words}，但向它报告最多的是 {value}。',
  '{words} in round {count}, where nobody backed it; more than half of {count2} nodes is {count3}.':
    '{words}，但第 {count} 轮没有节点支持它；{count2} 个节点的过半数是 {count3}。',
  '{words} in round {count}, where only {nodes} backed it; more than half of {count2} nodes is {count3}.':
    '{words}，但第 {count} 轮只有 {nodes} 支持它；{count2} 个节点的过半数是 {count3}。',
}
