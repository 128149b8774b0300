import type { Words } from '../../../../shared/core/words'
import type { TruthPhrase } from '../../phrases-truth'

export const words: Words<TruthPhrase> = {
  Coherence: '一致性',
  'Conflict resolution': '冲突解决',
  'No decoherence': '无退相干',
  'Fault tolerance': '容错',
  holds: '成立',
  stuck: '卡住',
  broken: '被破坏',
  'holds: one node, {value}': '成立：一个节点， {value}',
  'holds: {count} nodes, {value}': '成立：{count} 个节点， {value}',
  'holds: {value} for good': '成立： {value} 不再改变',
  'broken: two answers': '被破坏：两个答案',
  'broken: nobody proposed {value}': '被破坏：没有人提议 {value}',
  'broken: {value}, then {value2}': '被破坏：先 {value} ，后 {value2}',
  untested: '未检验',
  'untested: nobody has decided': '未检验：还没有人决定',
  'untested: nothing is picked': '未检验：还没有选出什么',
  'untested: one proposal': '未检验：只有一个提议',
  'untested: nothing is chosen': '未检验：还没有选定值',
  'untested: nobody crashed': '未检验：没有节点崩溃',
  'untested: nobody has decided since': '未检验：此后还没有人决定',
  'untested: two answers': '未检验：有两个答案',
  'untested: more than it promises to bear': '未检验：超出了它承诺承受的范围',
  'holds: {node} decided all the same': '成立：{node} 照样作出了决定',
  'stuck for a while': '卡住了一阵',
  'Only {value} was proposed, so there was nothing to resolve.':
    '只有 {value} 被提出，所以没有冲突要解决。',
  'Nobody crashed or was cut off, so nothing put it to the test.':
    '没有节点崩溃或被隔开，所以没有受到检验。',
  'Nobody crashed or was cut off, so nothing put it to the test; {words}.':
    '没有节点崩溃或被隔开，所以没有受到检验；{words}。',
  '{node} crashed, and nobody has decided since.': '{node} 崩溃了，此后还没有人决定。',
  '{node} crashed, and nobody has decided since; {words}.':
    '{node} 崩溃了，此后还没有人决定；{words}。',
  'Links were cut, and nobody has decided since.': '有链路被切断，此后还没有人决定。',
  'Links were cut, and nobody has decided since; {words}.':
    '有链路被切断，此后还没有人决定；{words}。',
  '{node} crashed, and {node2} decided all the same.': '{node} 崩溃了，{node2} 照样作出了决定。',
  '{node} crashed, and {node2} decided all the same; {words}.':
    '{node} 崩溃了，{node2} 照样作出了决定；{words}。',
  'Links were cut, and {node} decided all the same.': '有链路被切断，{node} 照样作出了决定。',
  'Links were cut, and {node} decided all the same; {words}.':
    '有链路被切断，{node} 照样作出了决定；{words}。',
  'It went on with two answers, so this is no test of fault tolerance.':
    '它带着两个答案继续了下去，这不算对容错的检验。',
  'From then to the end nothing could be decided: {words}': '从那时到结束，什么也无法决定：{words}',
  'From then nothing could be decided, until {node} came back.':
    '从那时起什么也无法决定，直到 {node} 恢复。',
  'From then nothing could be decided, until {node} acted.':
    '从那时起什么也无法决定，直到 {node} 行动。',
  'From then nothing could be decided, until the links changed.':
    '从那时起什么也无法决定，直到链路改变。',
  'From then nothing could be decided, until a message arrived.':
    '从那时起什么也无法决定，直到一条消息到达。',
  '{words} This is more than it promises to bear.': '{words}这超出了它承诺承受的范围。',
  '{node} acted after it had crashed.': '{node} 在崩溃之后还行动了。',
  '{node} sent {node2} a message in the name of what {node3} did.':
    '{node} 以 {node3} 的行动为名给 {node2} 发了一条消息。',
  '{node} sent {node2} a message that follows from no act of its own.':
    '{node} 给 {node2} 发了一条与自己任何行动都无关的消息。',
  'A message of {node} reached {node2}, which had crashed.':
    '{node} 的一条消息到达了已崩溃的 {node2}。',
  'A message of {node} reached {node2}, though the link between them was cut.':
    '{node} 的一条消息到达了 {node2}，尽管链路已被切断。',
  'A message arrived that was not on its way.': '到达了一条并不在途中的消息。',
  'A message was dropped that was not on its way.': '丢弃了一条并不在途中的消息。',
  'A message of {node} to {node2} arrived again after it had arrived.':
    '{node} 给 {node2} 的一条消息到达之后又到达了一次。',
  'A message of {node} to {node2} arrived after it had been dropped.':
    '{node} 给 {node2} 的一条消息丢弃之后又到达了。',
  'A message of {node} to {node2} was dropped after it had arrived.':
    '{node} 给 {node2} 的一条消息到达之后又被丢弃了。',
  'A message of {node} to {node2} was dropped again after it had been dropped.':
    '{node} 给 {node2} 的一条消息丢弃之后又被丢弃了一次。',
  'Nobody has decided yet, so nobody disagrees.': '还没有人决定，所以没有分歧。',
  'All decisions are {value}, the first by {node}.': '所有决定都是 {value} ，最先是 {node}。',
  'Coherence is broken: {node} decided {value}, and {node2} decided {value2}.':
    '一致性被破坏：{node} 决定了 {value} ，{node2} 决定了 {value2} 。',
  'Conflict resolution is broken: {value} became chosen, and nobody had proposed it.':
    '冲突解决被破坏： {value} 被选定，却没有人提议过。',
  'Conflict resolution is broken: {value} was decided by {node}, and nobody had proposed it.':
    '冲突解决被破坏：{node} 决定了 {value} ，却没有人提议过。',
  'Nothing is picked yet, and no proposal was refused.': '还没有选出任何值，也没有提议被拒绝。',
  '{value} was proposed and became chosen.': '{value} 被提议，并被选定。',
  '{value} was proposed and was decided by {node}.': '{value} 被提议，并由 {node} 决定。',
  'No value is chosen yet.': '还没有选定任何值。',
  '{value} is chosen, and nothing else was.': '{value} 已选定，没有别的值。',
  'No decoherence is broken: {value} was chosen, and then {value2}.':
    '出现退相干：先选定 {value} ，后来又选定 {value2} 。',
  'stuck if {nodes} crashes now': '卡住的条件：{nodes} 现在崩溃',
  'Nothing has happened yet.': '还没有发生任何事。',
  'Nothing has been sent yet.': '还没有发送任何消息。',
  'Messages are on their way.': '消息正在路上。',
  'All messages have come to an end. Now it is up to the nodes.':
    '所有消息都已到头。现在轮到各节点了。',
  'The game has ended. The replay shows what each node knew.':
    '游戏已结束。回放会显示每个节点知道什么。',
  'All games have ended. Their replays show what each node knew.':
    '所有游戏都已结束。回放会显示每个节点知道什么。',
  'Frozen: nothing moves until the instructor goes on.': '已暂停：老师继续之前，一切静止。',
  'Frozen: nothing moves until you go on. Faults can be prepared meanwhile.':
    '已暂停：你继续之前，一切静止。这时可以准备故障。',
  '{value} holds the lock.': '{value} 持有锁。',
  '{value} holds the lock. {words}': '{value} 持有锁。{words}',
  'No node had decided.': '没有节点作出决定。',
  '{words}: coherence is broken.': '{words}：一致性被破坏。',
  '{nodes} decided {value}': '{nodes} 决定了 {value}',
  '{nodes} decided {value}, {words}': '{nodes} 决定了 {value} ，{words}',
  'All {count} nodes decided {value}.': '全部 {count} 个节点都决定了 {value} 。',
  '{nodes} decided {value}, and the others had not decided yet.':
    '{nodes} 决定了 {value} ，其他节点还没有决定。',
  '{count} of {count2} nodes decided {value}, and the others had not decided yet.':
    '{count2} 个节点中有 {count} 个决定了 {value} ，其他节点还没有决定。',
  '{value} was chosen, but no node had decided.': '{value} 已选定，但没有节点作出决定。',
  'Nobody decided.': '没有人作出决定。',
  'Nobody decided. {words}': '没有人作出决定。{words}',
  '{words} {node} can tell.': '{words}{node} 能知道。',
  '{words} No node knows yet.': '{words}还没有节点知道。',
  '{node} acted.': '{node} 行动了。',
  'A client asks {node} who holds the lock.': '客户端问 {node} 谁持有锁。',
  'A client asks {node} who won.': '客户端问 {node} 谁赢了。',
  '{node} tries to get the lock.': '{node} 想要得到锁。',
  'A client asks {node} to propose {value}.': '客户端请 {node} 提议 {value} 。',
  message: '消息',
  '{node}’s {words} to {node2} is held.': '{node} 发给 {node2} 的{words}被扣住。',
  '{node}’s {words} to {node2} goes on.': '{node} 发给 {node2} 的{words}继续前进。',
  '{node}’s {words} to {node2} was duplicated.': '{node} 发给 {node2} 的{words}被复制。',
  '{node}’s {words} to {node2} was dropped.': '{node} 发给 {node2} 的{words}丢失了。',
  '{node}’s {words} to {node2} was dropped: the link is cut.':
    '{node} 发给 {node2} 的{words}丢失了：连接已断开。',
  '{node}’s {words} to {node2} was dropped: its receiver has crashed.':
    '{node} 发给 {node2} 的{words}丢失了：接收者已崩溃。',
  '{node}’s {words} to {node2} was dropped by hand.': '{node} 发给 {node2} 的{words}被手动丢弃。',
  '{count} messages are held.': '{count} 条消息被扣住。',
  '{count} messages go on.': '{count} 条消息继续前进。',
  '{count} messages were dropped.': '{count} 条消息丢失了。',
  'The game begins with {count} nodes.': '游戏开始，共 {count} 个节点。',
  'Everything is frozen.': '一切已暂停。',
  'The game goes on.': '游戏继续。',
  'The game has ended.': '游戏已结束。',
  'The link {node} to {node2} is up.': '{node} 到 {node2} 的连接畅通。',
  'The link {node} to {node2} is cut.': '{node} 到 {node2} 的连接已断开。',
  'The link {node} to {node2} holds what comes.': '{node} 到 {node2} 的连接扣住来的消息。',
  '{count} links are up.': '{count} 条连接畅通。',
  '{count} links are cut.': '{count} 条连接已断开。',
  '{count} links hold what comes.': '{count} 条连接扣住来的消息。',
  'A wall parts {nodes} from {nodes2}.': '一堵墙把 {nodes} 与 {nodes2} 隔开。',
  'A wall parts {nodes} from {nodes2} from {nodes3}.':
    '墙把 {nodes} 、{nodes2} 、{nodes3} 彼此隔开。',
  'The wall is gone.': '墙没有了。',
  '{node} crashed.': '{node} 崩溃了。',
  '{node} is back, its memory kept.': '{node} 回来了，记忆还在。',
  '{node} is back, its memory lost.': '{node} 回来了，记忆没有了。',
  'Against {rule}: {words}': '违反 {rule}：{words}',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} 发给 {node2} 的消息与它的行动不符。',
  '{node} sent {node2} something unreadable.': '{node} 发给 {node2} 无法读取的内容。',
  '{node} did something that the protocol does not know.': '{node} 做了协议不认识的事。',
  'decided {value}': '决定了 {value}',
  decided: '已决定',
  split: '分裂',
  running: '进行中',
  ended: '已结束',
  undecided: '未决定',
  frozen: '已暂停',
  'not started': '未开始',
  'still at it': '仍在进行',
  'ended undecided': '结束时未决定',
  '{words}, frozen': '{words}，已暂停',
  '{values} can still be decided.': '仍可能决定： {values} 。',
  'Only {value} can be decided now.': '现在只可能决定 {value} 。',
  'Stuck: nothing can be decided now.': '卡住：现在不能决定任何值。',
  'Window open: if {nodes} crashes now, nobody can decide until it is back.':
    '窗口打开：如果 {nodes} 现在崩溃，在它恢复之前谁也不能决定。',
  'A minority has crashed already: one more crash is more than is promised to be borne.':
    '已有少数节点崩溃：再崩溃一个就超出了承诺承受的范围。',
  'It is not known whether a crash now would freeze the rest: too many futures to count.':
    '不知道现在崩溃是否会让其余节点停住：未来太多，数不过来。',
  'What {node} may have done was not found out.': '没能查明 {node} 可能做了什么。',
  'As long as {words}.': '只要{words}。',
  'As long as {words} and {words2}.': '只要{words}，并且{words2}。',
  '{node} stays down': '{node}保持崩溃',
  '{nodes} stay down': '{nodes} 保持崩溃',
  'the cut links stay cut': '被切断的链路保持切断',
  'the cut links stay cut, with nobody taking over': '被切断的链路保持切断，且没有人接管',
  'nobody takes over': '没有人接管',
  'Too many futures to count (explored {number}).': '未来太多，数不过来（已探索 {number}）。',
  'Too many futures to count (explored {number}). {values} is possible.':
    '未来太多，数不过来（已探索 {number}）。可能： {values} 。',
  'No window: whichever node crashes now, the rest can still decide.':
    '没有窗口：现在无论哪个节点崩溃，其余仍能决定。',
  'Whichever of these arrives first settles it: {words}.': '其中最先到达的将定局：{words}。',
  '{node} to {node2} settles {value}': '{node} 到 {node2} 定为 {value}',
  '{node} to {node2} freezes it': '{node} 到 {node2} 使其卡住',
  '{node} to {node2} settles {value}, {words}': '{node} 到 {node2} 定为 {value} ，{words}',
  '{node} to {node2} freezes it, {words}': '{node} 到 {node2} 使其卡住，{words}',
  'No honest play explains what the others heard from {node}.':
    '没有诚实的玩法能解释其他节点从 {node} 听到的内容。',
  'Too many ways to count: {node} may have done one of these, or more.':
    '可能性太多：{node} 可能做了其中一件，或更多。',
  'The others can know what {node} did.': '其他节点能知道 {node} 做了什么。',
  '{count} worlds, and the others cannot tell which one is true:':
    '{count} 个世界，其他节点无法知道哪个是真的：',
  'Someone broke the rules; assuming honest play from here.': '有人违反了规则；从这里起假定诚实。',
  'a bot': '机器人',
  'holds {value}': '持有 {value}',
  leads: '领导',
  crashed: '已崩溃',
  'its crash now would freeze everything': '它现在崩溃会使一切卡住',
  'student away': '学生不在',
  'which could not be known': '当时无法知道',
  'must not crash': '不能崩溃',
  away: '不在',
  you: '你',
  question: '提问',
  '{value} message': '{value} 消息',
  held: '扣住',
  'on its way': '在路上',
  'second copy': '第二份',
  'its arrival freezes everything': '到达后一切卡住',
  'its arrival settles {value}': '到达后定为 {value}',
  '{node} to {node2}': '{node} 到 {node2}',
  'Ring of {count} node.': '{count} 个节点的环。',
  'Ring of {count} nodes.': '{count} 个节点的环。',
  '{node} holds {value}.': '{node} 持有 {value} 。',
  '{nodes} hold {value}.': '{nodes} 持有 {value} 。',
  '{nodes} decided {value}.': '{nodes} 决定了 {value} 。',
  '{node} leads.': '{node} 领导。',
  '{nodes} lead.': '{nodes} 领导。',
  '{node} has crashed.': '{node} 已崩溃。',
  '{nodes} have crashed.': '{nodes} 已崩溃。',
  'If {nodes} crashes now, everything freezes.': '如果 {nodes} 现在崩溃，一切都会卡住。',
  'The student of {node} away.': '{node} 的学生不在。',
  'The students of {nodes} away.': '{nodes} 的学生不在。',
  '{node} is played by a bot.': '{node} 由机器人操作。',
  '{nodes} are played by bots.': '{nodes} 由机器人操作。',
  'A {words} from {node} to {node2} is held.': '{node} 到 {node2} 的{words}被扣住。',
  'A {words} from {node} to {node2} is held, {words2}.':
    '{node} 到 {node2} 的{words}被扣住，{words2}。',
  'A {words} from {node} to {node2} is on its way.': '{node} 到 {node2} 的{words}在路上。',
  'A {words} from {node} to {node2} is on its way, {words2}.':
    '{node} 到 {node2} 的{words}在路上，{words2}。',
  'A {words} from {node} to {node2} was dropped.': '{node} 到 {node2} 的{words}丢失了。',
  "The instructor's laptop is away. Hold on.": '老师的电脑断开了。请稍等。',
  'Everything waits: no instructor is connected.': '一切等待：没有老师连接。',
}
