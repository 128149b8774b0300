import type { Words } from '../../../../shared/core/words'
import type { LessonsVotePhrase } from '../../phrases-lessons-vote'

export const words: Words<LessonsVotePhrase> = {
  'A majority decides': '多数做决定',
  'Two majorities always share a node, so two values can never both have one.':
    '两个多数总有一个共同节点，所以两个值不可能都得到多数。',
  'A client asks n1 to propose blue; everyone votes for the first proposal that comes.':
    '客户端请 n1 提议蓝；每个节点投给最先到的提议。',
  'Nobody is the leader: each node has one vote, and never takes it back.':
    '没有领导者：每个节点一票，绝不收回。',
  'More than half voted blue: chosen. Clients ask n1 and n3, and these ask everyone.':
    '过半投了蓝：已选定。客户端问 n1 和 n3，它们再问所有节点。',
  'It is chosen, and yet no node knows it. Knowing takes one more round.':
    '已经选定，却没有节点知道。要知道还得再来一轮。',
  'Both have counted a majority of all nodes.': '两者都数到了全部节点的多数。',
  'Any two majorities share a node: so nobody can ever count one for red.':
    '任意两个多数都有共同节点：所以谁也数不到红的多数。',
  'Three proposals, no majority': '三个提议，没有多数',
  'Nothing failed, and yet nobody can decide: one vote each is not enough.':
    '什么都没坏，却谁也决定不了：每个节点一票还不够。',
  'Only n1 to n2 and n3 to n4 are fast links. Three clients propose at the same time.':
    '只有 n1 到 n2、n3 到 n4 的连接快。三个客户端同时提议。',
  'Each node votes for what reaches it first. Ask who will be heard where.':
    '每个节点投给最先到达的。问：谁会先听到谁？',
  'Two blue, two red, one green, and no vote may change. A client asks n2.':
    '两蓝、两红、一绿，票不能改。客户端问 n2。',
  'Count together: three are needed, and there are two at most.':
    '一起数：需要三票，最多只有两票。',
  'n2 has heard from everyone, and still cannot decide.': 'n2 听到了所有节点，仍然不能决定。',
  'No crash, no loss, no mistake: and this vote will never end.':
    '没有崩溃，没有丢失，没有错误：而这次投票永远不会结束。',
  'Three, three, and the last one crashes': '三比三，最后一个崩溃',
  'One crash at the wrong moment freezes a vote: six healthy nodes wait until the seventh is back.':
    '一次不合时宜的崩溃就冻住投票：六个健康节点要等到第七个回来。',
  'Hold what n1 sends to n4, n5, n6 and n7, and n4 to n1, n2, n3 and n7. n1 proposes blue, n4 red.':
    '扣住 n1 发往 n4、n5、n6、n7 的消息，和 n4 发往 n1、n2、n3、n7 的消息。n1 提议蓝，n4 提议红。',
  'Slow messages are enough: half of the class hears blue first, half hears red.':
    '慢消息就够了：半个班先听到蓝，半个班先听到红。',
  'Three blue, three red. Let go what was held, the one from n4 to n7 first.':
    '三蓝三红。放行扣住的消息，先放 n4 到 n7 的。',
  'Three blue, three red. Let go what was held, the one from n1 to n7 first.':
    '三蓝三红。放行扣住的消息，先放 n1 到 n7 的。',
  'Three against three, four needed: it is all up to n7 now.': '三比三，需要四票：现在全看 n7。',
  'Only n7 can make a majority, and n7 takes its time. A client asks n2, and n2 asks everyone.':
    '只有 n7 能形成多数，而 n7 慢慢来。客户端问 n2，n2 问所有节点。',
  'One node has the whole decision in its hand. Ask the class what n2 will hear.':
    '整个决定都在一个节点手里。问全班：n2 会听到什么？',
  'n2 has heard three blue and three red. Crash n7, which has not voted.':
    'n2 听到三蓝三红。让还没投票的 n7 崩溃。',
  'Six are up. What do they know of the vote of n7?': '六个正常。它们对 n7 的票知道多少？',
  'Had it voted blue, or red, or not at all? Nobody can know, so nobody may decide.':
    '它投了蓝、投了红，还是没投？没人能知道，所以谁也不能决定。',
  'Three worlds look the same to the six. Whatever they decide is wrong in one of them.':
    '对这六个来说，三个世界看起来一样。无论怎么决定，在其中一个世界里都是错的。',
  'Three, three, and the last one voted before it crashed': '三比三，最后一个崩溃前投了票',
  'A value can be chosen without anyone alive being able to know it.':
    '一个值可能已选定，而在场的节点谁也无法知道。',
  'n2 has heard three blue and three red. n7 votes blue, and crashes before it tells anyone.':
    'n2 听到三蓝三红。n7 投了蓝，还没告诉任何人就崩溃。',
  'Blue has four of seven now. Who knows?': '蓝现在有七票中的四票。谁知道？',
  'Blue is chosen, and what the six can see is the same as if it were not.':
    '蓝已选定，而六个节点看到的和没选定时一样。',
  'Chosen is a fact, and not something that anybody has to know.': '选定是事实，不一定有谁知道。',
  'Three, three, and the last one comes back': '三比三，最后一个回来了',
  'Stuck is not broken: what was written down before the crash decides after it.':
    '卡住不等于出错：崩溃前写下的内容在之后起决定作用。',
  'Recover n7 with its memory: its vote is on paper, and it answers who asks.':
    '带着记忆恢复 n7：它的票写在纸上，谁问就回答谁。',
  'What one must write down before it counts: the vote.': '算数之前必须写下的：投票。',
  'n2 asked again and has its fourth blue.': 'n2 又问了一次，得到第四票蓝。',
  'They were stuck, and nothing was broken: it was only a matter of waiting.':
    '它们卡住了，但没有出错：只是要等。',
}
