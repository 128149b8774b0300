import type { Words } from '../../../shared/core/words'
import type { LobbyPhrase } from '../phrases-lobby'

export const words: Words<LobbyPhrase> = {
  Language: '语言',
  Close: '关闭',
  'Room code {letters}': '房间代码 {letters}',
  'Start page': '首页',
  'A game is running. Watch it on the projector; you play in the next one, or when a seat becomes free.':
    '游戏正在进行。请看大屏幕；你将参加下一局，或在有空位时加入。',
  'Change my name': '改名字',
  'Connecting…': '正在连接…',
  'Join again': '重新加入',
  'Look at the projector. When the game starts, you become a node.':
    '请看大屏幕。游戏开始后，你会成为一个节点。',
  'My name in this room': '我在这个房间的名字',
  'Play {node}: {name}, cluster {cluster}': '操作 {node}：{name}，集群 {cluster}',
  'Reconnecting.': '正在重连。',
  'Replay: {name}, {count} nodes': '回放：{name}，{count} 个节点',
  Room: '房间',
  Save: '保存',
  'Take over {node} from a bot: {name}, cluster {cluster}':
    '从机器人接手 {node}：{name}，集群 {cluster}',
  'Thank you for playing.': '谢谢参与。',
  'Thank you for playing. The replays show what each node knew, and what was so.':
    '谢谢参与。回放显示每个节点知道什么，以及真实情况。',
  'The room is closed': '房间已关闭',
  'Open in another tab': '已在另一个标签页打开',
  'You were removed': '你被移出了',
  'No such room': '没有这个房间',
  'No room on the server just now': '服务器暂时没有位置',
  'Your seat is gone': '你的座位没有了',
  'The server cannot be reached. This page keeps trying; your seat is kept.':
    '无法连接服务器。页面会继续尝试；你的座位会保留。',
  'Try to come back': '尝试回来',
  'Use this tab': '使用这个标签页',
  'You are in as': '你的名字是',
  'You stay in the room, taps are kept.': '你仍在房间里，操作会保留。',
  'You will be {node} in cluster {cluster}. Look at the projector.':
    '你将是集群 {cluster} 的 {node}。请看大屏幕。',
  '{name}, room {code}': '{name}，房间 {code}',
  'All games compared': '比较所有游戏',
  'Your line: {ms} ms.': '你的连接：{ms} 毫秒。',
  'Your line is slow: {ms} ms.': '你的连接较慢：{ms} 毫秒。',
  'Your line is lost. This page keeps trying.': '你的连接已断开。本页会继续尝试。',
}
