import type { Words } from '../../../../shared/core/words'
import type { DeskLecturePhrase } from '../../phrases-desk-lecture'

export const words: Words<DeskLecturePhrase> = {
  '{count} lesson on a line of {minutes} minutes|{count} lessons on a line of {minutes} minutes':
    '{minutes} 分钟的时间线上有 {count} 课',
  'Zero to Consensus': '从零到共识',
  '{count} lesson, {minutes} min|{count} lessons, {minutes} min': '{count} 课，{minutes} 分钟',
  'Another lecture': '换一堂课',
  'Lessons of the lecture': '这堂课的各课',
  done: '已完成',
  '{minutes} min': '{minutes} 分钟',
  '{minutes} minutes': '{minutes} 分钟',
  'Lesson {number}, {minutes} minutes': '第 {number} 课，{minutes} 分钟',
  'What it shows': '它说明什么',
  'What you say': '你要说的',
  'What you say now': '现在你要说的',
  '“{text}”': '“{text}”',
  'Game {number} of {count}': '第 {number} 局，共 {count} 局',
  '{count} more watches.|{count} more watch.': '另有 {count} 人观看。',
  'It is played by {nodes} nodes; other sizes are under All settings.':
    '由 {nodes} 个节点来玩；其他规模在“全部设置”里。',
  'All settings': '全部设置',
  'Free play, other protocols, clusters, names, values.': '自由玩、其他协议、集群、名字、取值。',
  'Names appear here as people join. Bots play the seats that are free.':
    '有人加入时名字会出现在这里。空位由机器人来玩。',
  'Who is in': '谁在房间里',
  '{count} plays|{count} play': '{count} 人在玩',
  '{count} watches|{count} watch': '{count} 人观看',
  'That was the lecture': '这堂课到此结束',
  'The table says what your class has found.': '表格里是你的班级发现的结果。',
  'Lesson {number}, its next game': '第 {number} 课的下一局',
  'Next: lesson {number} of {count}, {minutes} minutes':
    '接下来：第 {number} 课，共 {count} 课，{minutes} 分钟',
  'What comes next': '接下来',
  'Now they play, too:': '现在也轮到：',
  'Next game': '下一局',
  'Next lesson': '下一课',
  'Choose another': '另选一课',
  'Which lesson comes next?': '接下来上哪一课？',
  'The lecture': '这堂课',
  'How long is it?': '有多长？',
  'It takes {minutes} min, with the talk around the games.':
    '要 {minutes} 分钟，包括各局前后的讲解。',
  '{title}, earlier': '{title}，提前',
  '{title}, later': '{title}，推后',
  'Leave out {title}': '去掉 {title}',
  'One more lesson': '再加一课',
  Add: '添加',
  'Back to the lessons': '回到各课',
}
