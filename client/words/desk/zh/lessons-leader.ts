import type { Words } from '../../../../shared/core/words'
import type { LessonsLeaderPhrase } from '../../phrases-lessons-leader'

export const words: Words<LessonsLeaderPhrase> = {
  'A leader decides': '领导者做决定',
  'With one boss there is nothing to count and nobody to disagree with.':
    '只有一个头儿时，不用数票，也没人意见不同。',
  'A client asks n2 to propose blue; n2 brings it to n1, whom all follow.':
    '客户端请 n2 提议蓝；n2 交给大家都追随的 n1。',
  'Nobody asks the others: who follows a leader only has to reach it.':
    '没有人问其他节点：追随领导者，只要能联系到它就行。',
  'n1 took blue, so blue is chosen. Another client asks n3 for the answer.':
    'n1 接受了蓝，所以蓝已选定。另一个客户端向 n3 要答案。',
  'Only n1 knows it so far. Ask the class: who can answer now?':
    '目前只有 n1 知道。问全班：现在谁能回答？',
  'All who asked have heard it from n1.': '所有问过的节点都从 n1 听到了答案。',
  'So few messages, and one node that all of it hangs on.': '消息这么少，而一切都系于一个节点。',
  'The leader crashes': '领导者崩溃',
  'One crash stops everyone: a leader is a single point of failure.':
    '一次崩溃就让所有节点停下：领导者是单点故障。',
  'A client asks n2 to propose blue; n2 brings it to n1.': '客户端请 n2 提议蓝；n2 交给 n1。',
  'As before: all goes through n1.': '和之前一样：一切都经过 n1。',
  'n1 takes blue and crashes before it tells anyone. A client asks n3 for the answer.':
    'n1 接受蓝色，还没告诉任何人就崩溃了。一个客户端向 n3 询问答案。',
  'Ask the class what n3 can do. It can ask n1, and nobody else knows.':
    '问全班 n3 能做什么。它只能问 n1，别的节点都不知道。',
  'All others are well and can do nothing: the answer is in the notebook of n1.':
    '其他节点都好好的，却什么也做不了：答案在 n1 的笔记本里。',
  'All the others are up and nothing moves: that is a single point of failure.':
    '其余节点都正常，却什么也动不了：这就是单点故障。',
  'A new leader, and the old one comes back': '新领导者上任，旧的回来了',
  'A new leader must find out what the old one may have chosen; this one did not.':
    '新领导者必须弄清旧领导者可能选定了什么；这一个没有。',
  'A client asks n1 to propose blue, and n1, which leads, takes it.':
    '客户端请 n1 提议蓝，领导者 n1 接受了它。',
  'No message was needed: the leader asks nobody.': '不需要任何消息：领导者不问任何人。',
  'Crash n1 before it tells anyone. n3 takes over.': '在 n1 告诉任何人之前让它崩溃。n3 接管。',
  'n3 breaks no rule. Ask the class what it does not know.':
    'n3 没有违反规则。问全班：它不知道什么？',
  'The others follow n3. A client asks n4 to propose red.': '其他节点追随 n3。客户端请 n4 提议红。',
  'For them nothing was chosen yet. Only one notebook says otherwise, and it is out of reach.':
    '对它们来说还没有选定任何值。只有一本笔记本记着相反的内容，而它无法触及。',
  'n3 took red, and n4 has heard it. Recover n1: in its notebook stands blue.':
    'n3 接受了红，n4 已听到。恢复 n1：它的笔记本里写着蓝。',
  'What will n1 say if somebody asks it now? Let the class guess first.':
    '现在有人问 n1，它会说什么？先让全班猜。',
  'n1 leads in its own eyes, and answers blue.': 'n1 自认为还是领导者，回答蓝。',
  'Two answers. Which step was wrong, if nobody broke a rule?':
    '两个答案。没人违反规则，那么哪一步错了？',
  'Split brain': '脑裂',
  'No node can tell a crashed leader from one behind a wall; with two leaders there are two answers.':
    '没有节点能分清领导者是崩溃了还是在墙后；有两个领导者就有两个答案。',
  'n1 leads. Draw a wall: n1 and n2 here, n3, n4 and n5 there. n3 takes over on its side.':
    'n1 领导。筑一道墙：这边 n1 和 n2，那边 n3、n4 和 n5。n3 在它那边接管。',
  'From behind the wall n1 looks just like a crashed node.': '从墙后看，n1 和崩溃的节点一模一样。',
  'n4 and n5 follow n3; n1 and n2 know nothing of it. A client asks n2 to propose blue.':
    'n4 和 n5 追随 n3；n1 和 n2 毫不知情。客户端请 n2 提议蓝。',
  'There are two leaders now, and each is sure to be the only one.':
    '现在有两个领导者，各自都确信自己是唯一的。',
  'n1 took blue: chosen. On the other side a client asks n4 to propose red.':
    'n1 接受了蓝：已选定。另一边客户端请 n4 提议红。',
  'Ask the class: can n3 find out that blue was chosen?': '问全班：n3 能知道蓝已选定吗？',
  'n3 took red: chosen, too. Clients ask around on both sides.':
    'n3 接受了红：也选定了。客户端在两边询问。',
  'Each side is at one with itself.': '每一边内部都一致。',
  'Two answers, and nobody broke a rule.': '两个答案，却没有人违反规则。',
  'Would it help if a leader needed more than half of the nodes?':
    '如果领导者需要过半节点，会有帮助吗？',
}
