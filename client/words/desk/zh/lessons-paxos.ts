import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosPhrase } from '../../phrases-lessons-paxos'

export const words: Words<LessonsPaxosPhrase> = {
  'One proposer': '一个提议者',
  'Two rounds to a majority, and everyone knows: without contention Paxos is that short.':
    '两轮联系多数，大家就都知道了：没有竞争时 Paxos 就这么短。',
  'A client asks n1 to propose blue. First n1 asks everyone for a promise, then to accept.':
    '客户端请 n1 提议蓝。n1 先请大家承诺，再请大家接受。',
  'Two rounds: first who listens to me, then my value.': '两轮：先看谁听我的，再提我的值。',
  'A majority accepted blue, and everybody has heard of it.': '多数接受了蓝，大家都听说了。',
  'When exactly was it chosen? When a majority had accepted it, before anybody knew.':
    '它究竟在何时被选定？在多数节点接受它的那一刻，那时还没有人知道。',
  'The prepares are lost': 'prepare 消息丢失',
  'Who hears nothing cannot know why; a higher ballot is always safe, so just try again.':
    '什么都听不到就不知道原因；更高的轮次总是安全的，再试就行。',
  'A client asks n1 to propose blue.': '客户端请 n1 提议蓝。',
  'n1 will ask for promises. Let the class watch the envelopes.': 'n1 会请求承诺。让全班看信封。',
  'Drop all that n1 sent. It has its own promise and waits for others.':
    '丢弃 n1 发出的所有消息。它有自己的承诺，在等别的。',
  'n1 cannot tell lost messages from slow ones. What may it do?':
    'n1 分不清消息是丢了还是慢。它可以做什么？',
  'After a while n1 tried again in a higher ballot, and that got through.':
    '过了一会儿 n1 用更高轮次重试，成功了。',
  'Trying again is always safe: a higher ballot changes nothing that was chosen.':
    '重试总是安全的：更高轮次不会改变已选定的值。',
  'A proposer behind the wall': '墙后的提议者',
  'A minority can only wait; the majority goes on, and there is one answer after the wall.':
    '少数只能等；多数继续，墙拆掉后只有一个答案。',
  'Draw a wall: n1 and n2 here, three there. A client asks n1 to propose blue.':
    '筑一道墙：这边 n1 和 n2，那边三个。客户端请 n1 提议蓝。',
  'Remember the split brain. Will it happen again?': '还记得脑裂吗？会再次发生吗？',
  'n1 has two promises of five and stays there. On the other side a client wants red.':
    'n1 有五个中的两个承诺，停在那里。另一边客户端想要红。',
  'Two are not a majority of all five. The side of n1 can only wait.':
    '两个不是五个的多数。n1 那边只能等。',
  'The three have decided red. Heal the wall; a client asks n2 for the answer.':
    '那三个决定了红。拆墙；客户端向 n2 要答案。',
  'What if n1 tries blue again now? Let the class guess.': '如果 n1 现在再试蓝会怎样？让全班猜。',
  'n1 and n2 have learned that it is red.': 'n1 和 n2 得知答案是红。',
  'One answer. The price was that the smaller side had to wait.':
    '只有一个答案。代价是较小的一边必须等。',
  'The late learner': '迟来的学习者',
  'To ask for the answer is to run a ballot: once a value is chosen, it can only find that one again.':
    '询问答案就是进行一轮投票：一旦有值被选定，它只能再次找到那个值。',
  'Wall off n5. A client asks n1 to propose blue; the other four can go on.':
    '用墙隔开 n5。客户端请 n1 提议蓝；其余四个可以继续。',
  'Nobody waits for n5: three promises are a majority.': '没人等 n5：三个承诺就是多数。',
  'Four have decided, and n5 knows nothing. Heal the wall; a client asks n5.':
    '四个已决定，n5 一无所知。拆墙；客户端问 n5。',
  'How can n5 find out? There is no message that only asks.':
    'n5 怎么弄清楚？没有只用来询问的消息。',
  'To find out, n5 started a ballot of its own, and had to propose what it was told.':
    '为了弄清，n5 发起自己的轮次，并必须提议它得知的值。',
  'n5 wanted nothing. To read is to run a ballot.': 'n5 什么都不想要。读取就是进行一轮。',
  'Two proposers, and one reaches more': '两个提议者，一个联系到更多',
  'Not who comes first but who has a majority gets a value through.':
    '不是先到者，而是得到多数者，才能让值通过。',
  'n1 reaches only the acceptor n3, n2 only n4 and n5. A client asks n1 to propose blue.':
    'n1 只能联系 n3，n2 只能联系 n4 和 n5。客户端请 n1 提议蓝。',
  'n1 is first, and slow links keep it from a majority.': 'n1 最先，但慢连接使它得不到多数。',
  'n1 was first and has two promises of five. A client asks n2 to propose red.':
    'n1 最先，有五个中的两个承诺。客户端请 n2 提议红。',
  'Does it count to be first? Ask before you press.': '先来有用吗？按之前先问。',
  'n2, n4 and n5 accepted red: chosen. Let go what was held.':
    'n2、n4、n5 接受了红：已选定。放行扣住的消息。',
  'The late messages of n1 come now. What can they still do?':
    'n1 迟到的消息现在到了。它们还能做什么？',
  'n1 has learned that it is red.': 'n1 得知答案是红。',
  'n1 proposed what was chosen, and not what its client wanted.':
    'n1 提议的是已选定的值，而不是客户端想要的。',
  'Duelling proposers': '提议者对决',
  'Two who never wait can stop each other for ever; nothing goes wrong, and nothing gets done.':
    '两个从不等待的提议者可以永远互相阻挡；没出错，也没完成任何事。',
  'A client asks n1 to propose blue. n1 prepares ballot 1.': '客户端请 n1 提议蓝。n1 准备轮次 1。',
  'Each act of the proposer is done by hand: it does nothing that you do not ask for.':
    '提议者的每一步都是手动的：你不要求，它就不做。',
  'All promised ballot 1. A client asks n2 to propose red. n2 prepares ballot 2.':
    '都承诺了轮次 1。客户端请 n2 提议红。n2 准备轮次 2。',
  'Who promises 2 gives up ballot 1. Does n1 hear of that?': '承诺 2 就放弃了轮次 1。n1 会知道吗？',
  'All promised ballot 2. n1 does not know, and proposes blue in ballot 1.':
    '都承诺了轮次 2。n1 不知道，在轮次 1 提议蓝。',
  'Too late, and n1 will only learn it from the refusals.': '太迟了，n1 只能从拒绝中得知。',
  'n1 is refused by all, and tries again: ballot 3.': 'n1 被全部拒绝，再试：轮次 3。',
  'A higher ballot is always allowed. Is it polite?': '更高轮次总是允许的。但礼貌吗？',
  'All promised ballot 3. n2 does not know, and proposes red in ballot 2.':
    '都承诺了轮次 3。n2 不知道，在轮次 2 提议红。',
  'Once more just too late. Ask the class how long this can go on.':
    '又差一点。问全班这样能持续多久。',
  'n2 is refused by all, and tries again: ballot 4.': 'n2 被全部拒绝，再试：轮次 4。',
  'All promised ballot 4. n1 does not know, and proposes blue in ballot 3.':
    '都承诺了轮次 4。n1 不知道，在轮次 3 提议蓝。',
  'n1 is refused by all, and tries again: ballot 5.': 'n1 被全部拒绝，再试：轮次 5。',
  'All promised ballot 5. n2 does not know, and proposes red in ballot 4.':
    '都承诺了轮次 5。n2 不知道，在轮次 4 提议红。',
  'n2 is refused by all, and tries again: ballot 6.': 'n2 被全部拒绝，再试：轮次 6。',
  'All promised ballot 6. n1 does not know, and proposes blue in ballot 5.':
    '都承诺了轮次 6。n1 不知道，在轮次 5 提议蓝。',
}
