import type { Words } from '../../../../shared/core/words'
import type { ReplayHistoryPhrase } from '../../phrases-replay-history'

export const words: Words<ReplayHistoryPhrase> = {
  'All games of room {code}': '房间 {code} 的所有游戏',
  'All games': '所有游戏',
  'Look again': '重新查看',
  'All games, in the order of starting': '所有游戏，按开始顺序',
  'No game has ended in this room yet. Here they will stand beside each other.':
    '这个房间还没有结束的游戏。结束后会并排显示在这里。',
  'Reading the games …': '正在读取游戏…',
  'Reading the games': '正在读取游戏',
  'A dot is a game. The triangle is the middle one: half of the games lie left of it.':
    '一个点是一局游戏。三角形是中位数：一半的游戏在它左边。',
  '{count} never': '{count} 局从未',
  'Time to decide': '决定所需时间',
  'Messages per decision': '每次决定的消息数',
  '{protocol}, cluster {cluster}, game {game}: {value}':
    '{protocol}，集群 {cluster}，游戏 {game}：{value}',
  '{protocol}: none of {count}.': '{protocol}：{count} 局都没有。',
  '{protocol}: {median} in one game.': '{protocol}：一局，{median}。',
  '{protocol}: {median} in one game; {missing} never.':
    '{protocol}：一局，{median}；{missing} 局从未。',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}.':
    '{protocol}：{count} 局，{least} 到 {most}，一半不超过 {median}。',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}; {missing} never.':
    '{protocol}：{count} 局，{least} 到 {most}，一半不超过 {median}；{missing} 局从未。',
  '{title}. {words}': '{title}。{words}',
  'All games of the room': '房间里的所有游戏',
  Game: '游戏',
  Protocol: '协议',
  Scenario: '场景',
  'Chosen after': '选定用时',
  'Decided after': '决定用时',
  'Known by all after': '全体得知用时',
  'Broken rules': '被违反的规则',
  '{cluster}, {nodes} nodes': '{cluster}，{nodes} 个节点',
  'Replay of game {game}': '游戏 {game} 的回放',
  '{count} game: {parts}.|{count} games: {parts}.': '{count} 局游戏：{parts}。',
  '{count} games in {clusters} clusters: {parts}.': '{clusters} 个集群的 {count} 局游戏：{parts}。',
  '{count} decided': '{count} 局决定',
  '{count} broken': '{count} 局破坏',
  '{count} without a decision': '{count} 局没有决定',
  '{count} still running': '{count} 局仍在进行',
}
