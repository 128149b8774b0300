import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosMorePhrase } from '../../phrases-lessons-paxos-more'

export const words: Words<LessonsPaxosMorePhrase> = {
  'n1 is refused again, and now it waits a while. n2 proposes red in ballot 6.':
    'n1 又被拒绝，这次等一会儿。n2 在轮次 6 提议红。',
  'What is different this time? Only that somebody waits.': '这次有什么不同？只是有人等了。',
  'Nobody came in between: red is chosen, and all know it.': '没有人插进来：红已选定，大家都知道。',
  'All it took was that one of them waited. That is why real systems wait for a random time.':
    '只要其中一个等一下就行。所以真实系统会等待随机的时间。',
  'The earlier acceptor is in the second quorum': '先前的接受者在第二个法定人数里',
  'Who sees an accepted value must adopt it, because it may have been chosen.':
    '看到已接受的值就必须采用它，因为它可能已被选定。',
  'All promised. Cut n1 off from all but n3; n1 proposes blue.':
    '都承诺了。把 n1 与除 n3 外的断开；n1 提议蓝。',
  'Two of five will accept: not enough to be chosen.': '五个里两个会接受：不够选定。',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n2 does not hear n5.':
    'n1 和 n3 接受了蓝：五个里两个。让 n1 崩溃。客户端请 n5 提议红；n2 听不到 n5。',
  'Which three will n5 hear? That decides everything here.': 'n5 会听到哪三个？这决定一切。',
  'n3, n4 and n5 promised, and n3 reports blue. n5 wanted red: what must it propose?':
    'n3、n4、n5 承诺了，n3 报告了蓝。n5 想要红：它必须提议什么？',
  'Let the class answer before n5 does. Could blue have been chosen?':
    '让全班在 n5 之前回答。蓝可能已选定吗？',
  'Blue: n3 may be all that is left of a majority. It is chosen now; let go what was held.':
    '蓝：n3 可能是某个多数仅剩的成员。现在选定了；放行扣住的消息。',
  'n5 cannot know whether blue was chosen, and so it acts as if it were.':
    'n5 无法知道蓝是否已选定，于是按已选定行事。',
  'All who are up have decided what n5 never wanted.': '所有正常节点决定的，是 n5 从不想要的值。',
  'That is how Paxos keeps a choice: not by a rule against red, but by asking first.':
    'Paxos 就这样保住选择：不是靠禁止红的规则，而是先询问。',
  'The earlier acceptor is not in the second quorum': '先前的接受者不在第二个法定人数里',
  'An accepted value is not a chosen one: what no majority accepted may vanish.':
    '被接受的值不等于被选定：没有多数接受的值可能消失。',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n3 does not hear n5.':
    'n1 和 n3 接受了蓝：五个里两个。让 n1 崩溃。客户端请 n5 提议红；n3 听不到 n5。',
  'n2, n4 and n5 promised, and none of them accepted anything. What may n5 propose?':
    'n2、n4、n5 承诺了，都没接受过任何值。n5 可以提议什么？',
  'Let the class answer. Blue was accepted twice: does n5 know?':
    '让全班回答。蓝被接受过两次：n5 知道吗？',
  'Red: blue cannot have been chosen without one of these three. Let go what was held.':
    '红：没有这三个之一，蓝不可能被选定。放行扣住的消息。',
  'Three who did not accept leave only two who could have.': '三个没有接受，就只剩两个可能接受过。',
  'n3, too, decided red, although it had accepted blue.': 'n3 也决定了红，虽然它曾接受蓝。',
  'An accepted value may vanish. A chosen one may not. What is the difference?':
    '被接受的值可以消失，被选定的不行。区别是什么？',
  'Prepare 1, prepare 100, and a node that promised neither':
    'prepare 1、prepare 100，和一个都没承诺的节点',
  'To accept needs no promise; it is the majority of promises that stops the lower ballot.':
    '接受不需要先承诺；挡住较低轮次的是多数的承诺。',
  'n1 cannot reach n4 and n5, n5 cannot reach n1 and n4. n1 prepares ballot 1 for blue.':
    'n1 联系不到 n4 和 n5，n5 联系不到 n1 和 n4。n1 为蓝准备轮次 1。',
  'n4 will hear from neither of them at first.': 'n4 一开始两个都听不到。',
  'n1, n2 and n3 promised ballot 1. n5 prepares ballot 100 for red.':
    'n1、n2、n3 承诺了轮次 1。n5 为红准备轮次 100。',
  'Ballots are only compared: 100 is just a way to say later.':
    '轮次只用来比较：100 只是“更晚”的意思。',
  'n2, n3 and n5 promised 100. n1 knows nothing of it: it proposes blue, and n4 hears it.':
    'n2、n3、n5 承诺了 100。n1 不知情：它提议蓝，n4 听到了。',
  'n4 promised nobody anything. May it accept? Let the class vote.':
    'n4 没有向谁承诺过。它可以接受吗？让全班表决。',
  'n4 promised neither, so it accepts; n2 and n3 refuse. n5 proposes red in ballot 100.':
    'n4 都没承诺，所以接受；n2 和 n3 拒绝。n5 在轮次 100 提议红。',
  'Blue has two of five and can get no third: the promises to 100 stop it.':
    '蓝有五个中的两个，得不到第三个：对 100 的承诺挡住了它。',
  'n2, n3 and n5 accepted red: chosen. Let go what was held.':
    'n2、n3、n5 接受了红：已选定。放行扣住的消息。',
  'n4 holds blue. Is that a danger for red?': 'n4 持有蓝。这对红有危险吗？',
  'n4 accepted red on top of blue, as it may: 100 is higher than 1.':
    'n4 在蓝之后又接受了红，这是允许的：100 比 1 高。',
  'What a node accepted may change. What was chosen may not.':
    '节点接受的值可以变，已选定的不能变。',
  'An acceptor crashes and remembers': '接受者崩溃但记得',
  'Promises and accepted values are written down before they are sent: then a crash is only a pause.':
    '承诺和接受的值在发送前先写下来：这样崩溃只是暂停。',
  'Wall off n4 and n5. A client asks n1 to propose blue.':
    '用墙隔开 n4 和 n5。客户端请 n1 提议蓝。',
  'Three are a majority. Remember which: n1, n2 and n3.':
    '三个就是多数。记住是哪三个：n1、n2、n3。',
  'n1, n2 and n3 accepted blue: chosen. Crash n3, and move the wall: n3 will be on the other side.':
    'n1、n2、n3 接受了蓝：已选定。让 n3 崩溃，移动墙：n3 将在另一边。',
  'The next majority is n3, n4 and n5. Which node do the two share?':
    '下一个多数是 n3、n4、n5。两个多数共有哪个节点？',
  'Recover n3, its memory kept. A client asks n5 to propose red.':
    '恢复 n3，保留记忆。客户端请 n5 提议红。',
  'n5 will ask n3, n4 and n5. What will n3 say of what it accepted?':
    'n5 会问 n3、n4、n5。n3 会怎么说它接受过的值？',
  'n3 reported what it had accepted, so n5 had to propose blue.':
    'n3 报告了它接受过的值，所以 n5 必须提议蓝。',
  'One notebook carried the choice from one majority to the other.':
    '一本笔记本把选择从一个多数带到另一个。',
  'An acceptor crashes and forgets': '接受者崩溃并遗忘',
  'One lost memory breaks what no crash can: all played fair, and two values were chosen.':
    '一次失忆打破了任何崩溃都打不破的：大家都守规矩，却选定了两个值。',
  'Recover n3, its memory lost. A client asks n5 to propose red.':
    '恢复 n3，失去记忆。客户端请 n5 提议红。',
  'n3 reported nothing, in good faith. Red was chosen after blue.':
    'n3 诚实地什么都没报告。蓝之后又选定了红。',
  'Nobody lied and nobody broke a rule. What one promises must be on disk first.':
    '没人撒谎，没人违规。承诺的内容必须先写到磁盘。',
  'Who holds the lock': '谁持有锁',
  'Agreeing on a value is enough for a lock: tryAcquire is propose(me), then query() == me.':
    '就一个值达成一致就足以做锁：tryAcquire 就是 propose(我)，然后 query() == 我。',
  'The values are the nodes. n1, n2 and n3 want the lock: each proposes itself.':
    '值就是节点。n1、n2、n3 想要锁：各自提议自己。',
  'A lock is an agreement about one name.': '锁就是对一个名字达成一致。',
  'One of them is chosen. All three ask: is it me?': '其中一个已选定。三个都问：是我吗？',
  'Two have lost and have to find that out.': '有两个输了，得弄清这一点。',
  'One has the lock, and everyone knows who.': '一个拿到了锁，大家都知道是谁。',
  'What happens if the holder crashes now? That needs one more agreement, about the next one.':
    '如果持有者现在崩溃呢？那需要再达成一次一致，决定下一个。',
}
