import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: no majority': '卡住：没有多数',
  'no votes': '没有投票',
  '{counts}: everyone has voted, no value has the {count} votes it needs, and no vote may change.':
    '{counts} ：都已投票，没有值得到所需的 {count} 票，投票又不能改变。',
  '{counts}, {count} not voted: no value can get the {count2} votes it needs, and no vote may change.':
    '{counts} ，{count} 个未投票：没有值能得到所需的 {count2} 票，投票又不能改变。',
  'stuck: links are cut': '卡住：连接断开',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    '{nodes} 崩溃，断开的连接又把其余隔开：恢复之前，谁也听不到 {count} 张相同的票。',
  'Cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    '断开的连接把其余隔开：恢复之前，谁也听不到 {count} 张相同的票。',
  'stuck: {count} of {count2} crashed': '卡住：{count2} 个中有 {count} 个崩溃',
  '{nodes} crashed: nobody is left, and {count} votes are needed.':
    '{nodes} 崩溃：一个不剩，而需要 {count} 票。',
  '{nodes} crashed: only {count} of {count2} are left, and {count3} votes are needed.':
    '{nodes} 崩溃：{count2} 个只剩 {count} 个，而需要 {count3} 票。',
  'stuck: {node} is silent': '卡住：{node} 没有声音',
  'stuck: {nodes} are silent': '卡住：{nodes} 没有声音',
  '{nodes} crashed before one node had heard enough: {counts}, {count} needed.':
    '{nodes} 在任何节点听够之前崩溃： {counts} ，需要 {count}。',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without it nobody may decide.':
    '{nodes} 没有回答任何人就崩溃： {counts} ，需要 {count}；没有它谁也不能决定。',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without them nobody may decide.':
    '{nodes} 没有回答任何人就崩溃： {counts} ，需要 {count}；没有它们谁也不能决定。',
  '{nodes} crashed before anyone learned its vote: {counts}, {count} needed; until it is back, no one can know.':
    '{nodes} 的投票无人知道就崩溃了： {counts} ，需要 {count}；在它回来之前谁也无法知道。',
  '{nodes} crashed before anyone learned their votes: {counts}, {count} needed; until they are back, no one can know.':
    '{nodes} 的投票无人知道就崩溃了： {counts} ，需要 {count}；在它们回来之前谁也无法知道。',
  '{counts}. Only {node} can make a majority, and {node2} has not voted.':
    '{counts} 。只有 {node} 能形成多数，而 {node2} 还没有投票。',
  '{value} is chosen: {nodes} voted for it.': '{value} 已选定：{nodes} 投了它。',
  '{value} holds the lock: {nodes} voted for it.': '{value} 持有锁：{nodes} 投了它。',
  '{node} voted {value} after voting {value2}.': '{node} 投了 {value2} 之后又投了 {value} 。',
  '{node} proposed {value} after voting {value2}.': '{node} 投了 {value2} 之后又提议 {value} 。',
  '{node} voted {value}, and no proposal had reached it.':
    '{node} 投了 {value} ，但没有任何提议到达它。',
  '{node} voted {value}, and no proposal had reached it since its crash.':
    '{node} 投了 {value} ，但自崩溃以来没有任何提议到达它。',
  "{node} voted {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} 投了 {value} ，但最先到达它的是 {node2} 提议的 {value2} 。',
  "{node} proposed {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} 提议 {value} ，但最先到达它的是 {node2} 提议的 {value2} 。',
  '{node} decided {value} with no known vote for it; more than half of {count} nodes is {count2}.':
    '{node} 决定了 {value} ，却不知道任何一票支持；{count} 个节点的过半数是 {count2}。',
  '{node} decided {value} with {count} known vote; more than half of {count2} nodes is {count3}.':
    '{node} 只知道 {count} 票就决定了 {value} ；{count2} 个节点的过半数是 {count3}。',
  '{node} decided {value} with {count} known votes; more than half of {count2} nodes is {count3}.':
    '{node} 只知道 {count} 票就决定了 {value} ；{count2} 个节点的过半数是 {count3}。',
  '{node} answered {value}, but it had voted {value2}.':
    '{node} 回答 {value} ，但它投的是 {value2} 。',
  '{node} answered {value}, but it had not voted.': '{node} 回答 {value} ，但它没有投票。',
  '{node} answered that it had not voted, but it had voted {value}.':
    '{node} 回答没有投票，但它投了 {value} 。',
}
