import type { Words } from '../../../shared/core/words'
import type { ToldPhrase } from '../phrases-told'

export const words: Words<ToldPhrase> = {
  'This page sent something the server does not understand. Reload the page.':
    '这个页面发送了服务器看不懂的内容。请刷新页面。',
  'Your role in this room does not allow that.': '你在这个房间的身份不允许这样做。',
  'There is no open room with this code. Check the code on the projector.':
    '没有使用这个代码的开放房间。请核对大屏幕上的代码。',
  'This room is closed.': '这个房间已关闭。',
  'This room is locked. Ask the instructor to unlock it.': '这个房间已锁定。请老师解锁。',
  'This room is full.': '这个房间已满。',
  'This room can keep no more. Open a new room to go on.':
    '这个房间已无法再保存更多内容。请新开一个房间继续。',
  'This server has no memory left for this room. Close rooms that are not needed, and try again in a minute.':
    '这台服务器没有内存留给这个房间了。请关闭不用的房间，一分钟后再试。',
  'This server has no memory for this room just now. Nothing of it is lost. Try again in a minute.':
    '这台服务器暂时没有内存放这个房间。什么都没有丢。请一分钟后再试。',
  'This is too much for one moment. Do it in smaller parts.': '一次做太多了。请分成小份来做。',
  'Too many at once. Wait a second and try again.': '一次太多了。请等一秒再试。',
  'Something went wrong on the server, and nothing was changed. Try again.':
    '服务器出了问题，什么都没有改变。请重试。',
  'Type a name first.': '请先输入名字。',
  'This name is too long. Use at most 24 letters.': '名字太长了。最多 24 个字符。',
  "A name has letters and digits of any script, spaces, and signs such as . , ' - &: no pictures, nothing unseen.":
    "名字可以有任何文字的字母和数字、空格，以及 . , ' - & 这样的符号，不能有图片，也不能有看不见的字符。",
  'This name stands for somebody else here: for the instructor, the projector, a bot or a node. Choose another.':
    '这个名字在这里指别的：老师、大屏幕、机器人或节点。请换一个。',
  'Somebody in this room has this name already. Choose another.':
    '房间里已经有人用这个名字了。请换一个。',
  'The instructor has removed you from this room.': '老师已将你移出这个房间。',
  'There is no such game in this room.': '这个房间里没有这局游戏。',
  'Everything is frozen. Wait until the instructor goes on.': '一切已暂停。请等老师继续。',
  'This game has ended.': '这局游戏已经结束。',
  'Wait: the lecturer holds you back for a moment.': '请等待：老师让你先停一会儿。',
  'You have no seat in this game.': '你在这局游戏里没有座位。',
  'Somebody else plays this node.': '这个节点由别人操作。',
  'There is no such node in this game.': '这局游戏里没有这个节点。',
  'This node has crashed. It can do nothing until it recovers.':
    '这个节点已崩溃。恢复之前什么都不能做。',
  'This message has already arrived or was dropped.': '这条消息已经到达，或者已经丢失。',
  'This link is cut. Nothing crosses a cut link.': '这条链路已断开。什么都过不去。',
  'What this answers never reached your node, or you have answered it already.':
    '你要回答的消息没有到达过你的节点，或者你已经回答过了。',
  'Too many messages are in flight. Let some arrive first.': '在途的消息太多了。先让一些到达。',
  'This question is not open any more.': '这个问题已经关闭。',
  'This is none of the answers to choose from.': '这不是可选的答案。',
  'Say which value the client proposes.': '请说明客户端提议哪个值。',
  'You are now in on another page or device, so this one stopped.':
    '你已在另一个页面或设备上加入，所以这个页面停止了。',
  'The key in this link does not open this page. Copy the whole link from the desk once more.':
    '这个链接里的密钥打不开这个页面。请从控制台重新复制整个链接。',
  'This page has no seat in this room any more. Join again with the code.':
    '这个页面在房间里已没有座位。请用代码重新加入。',
  'The server cannot be reached. Check the network and try again.':
    '无法连接服务器。请检查网络后重试。',
  'Too many people are connected to this server. Wait a few seconds and try again.':
    '连接到这台服务器的人太多了。请等几秒钟再试一次。',
  'This server is just starting. Wait a few seconds and try again.':
    '服务器正在启动。请等几秒钟再试一次。',
  'This page comes from another site. Open it at the address that the server knows.':
    '这个页面来自另一个网站。请用服务器认识的地址打开它。',
  'The request did not arrive whole. Try again.': '请求没有完整到达。请重试。',
  'That is too long. Shorten it and try again.': '太长了。请缩短后再试。',
  'The server gave no useful answer. Try again.': '服务器没有给出有用的回答。请重试。',
  'Type the code that is on the projector.': '请输入大屏幕上的代码。',
  'A code has {count} letters and digits, such as K7M 4QX.':
    '代码有 {count} 个字母和数字，例如 K7M 4QX。',
  'A code never has 0, O, 1, I, L, U or V. Look at the projector again.':
    '代码里没有 0、O、1、I、L、U 和 V。请再看一次大屏幕。',
  'What I had heard from {nodes}': '从 {nodes} 听到的内容',
  'A client wants to know the answer.': '客户端想知道答案。',
  'A client asks you to propose {value}.': '客户端请你提议 {value}。',
  'An unreadable message from {node}.': '来自 {node} 的消息无法读取。',
  unreadable: '无法读取',
  'Has a value been chosen?': '已经选定了一个值吗？',
  'Which value has been chosen?': '选定了哪个值？',
  'Who leads?': '谁是领导者？',
  'What happens if {node} crashes now?': '如果 {node} 现在崩溃会怎样？',
  yes: '是',
  no: '否',
  'none yet': '还没有',
  nobody: '没有谁',
  'the others can still decide': '其他节点仍能决定',
  'the others are stuck': '其他节点卡住了',
  blue: '蓝',
  red: '红',
  green: '绿',
  yellow: '黄',
  pink: '粉',
  white: '白',
  purple: '紫',
  cyan: '青',
  lime: '浅绿',
  Guided: '引导',
  Coached: '提醒',
  Freehand: '自由',
  'Only what the rules allow can be done; the rest says why not.':
    '只能做规则允许的事；其余的会说明原因。',
  'Everything can be done; whoever is about to break a rule is asked first.':
    '什么都能做；要违反规则时会先询问。',
  'Everyone fills in messages and the notebook alone, and may be wrong.':
    '每个人自己填写消息和笔记本，可能会出错。',
  'This name is not for a classroom. Choose another.': '这个名字不适合课堂。请换一个。',
  'Names are given in this room. Take another one of these.':
    '这个房间的名字由系统分配。请换其中另一个。',
  'You are not the adversary of this game.': '你不是这局游戏的对手。',
  'This person is the adversary of a game that runs, and plays no node meanwhile.':
    '这个人是正在进行的游戏的对手，期间不扮演节点。',
  'A message was passed over too often. Deliver the one that is due first.':
    '有一条消息被跳过太多次。请先送达到期的那条。',
  'The adversary has one crash, and it is used.': '对手只有一次崩溃，已经用掉了。',
  'Nobody is kept guessing in this game any more.': '这局游戏不再让人一直猜了。',
}
