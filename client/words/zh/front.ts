import type { Words } from '../../../shared/core/words'
import type { FrontPhrase } from '../phrases-front'

export const words: Words<FrontPhrase> = {
  Language: '语言',
  Close: '关闭',
  'Room code {letters}': '房间代码 {letters}',
  'An open connection (WebSocket)': '持续连接（WebSocket）',
  'This browser': '此浏览器',
  'has all that the game needs': '具备游戏所需的一切',
  'lacks {names}': '缺少 {names}',
  'Check again': '再检查一次',
  'Checking…': '正在检查…',
  'Does it work here?': '这里能用吗？',
  'The server answers': '服务器响应',
  'This takes a few seconds.': '需要几秒钟。',
  'no answer': '没有响应',
  '{medianMs} ms, at worst {worstMs} ms': '{medianMs} 毫秒，最差 {worstMs} 毫秒',
  'This phone has no network.': '这部手机没有网络。',
  'Turn on Wi-Fi or mobile data, and check again.': '请打开 Wi-Fi 或移动数据，再检查一次。',
  'The server does not answer.': '服务器没有响应。',
  'The phone has a network, but the server cannot be reached from it. Use the same Wi-Fi as the instructor; some guest networks keep devices apart.':
    '手机有网络，但连不上服务器。请使用和老师相同的 Wi-Fi；有些访客网络会隔离设备。',
  'You can play, a little slower.': '可以玩，只是慢一点。',
  'The server is well, but this network blocks WebSockets. The game then asks again and again by plain HTTP. Another network would be quicker.':
    '服务器正常，但这个网络屏蔽了 WebSocket。游戏会改用 HTTP 不断询问。换个网络会更快。',
  'You can play, but the network is slow.': '可以玩，但网络很慢。',
  'Everything between this phone and the server takes long. Move closer to the Wi-Fi, or use mobile data.':
    '手机和服务器之间都很慢。请靠近 Wi-Fi，或使用移动数据。',
  'Single requests are quick, but the open connection is slow: something between here and the server holds it up.':
    '单次请求很快，但持续连接很慢：途中有东西拖住了它。',
  'You can play, but the network stutters.': '可以玩，但网络时快时慢。',
  'Mostly messages are quick, but some take seconds. Many people may share this Wi-Fi.':
    '大多数消息很快，但有些要几秒。可能很多人共用这个 Wi-Fi。',
  'All is well. You can play here.': '一切正常。可以在这里玩。',
  'Site data': '网站数据',
  'This browser keeps your seat.': '此浏览器会记住你的座位。',
  'Blocked or full: your seat is kept by this tab alone. Allow data of this site, or stay on the page.':
    '被阻止或已满：只有这个标签页记得你的座位。请允许本网站的数据，或留在该页面。',
  'The screen while you wait': '等待时的屏幕',
  'It stays lit.': '保持常亮。',
  'It may go dark: a page without https cannot keep it lit. Let your phone wait longer in its display settings. Your seat is kept all the same.':
    '屏幕可能变暗：没有 https 的页面无法让它常亮。请在显示设置中延长时间。你的座位仍会保留。',
  'You can play, but this browser keeps nothing.': '你可以玩，但此浏览器不保存任何内容。',
  'Data of this site is blocked or there is no room for it. Stay on the page of your seat, or come back to it by its address; joining again would make a second person of you.':
    '本网站的数据被阻止或没有空间。请留在你座位的页面，或通过它的地址回来；再次加入会让你变成两个人。',
  'Type the code from the projector, or scan it.': '请输入大屏幕上的代码，或扫码。',
  'A ring of five nodes. Envelopes travel between them, one is held, and n4 has not decided.':
    '五个节点围成一圈。信封在它们之间传递，一封被扣住，n4 还没有决定。',
  'Back to room {code}': '回到房间 {code}',
  'Back to room {code} as its instructor': '以老师身份回到房间 {code}',
  'Back to room {code} as {name}': '以 {name} 回到房间 {code}',
  'Break the network': '弄坏网络',
  'Decide by hand': '亲手决定',
  'Delay, drop, cut, crash. See each design fail where it fails.':
    '延迟、丢失、断开、崩溃。看每种设计在哪里失败。',
  'Join with a code': '用代码加入',
  'Open a replay': '打开回放',
  'Open a room': '开房间',
  'Practice alone': '单人练习',
  'Room {code} is over.': '房间 {code} 已结束。',
  'Rooms you were in': '你去过的房间',
  'See the truth': '看到真相',
  'The replay shows what each node knew, and what was so.':
    '回放显示每个节点知道什么，以及真实情况。',
  'Vote, promise or ignore. You are the program.': '投票、承诺或忽略。你就是程序。',
  'Your class becomes a distributed system. Every phone is one node and answers each message by hand. Then the network breaks.':
    '全班变成一个分布式系统。每部手机是一个节点，亲手回答每条消息。然后网络坏了。',
  Join: '加入',
  Another: '换一个',
  'This browser keeps no data of this site. You can play all the same: stay on this page, or come back to it by its address. Whoever scans the code again joins as somebody new.':
    '此浏览器不保存本网站的任何数据。你仍然可以玩：请留在此页面，或通过它的地址回来。再次扫码的人会作为新的人加入。',
  'Everybody in the room can see this name. You need no account.':
    '房间里所有人都能看到这个名字。不需要账号。',
  'Join a room': '加入房间',
  'Join room': '加入房间',
  'This page tries again by itself. Leave it open.': '这个页面会自动重试，请不要关闭。',
  'Joining…': '正在加入…',
  'Not this room': '不是这个房间',
  'Type another code': '输入别的代码',
  'You become one node of a distributed system.': '你将成为分布式系统的一个节点。',
  'Your name in this room': '你在这个房间的名字',
  'Another name': '换个名字',
}
