import type { Words } from '../../../../shared/core/words'
import type { LessonsRoundsPhrase } from '../../phrases-lessons-rounds'

export const words: Words<LessonsRoundsPhrase> = {
  'All agree: one round': '意见一致：一轮',
  'Where all nodes agree, no order of deliveries can make a difference.':
    '所有节点一致时，送达顺序不会有任何影响。',
  'A client asks n1 to propose blue; the others join round 1 with what they hear.':
    '客户端请 n1 提议蓝；其他节点带着听到的值加入第 1 轮。',
  'Nobody waits for n1: a report from anyone is enough to join in.':
    '没人等 n1：任何节点的报告都足以加入。',
  'More than half report blue, more than half back blue: everybody decides, in round 1.':
    '过半报告蓝，过半支持蓝：大家都在第 1 轮决定。',
  'Only one value was ever in the game. Could any delay have changed the answer?':
    '游戏里始终只有一个值。延迟能改变答案吗？',
  'An order of deliveries that keeps it undecided': '一种让它无法决定的送达顺序',
  'The order in which messages arrive is enough to keep a fixed rule undecided for ever.':
    '仅凭消息到达的顺序，就足以让固定规则永远无法决定。',
  'n1, n2 and n3 begin with blue, n4 and n5 with red. Each hears two others first; the rest is held.':
    'n1、n2、n3 从蓝开始，n4、n5 从红开始。每个先听到另外两个；其余被扣住。',
  'Three against two, and nobody knows it. Who will hear which two?':
    '三比二，而没人知道。谁会听到哪两个？',
  'Round 1: nobody has heard the same from three. All back nothing.':
    '第 1 轮：没有节点从三个那里听到相同的值。都不支持任何值。',
  'Round 2: nobody has heard the same from three. All back nothing.':
    '第 2 轮：没有节点从三个那里听到相同的值。都不支持任何值。',
  'Round 3: nobody has heard the same from three. All back nothing.':
    '第 3 轮：没有节点从三个那里听到相同的值。都不支持任何值。',
  'Round 4: nobody has heard the same from three. All back nothing.':
    '第 4 轮：没有节点从三个那里听到相同的值。都不支持任何值。',
  'Each has heard two of one value and one of the other. More than half is three.':
    '每个都听到两个同值和一个异值。过半数是三。',
  'Nobody backed a value, so each takes what most of the three reported: round 2.':
    '没有值被支持，于是各自取三个报告中最多的值：第 2 轮。',
  'Nobody backed a value, so each takes what most of the three reported: round 3.':
    '没有值被支持，于是各自取三个报告中最多的值：第 3 轮。',
  'Nobody backed a value, so each takes what most of the three reported: round 4.':
    '没有值被支持，于是各自取三个报告中最多的值：第 4 轮。',
  'Nobody backed a value, so each takes what most of the three reported: round 5.':
    '没有值被支持，于是各自取三个报告中最多的值：第 5 轮。',
  'Count again: still three blue and two red, only at other nodes.':
    '再数一次：仍是三个蓝、两个红，只是换了节点。',
  'Round 5 begins as round 1 did. Nobody crashed, nobody broke a rule, and so it can go on.':
    '第 5 轮和第 1 轮一样开始。没有崩溃，没人违规，可以这样一直下去。',
  'Whoever orders the deliveries can do this for ever. Would a real network?':
    '掌控送达顺序的人可以永远这样。真实网络会吗？',
  'A crash in mid-round': '轮次中途崩溃',
  'Who waits for more than half, and for nobody by name, is not stopped by a crash.':
    '等的是过半数而不是某个特定节点，就不会被崩溃拦住。',
  'Clients ask n1, n2 and n3 to propose blue, n4 and n5 to propose red.':
    '客户端请 n1、n2、n3 提议蓝，请 n4、n5 提议红。',
  'Nobody knows which value leads. Each needs reports from three, its own among them.':
    '没人知道哪个值领先。每个都需要三个报告，包括自己的。',
  'n2 has reported blue, and backed nothing yet. Crash it.': 'n2 报告了蓝，还没有表态。让它崩溃。',
  'Some have its report, some may not. Does anyone need to know?':
    '有的收到了它的报告，有的可能没有。有谁需要知道吗？',
  'Every step waits for three of five, never for a certain one: the others go on and decide.':
    '每一步都等五个中的三个，从不等特定的一个：其余继续并决定。',
  'Nobody waited for n2 by name. With three crashed, nobody could go on.':
    '没有谁专门等 n2。若崩溃三个，谁也无法继续。',
  'The coin escapes': '硬币脱困',
  'Nobody can foresee how coins fall, so nobody can order the deliveries badly for ever: with chance one, it ends.':
    '没有人能预知硬币怎么落，所以没有人能永远把投递顺序排坏：它以概率一结束。',
  'The same order as in the game without a coin: nobody has heard three alike.':
    '和没有硬币的那局顺序相同：没有节点听到三个相同的。',
  'So far the coin has changed nothing.': '到目前为止硬币什么都没改变。',
  'All flip a coin. By bad luck they fall three and two again.':
    '大家抛硬币。运气不好，又是三比二。',
  'Could anyone have known how the coins would fall?': '有谁能事先知道硬币怎么落吗？',
  'Nobody has heard the same from three this time, either.':
    '这次也没有节点从三个那里听到相同的值。',
  'How often can the coins fall badly?': '硬币能有多少次都落得不巧？',
  'All flip again, and this time only n3 gets red. No order of deliveries can foresee that.':
    '大家再抛一次，这次只有 n3 得到红。任何送达顺序都无法预见。',
  'The order of deliveries was fixed before these coins fell.': '送达顺序在硬币落下之前就已确定。',
  'The same links, but now four report blue. Let everyone play, and let go what was held.':
    '连接相同，但现在四个报告蓝。让大家玩，放行扣住的消息。',
  'Four of five alike: nearly every order ends it now. One could still keep it open; only five alike leave none.':
    '五个里有四个相同：现在几乎任何顺序都会结束它。不走运的顺序还能再拖一次；五个全同才没有这样的顺序。',
  'Everybody decided blue.': '大家都决定了蓝。',
  'The coins decided how long it took. That all agree comes from the counting.':
    '硬币决定了花多久。大家一致则来自计数。',
  'A crash between two flips': '两次抛币之间的崩溃',
  'The coin only helps to agree; it is the counting that keeps it safe.':
    '硬币只帮助达成一致；保证安全的是计数。',
}
