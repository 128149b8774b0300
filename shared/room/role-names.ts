import { plainLetters } from './plain-letters'

/** What the pages call those who are no students of the room, in all languages of the pages, and what people call them. */
const roles = [
  ...['instructor', 'teacher', 'lecturer', 'projector', 'bot', 'robot', 'adversary', 'client'],
  ...['server', 'nobody', 'watcher', 'free seat', 'moderator', 'admin', 'administrator', 'system'],
  ...['Kursleitung', 'Lehrer', 'Lehrerin', 'Lehrkraft', 'Dozent', 'Dozentin', 'Leinwand', 'Beamer'],
  ...['Gegner', 'niemand', 'freier Platz', 'Zuschauer'],
  ...['quien da la clase', 'profesor', 'profesora', 'profe', 'docente', 'instructora', 'pantalla'],
  ...['proyector', 'adversario', 'nadie', 'servidor', 'cliente', 'puesto libre'],
  ...['enseignant', 'enseignante', 'professeur', 'professeure', 'prof', 'projecteur', 'écran'],
  ...['grand écran', 'adversaire', 'personne', 'serveur', 'place libre'],
  ...[
    '老师',
    '教师',
    '讲师',
    '教授',
    '大屏幕',
    '屏幕',
    '投影',
    '投影仪',
    '机器人',
    '对手',
    '服务器',
  ],
  ...['没有谁', '空座位', '管理员'],
]
const reserved: ReadonlySet<string> = new Set(roles.map((role) => strokesOf(wordsOf(role))))
const articles = 'the,a,an,der,die,das,ein,eine,el,la,le,l,un,una,une,'.split(',')
/** "n1", "Node 2", "Knoten n3"; and "Person 4", as those are called whose names are not shown. */
const nodes = /^(?:(?:node|knoten|nodo|nœud|noeud|节点)n?|n|person)\d+$/

/** Whether a name, or what looks like it, stands for somebody else here: a role, a node, or nobody. */
export function isRoleName(name: string): boolean {
  const words = wordsOf(name)
  // "nl" and "nI" are n1 to the eye.
  if (nodes.test(words) || /^n[li]$/.test(words)) return true
  const role = words.replace(/\d+$/, '')
  return articles.some(
    (article) => role.startsWith(article) && reserved.has(strokesOf(role.slice(article.length))),
  )
}

/** A capital I is a small l to the eye, and so are some digits letters. */
function strokesOf(words: string): string {
  return words.replace(/[i1]/g, 'l').replaceAll('0', 'o')
}

/** Only what can be read: neither spaces nor signs make a name another one. */
function wordsOf(name: string): string {
  return plainLetters(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
