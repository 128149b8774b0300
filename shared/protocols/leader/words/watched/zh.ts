import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {nodes} is silent': '卡住：{nodes} 没有声音',
  '{node} crashed and everyone follows it; nobody can decide until someone takes over.':
    '{node} 崩溃而大家都跟随它；有人接手之前谁也不能决定。',
  '{nodes} crashed and the others follow them; nobody can decide until someone takes over.':
    '{nodes} 崩溃而其他节点跟随它们；有人接手之前谁也不能决定。',
  '{node} follows {nodes}, which crashed; no decision there without a new leader.':
    '{node} 跟随已崩溃的 {nodes}；没有新的领导者就不能决定。',
  '{nodes} follow {nodes2}, which crashed; no decision there without a new leader.':
    '{nodes} 跟随已崩溃的 {nodes2}；没有新的领导者就不能决定。',
  '{node} follows {nodes}, which cannot answer; no decision there without a new leader.':
    '{node} 跟随不能回答的 {nodes}；没有新的领导者就不能决定。',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without a new leader.':
    '{nodes} 跟随不能回答的 {nodes2}；没有新的领导者就不能决定。',
  '{node} follows {nodes}, which crashed; no decision there without following {nodes2}.':
    '{node} 跟随已崩溃的 {nodes}；不跟随 {nodes2} 就不能决定。',
  '{nodes} follow {nodes2}, which crashed; no decision there without following {nodes3}.':
    '{nodes} 跟随已崩溃的 {nodes2}；不跟随 {nodes3} 就不能决定。',
  '{node} follows {nodes}, which cannot answer; no decision there without following {nodes2}.':
    '{node} 跟随不能回答的 {nodes}；不跟随 {nodes2} 就不能决定。',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without following {nodes3}.':
    '{nodes} 跟随不能回答的 {nodes2}；不跟随 {nodes3} 就不能决定。',
  'Two leaders took different values: {value} and {value2} are both chosen.':
    '两个领导者采用了不同的值： {value} 和 {value2} 都被选定。',
  '{nodes} lead, each in its own eyes: each can take another value.':
    '{nodes} 都自认为是领导者：各自可能采用不同的值。',
  '{words} Nobody has decided yet.': '{words}还没有人决定。',
  '{value} is chosen: {node}, which leads, took it.': '{value} 已选定：领导者 {node} 采用了它。',
  '{value} holds the lock: {node}, which leads, took it.':
    '{value} 持有锁：领导者 {node} 采用了它。',
  '{node} took {value} while following {node2}.': '{node} 跟随 {node2} 时采用了 {value} 。',
  '{node} took {value} after taking {value2}.': '{node} 采用 {value2} 之后又采用了 {value} 。',
  "{node} took {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} 采用了 {value} ，但最先到达它的是 {node2} 提议的 {value2} 。',
  '{node} took a value, and no proposal had reached it.':
    '{node} 采用了一个值，但没有任何提议到达它。',
  '{node} took a value, and no proposal had reached it since its crash.':
    '{node} 采用了一个值，但自崩溃以来没有任何提议到达它。',
  '{node} answered {value}, but it had taken {value2}.':
    '{node} 回答 {value} ，但它采用的是 {value2} 。',
  '{node} answered {value}, but it had taken nothing.':
    '{node} 回答 {value} ，但它没有采用任何值。',
  '{node} answered that it had taken nothing, but it had taken {value}.':
    '{node} 回答没有采用任何值，但它采用了 {value} 。',
  '{node} decided {value}, but it follows itself and had not taken that.':
    '{node} 决定了 {value} ，但它跟随自己，并没有采用它。',
  '{node} decided {value}, but {node2}, whom it follows, had not answered.':
    '{node} 决定了 {value} ，但它跟随的 {node2} 还没有回答。',
  '{node} decided {value}, but {node2}, whom it follows, answered {value2}.':
    '{node} 决定了 {value} ，但它跟随的 {node2} 回答了 {value2} 。',
}
