import type { Language } from '../words/languages'

/** Every folder of client/pages. */
type Page =
  | 'home'
  | 'join'
  | 'student'
  | 'instructor'
  | 'projector'
  | 'replay'
  | 'history'
  | 'check'
  | 'practice'
  | 'pieces'

/** What a page says before it has a script: what it is doing, and why it may never do more. */
export interface BootWords {
  readonly loading: Readonly<Record<Page, string>>
  readonly tooOld: string
  readonly noScript: string
}

/** The same in all languages. */
export const oldestNames = 'Chrome, Edge 103+ · Safari, iOS 15.4+ · Firefox 115+'

export const bootWords: Readonly<Record<Language, BootWords>> = {
  en: {
    loading: {
      home: 'Loading the start page…',
      join: 'Loading the page to join…',
      student: 'Connecting…',
      instructor: 'Loading the desk…',
      projector: 'Loading the projector…',
      replay: 'Loading the replay…',
      history: 'Loading all games of the room…',
      check: 'Loading the check…',
      practice: 'Loading the practice game…',
      pieces: 'Loading the pieces…',
    },
    tooOld: 'This page does not run in this browser. Update it, or use another device.',
    noScript: 'Show of Hands needs JavaScript. Allow it for this site, then load the page again.',
  },
  de: {
    loading: {
      home: 'Die Startseite wird geladen…',
      join: 'Die Seite zum Mitmachen wird geladen…',
      student: 'Verbinden…',
      instructor: 'Das Pult wird geladen…',
      projector: 'Die Projektion wird geladen…',
      replay: 'Die Aufzeichnung wird geladen…',
      history: 'Alle Spiele des Raums werden geladen…',
      check: 'Die Prüfung wird geladen…',
      practice: 'Das Übungsspiel wird geladen…',
      pieces: 'Die Bausteine werden geladen…',
    },
    tooOld:
      'Diese Seite läuft in diesem Browser nicht. Aktualisiere ihn, oder nimm ein anderes Gerät.',
    noScript: 'Show of Hands braucht JavaScript. Erlaube es für diese Seite, und lade sie neu.',
  },
  es: {
    loading: {
      home: 'Cargando la página de inicio…',
      join: 'Cargando la página para unirse…',
      student: 'Conectando…',
      instructor: 'Cargando la mesa…',
      projector: 'Cargando el proyector…',
      replay: 'Cargando la repetición…',
      history: 'Cargando todas las partidas de la sala…',
      check: 'Cargando la comprobación…',
      practice: 'Cargando la partida de práctica…',
      pieces: 'Cargando las piezas…',
    },
    tooOld: 'Esta página no funciona en este navegador. Actualízalo o usa otro dispositivo.',
    noScript:
      'Show of Hands necesita JavaScript. Permítelo en este sitio y vuelve a cargar la página.',
  },
  fr: {
    loading: {
      home: 'Chargement de la page d’accueil…',
      join: 'Chargement de la page pour participer…',
      student: 'Connexion…',
      instructor: 'Chargement du bureau…',
      projector: 'Chargement de la projection…',
      replay: 'Chargement du replay…',
      history: 'Chargement de toutes les parties de la salle…',
      check: 'Chargement de la vérification…',
      practice: 'Chargement de la partie d’entraînement…',
      pieces: 'Chargement des pièces…',
    },
    tooOld:
      'Cette page ne fonctionne pas dans ce navigateur. Mettez-le à jour ou prenez un autre appareil.',
    noScript:
      'Show of Hands a besoin de JavaScript. Autorisez-le pour ce site, puis rechargez la page.',
  },
  zh: {
    loading: {
      home: '正在加载首页…',
      join: '正在加载加入页面…',
      student: '正在连接…',
      instructor: '正在加载控制台…',
      projector: '正在加载投影…',
      replay: '正在加载回放…',
      history: '正在加载房间的所有游戏…',
      check: '正在加载检查…',
      practice: '正在加载练习游戏…',
      pieces: '正在加载组件…',
    },
    tooOld: '此浏览器无法运行本页面。请更新浏览器，或换一台设备。',
    noScript: 'Show of Hands 需要 JavaScript。请为本网站允许它，然后重新加载页面。',
  },
}
