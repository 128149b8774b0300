import type { Words } from '../../../../shared/core/words'
import type { LessonsMorePhrase } from '../../phrases-lessons-more'

export const words: Words<LessonsMorePhrase> = {
  'Two clients, one leader': '两个客户端，一个领导者',
  'One node that decides makes agreement easy, whoever proposes what.':
    '有一个节点来定，就容易一致，不论谁提议什么。',
  'Two clients come at the same time: n2 is asked to propose blue, n3 red. Both send to n1.':
    '两个客户端同时来：请 n2 提议蓝，请 n3 提议红。两者都发给 n1。',
  'Which one will it be? Let the class guess, and then say why.':
    '会是哪个？让全班先猜，再说为什么。',
  'n1 took {chosen}: it is chosen. Both clients ask for the answer.':
    'n1 取了{chosen}：已选定。两个客户端都来要答案。',
  'Of {nodes} nodes one picked the value. What about the wish of the other client?':
    '{nodes} 个节点中由一个选了值。另一个客户端的愿望呢？',
  'Both say {chosen}, though one of them had been asked for something else.':
    '两者都说{chosen}，尽管其中一个被请求的是别的。',
  'Several proposals are no error: one of them is picked. What if n1 stops?':
    '多个提议不是错误：会选其中一个。要是 n1 停了呢？',
  'Who leads?': '谁来领导？',
  'To appoint a leader is the same question again: it takes consensus.':
    '指定领导者又是同一个问题：需要共识。',
  'Crash n1. n3 and n4 take over at the same moment, and each is heard by one other node first.':
    '让 n1 崩溃。n3 和 n4 同时接管，各自先被另一个节点听到。',
  'Nothing is cut this time: messages are slow, no more.': '这次什么也没断：只是消息慢。',
  'n2 follows n3, n5 follows n4. Clients ask n2 to propose blue, n5 red.':
    'n2 跟随 n3，n5 跟随 n4。客户端请 n2 提议蓝，请 n5 提议红。',
  'Ask the class how many leaders there are, and who of the four knows it.':
    '问全班有几个领导者，四个节点中谁知道。',
  'Chosen twice, and there is no wall. Both clients ask for the answer.':
    '选定了两次，而且没有墙。两个客户端都来要答案。',
  'The slow messages will still arrive. Whom will they help?': '慢的消息还会到。它们能帮谁？',
  'n2 says blue, n5 says red, and nobody broke a rule.': 'n2 说蓝，n5 说红，而没有人违反规则。',
  'To agree who leads is to agree on a value. Which of the four properties must it have?':
    '商定谁领导就是商定一个值。四个性质中它需要哪些？',
  'A wall through the vote': '一堵墙穿过表决',
  'A majority is one of all nodes: so there is one answer, wall or not.':
    '多数是所有节点的多数：所以有没有墙，答案都只有一个。',
  'The wall of the split brain: n1 and n2 here, n3, n4 and n5 there. n2 proposes blue, n4 red.':
    '脑裂时的那堵墙：n1、n2 在这边，n3、n4、n5 在那边。n2 提议蓝，n4 提议红。',
  'Everyone votes for the first proposal that comes, once. Will it split again?':
    '每个节点只投一次，投给先到的提议。会再次分裂吗？',
  'Two voted blue on the left, three red on the right; {majority} of {nodes} are needed. Clients ask n1 and n5.':
    '左边两个投了蓝，右边三个投了红；{nodes} 个中需要 {majority} 个。客户端问 n1 和 n5。',
  'Red is chosen. On which side can somebody find that out?': '红已选定。哪一边有人能发现？',
  'n5 counted three red and decided. n1 has heard from all it can reach: two blue, and it waits.':
    'n5 数到三个红，做了决定。n1 已听到它能联系上的所有节点：两个蓝，于是等待。',
  'A majority of all nodes, not of those who answer. May n1 decide after a minute?':
    '是所有节点的多数，不是回答者的多数。n1 过一分钟可以决定吗？',
  'After the wall n1 asked again and heard three red: one answer.':
    '拆墙后 n1 再次询问，听到三个红：答案只有一个。',
  'Any two majorities of all share a node. Could the left side ever have decided blue?':
    '全体的任意两个多数都共有一个节点。左边有可能决定蓝吗？',
  'Chosen before anybody knows': '没人知道时已经选定',
  'A value is chosen when a majority has accepted it in one ballot, whoever knows.':
    '当多数在同一轮次接受了一个值，它就选定了，不论谁知道。',
  'A client asks n1 to propose blue. n1 asks everyone to promise 1.n1.':
    '客户端请 n1 提议蓝。n1 请大家承诺 1.n1。',
  'Ask first, then propose. How many may propose, and how many must n1 know?':
    '先问，再提议。可以有多少提议者？n1 必须知道多少？',
  '{promised} of {nodes} promised 1.n1: they take no older ballot. n1 proposes blue, and only n2 and n3 hear it.':
    '{nodes} 个中有 {promised} 个承诺了 1.n1：不再接受更早的轮次。n1 提议蓝，只有 n2 和 n3 听到。',
  'All else that is said now is held. Watch who accepts.': '现在说的其他一切都被扣住。看谁接受。',
  '{accepted} of {nodes} accepted blue, so it is chosen. Nobody knows it. Let go what was held; a client asks n5.':
    '{nodes} 个中有 {accepted} 个接受了蓝，所以已选定。没有人知道。放行扣住的消息；客户端问 n5。',
  'Ask each node: do you know it? Chosen is a fact of the log, and stands in no notebook.':
    '问每个节点：你知道吗？选定是日志里的事实，不在任何笔记本里。',
  'Everybody has decided blue, which was chosen before the first of them knew.':
    '大家都决定了蓝，而在第一个知道之前它就已选定。',
  'At which event was it chosen? Find it in the replay.': '是在哪个事件选定的？在回放中找出来。',
  'The highest ballot, not the most reports': '看最高轮次，不看报告多少',
  'What counts is the highest ballot among the reports, and not how many report a value.':
    '算数的是报告中最高的轮次，不是有多少个报告某个值。',
  'n1 reaches n2 and n3. A client asks it to propose blue, and it asks for promises of 1.n1.':
    'n1 能联系 n2 和 n3。客户端请它提议蓝，它请求承诺 1.n1。',
  'Three are a majority of five: n1, n2 and n3.': '五个中的三个是多数：n1、n2、n3。',
  'n1, n2 and n3 promised. From now on n1 reaches only n2; it proposes blue.':
    'n1、n2、n3 承诺了。从现在起 n1 只能联系 n2；它提议蓝。',
  'How many will accept, and is that enough?': '有多少会接受？够吗？',
  'n1 and n2 accepted blue: two of five. n5 wants red; it reaches n3 and n4, and asks for 2.n5.':
    'n1 和 n2 接受了蓝：五个中的两个。n5 想要红；它能联系 n3 和 n4，请求 2.n5。',
  'What will n3 report, which promised 1.n1 and accepted nothing?':
    'n3 承诺了 1.n1，什么也没接受，它会报告什么？',
  'n3, n4 and n5 promised 2.n5, and none of them accepted anything: n5 is free, and proposes red.':
    'n3、n4、n5 承诺了 2.n5，都没有接受过任何值：n5 是自由的，提议红。',
  'Could blue have been chosen? Three who did not accept leave two.':
    '蓝可能已选定吗？三个没接受，只剩两个。',
  'n3, n4 and n5 accepted red: chosen, and n1 knows nothing of it. Now only n5 comes through to n1.':
    'n3、n4、n5 接受了红：已选定，而 n1 一无所知。现在只有 n5 能传到 n1。',
  'n5 has promised 2.n5. What does it say to 1.n1?': 'n5 承诺了 2.n5。它对 1.n1 怎么说？',
  'n5 refused 1.n1. n1 tries again for blue, and asks for 3.n1.':
    'n5 拒绝了 1.n1。n1 为蓝再试一次，请求 3.n1。',
  'n1, n2 and n5 will answer. What will each report?': 'n1、n2、n5 会回答。各自会报告什么？',
  'n1 and n2 report blue in 1.n1, n5 reports red in 2.n5. What must n1 propose?':
    'n1 和 n2 报告 1.n1 中的蓝，n5 报告 2.n5 中的红。n1 必须提议什么？',
  'Let the class answer before n1 does: two to one for blue, and its client wants blue.':
    '让全班先于 n1 回答：二比一是蓝，它的客户端也要蓝。',
  'Red: of what is reported, the value of the highest ballot. Let go what was held.':
    '红：报告中最高轮次的值。放行扣住的消息。',
  'Red had been chosen, and neither n1 nor n2 could know. What if n1 had counted reports?':
    '红已选定，n1 和 n2 都无从知道。要是 n1 数报告个数呢？',
  'All have decided red.': '大家都决定了红。',
  'More had been reported for blue. Which sentence of the rules saved red?':
    '报告蓝的更多。规则的哪句话救了红？',
  'Three, three, and one: the same crash with Paxos': '三、三、一：同样的崩溃，用 Paxos',
  'The crash that froze the vote does not stop Paxos: what n7 did need not be known.':
    '冻住表决的那次崩溃挡不住 Paxos：不必知道 n7 做了什么。',
  'Seven nodes once more. n1 reaches n2, n3 and n7; it asks them to promise 1.n1, for blue.':
    '又是七个节点。n1 能联系 n2、n3、n7；它为蓝请它们承诺 1.n1。',
  'The same halves as in the vote that one crash froze.': '与被一次崩溃冻住的那次表决相同的两半。',
  'n1 has four promises of seven: n1, n2, n3 and n7. n4 asks n5, n6 and n7 to promise 2.n4, for red.':
    'n1 有七个中的四个承诺：n1、n2、n3、n7。n4 为红请 n5、n6、n7 承诺 2.n4。',
  'n7 is asked twice. May it promise both?': 'n7 被问了两次。可以都承诺吗？',
  'n4 has four, too: n4, n5, n6 and n7. n7 is held back, while n1 proposes blue and n4 proposes red.':
    'n4 也有四个：n4、n5、n6、n7。n7 先等着，n1 提议蓝，n4 提议红。',
  'n7 promised the higher ballot. What will it do with 1.n1?':
    'n7 承诺了更高的轮次。它会怎么对待 1.n1？',
  'Blue at three, red at three. n7 accepts red, and crashes before it tells anyone.':
    '三个蓝，三个红。n7 接受红，还没告诉任何人就崩溃。',
  'Four of seven accepted red. Who of the six can know?': '七个中有四个接受了红。六个中谁能知道？',
  'The links are up again, but n5 does not hear n4 and n6 yet. A client asks n5, and n5 asks for 3.n5.':
    '连接恢复了，但 n5 还听不到 n4 和 n6。客户端问 n5，n5 请求 3.n5。',
  'Did n7 accept red? Nobody of the six can know. In the vote that was the end.':
    'n7 接受了红吗？六个都无从知道。在表决中，这就是终点。',
  'n1, n2 and n3 report blue in 1.n1; n5 itself reports red in 2.n4. What must n5 propose?':
    'n1、n2、n3 报告 1.n1 中的蓝；n5 自己报告 2.n4 中的红。n5 必须提议什么？',
  'Three to one for blue. Let the class answer before n5 does.': '三比一是蓝。让全班先于 n5 回答。',
  'Red, whatever n7 did: 2.n4 is the highest ballot reported. Let go what was held.':
    '红，不论 n7 做了什么：2.n4 是报告中最高的轮次。放行扣住的消息。',
  'Had n7 crashed before it accepted, n5 would have done just the same.':
    '如果 n7 在接受之前就崩溃，n5 也会这样做。',
  'n7 is down, and all others have decided red: {up} of {nodes}.':
    'n7 已崩溃，其他都决定了红：{nodes} 个中的 {up} 个。',
  'One act is right in every world. The vote had no such act, since no vote may change.':
    '有一个做法在每个世界里都对。表决没有这样的做法，因为票不能改。',
}
