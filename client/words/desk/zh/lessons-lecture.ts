import type { Words } from '../../../../shared/core/words'
import type { LessonsLecturePhrase } from '../../phrases-lessons-lecture'

export const words: Words<LessonsLecturePhrase> = {
  'One leader': '一个领导者',
  'one node decides for all': '一个节点替大家决定',
  'One node makes agreement easy, and stops everybody when it stops.':
    '一个节点使达成一致变得容易；它一停，大家都停。',
  'Many computers, one variable, set once. Two calls: propose(v) and query(). The simplest plan: one node decides. What can go wrong?':
    '许多计算机，一个变量，只设一次。两个调用：propose(v) 和 query()。最简单的办法：由一个节点决定。会出什么问题？',
  'The answer exists, in one notebook that nobody can read.':
    '答案存在，却在一本谁也读不到的笔记里。',
  'Split brain': '脑裂',
  'two leaders, two answers': '两个领导者，两个答案',
  'A node that is silent to me may be well and at work.': '我听不到的节点，可能好好地在工作。',
  'n3 hears nothing from n1. Has it crashed? Is it cut off, or slow? What would you do in its place?':
    'n3 听不到 n1 的任何消息。它崩溃了？被隔断了，还是太慢？换作你会怎么做？',
  'Everybody kept the rules; it is the protocol that is wrong.': '大家都守规则；错的是协议。',
  'Who leads?': '谁来领导？',
  'to appoint a leader is the same question again': '选出领导者，又是同一个问题',
  'Whoever wants one leader needs consensus before it can begin.':
    '想要唯一的领导者，就得先有共识才能开始。',
  'This time nothing is cut. n1 crashes, and two nodes are ready to help.':
    '这次什么也没被隔断。n1 崩溃了，有两个节点愿意接手。',
  'Who leads is a value like any other: all have to agree on it.':
    '由谁领导也是一个值：大家都得一致。',
  'Majority vote': '多数投票',
  'no leader needed': '不需要领导者',
  'Two majorities of all nodes share a node, so two values can never both have one.':
    '所有节点的任意两个多数必有共同节点，所以两个值不可能都得到多数。',
  'No boss, then. How do friends choose a restaurant? Everyone votes for the first proposal that comes, once, for ever.':
    '那就不要头儿。朋友们怎么选餐馆？每人投给最先到的提议，只投一次，永不更改。',
  'A majority of all nodes, and not of those who answer.': '是所有节点的多数，而不是作答者的多数。',
  'Three, three, and one': '三、三、一',
  'one crash, and nobody can tell': '一次崩溃，谁也说不清',
  'One crash at one moment, and six nodes that are well cannot know the answer.':
    '某一刻的一次崩溃，六个好好的节点就无法知道答案。',
  'Seven nodes bear three crashes, we think. I shall use one.':
    '我们以为七个节点经得起三次崩溃。我只用一次。',
  'The six are not stupid: any rule that lets them go on is wrong in one of the worlds that fit what they have seen.':
    '这六个并不笨：任何让它们继续的规则，在与所见相符的某个世界里都是错的。',
  'Three proposals': '三个提议',
  'nobody is at fault, and nobody can decide': '谁也没错，谁也无法决定',
  'A vote that may never change can end without an answer.': '永不能改的投票，可能以没有答案告终。',
  'Three clients, three wishes, and nothing crashes. Can this go wrong?':
    '三个客户，三个愿望，没有崩溃。这也会出错吗？',
  'How would you repair it? One sentence from each; then try the best of them.':
    '你会怎么补救？每人一句；然后试试最好的那个。',
  'It can stay open': '可以一直悬而未决',
  'an order of messages that never ends': '一种永不结束的消息次序',
  'Without clocks, and if one node may crash, no protocol without chance can promise an answer.':
    '没有时钟，又可能有一个节点崩溃时，任何不靠随机的协议都不能保证给出答案。',
  'Vote again, in rounds, and wait for any majority, never for a certain node: no crash stops that. Something else will.':
    '再投，一轮一轮地投，等任意一个多数，从不等某个特定节点：崩溃挡不住它。别的东西可以。',
  'Fischer, Lynch and Paterson proved it in 1983. While it stays open, nobody decides wrongly.':
    'Fischer、Lynch 和 Paterson 在 1983 年证明了它。只要悬而未决，就没有人决定错。',
  'Flip a coin': '抛硬币',
  'what nobody can foresee': '谁也预料不到的事',
  'What nobody can foresee, nobody can steer for ever.': '谁也预料不到的，谁也无法永远操纵。',
  'Three words of the theorem can be given up: no clocks, no chance, a crash. Take the middle one.':
    '定理里有三个词可以放弃：没有时钟、没有随机、一次崩溃。取中间那个。',
  'The coin buys an end with chance one, but not by a fixed time.':
    '硬币换来概率为一的结束，但没有确定的时限。',
  Paxos: 'Paxos',
  'ask first, then propose': '先问，再提议',
  'Who is told of an accepted value carries it on, because it may have been chosen.':
    '得知某个值已被接受的节点要把它延续下去，因为它可能已被选定。',
  'A vote could not be changed. Paxos may change it, safely: ask first, then propose.':
    '投票不能改。Paxos 可以安全地改：先问，再提议。',
  'Any two majorities share a node: through it the later ballot hears of the earlier one.':
    '任意两个多数必有共同节点：后来的轮次通过它得知先前的轮次。',
  'The duel': '对决',
  'two who never wait stop each other': '两个从不等待者互相阻挡',
  'Two proposers who never wait stop each other: nothing breaks, and nothing gets done.':
    '两个从不等待的提议者互相阻挡：什么也没坏，什么也没成。',
  'So nothing goes wrong. Does it end?': '那么什么都不会出错。它会结束吗？',
  'It is the same window once more, and now it does no harm. To wait for a random time is a coin, too.':
    '又是同一个窗口，如今它无害了。等一段随机的时间，也是一枚硬币。',
  'What one crash does now': '现在一次崩溃会怎样',
  'the same seven, the same crash': '同样七个，同样一次崩溃',
  'The crash that froze the vote does not stop Paxos, and what n7 did does not matter.':
    '冻住投票的那次崩溃挡不住 Paxos，n7 做过什么也无关紧要。',
  'One debt is left. Same seven, same three and three, same n7.':
    '还欠一笔。同样七个，同样三对三，同样的 n7。',
  'The six still cannot know, and need not: one act is right in every world.':
    '六个节点仍然无法知道，也不必知道：有一个做法在每个世界里都对。',
  'A lock': '一把锁',
  'what it is for': '它有什么用',
  'Each proposes itself, and whoever is decided holds the lock.':
    '每个节点提议自己，被决定的那个持有锁。',
  'tryLock() is propose(me), and then query() == me. How many can hold it?':
    'tryLock() 就是 propose(me)，然后 query() == me。有几个节点能持有它？',
  'To release it, decide the next one.': '要释放它，就决定下一个。',
}
