/*
 * Words that no name in a classroom has, in English, German, Spanish, French and Chinese. A short list: it stops
 * what is typed for fun, and the instructor renames or removes the rest.
 */

/** Rude wherever they stand in a word: no common name or word of the five languages has them inside. */
export const rudeAnywhere: readonly string[] = [
  'asshole,bitch,blowjob,bollocks,bullshit,cocksuck,dickhead,dildo,faggot,fuck,motherfuck,nigger,shithead,whore',
  'arschloch,ficken,fotze,hitler,hurensohn,miststück,scheisse,scheiß,schlampe,schwuchtel,siegheil,titten,verpiss,wichser',
  'cabron,chingad,culero,gilipoll,hijodeputa,jódete,maricón,mierda,pendejo,putamadre',
  'connard,connasse,enculé,merde,niquetamère,putain,salope',
  'penis,porno,vagina',
  '傻逼,傻b,煞笔,操你,草泥马,肏,他妈的,妈的,王八蛋,混蛋,贱人,婊子,鸡巴,狗屎,滚蛋',
].flatMap((line) => line.split(','))

/** Rude only as a word of their own: others have these letters inside. */
export const rudeAlone: readonly string[] = [
  'anal,anus,arse,ass,boobs,cock,crap,cum,cunt,dick,fag,fck,fuk,idiot,nazi,nigga,piss,porn,prick,pussy,rape,retard',
  'shit,shite,slut,tits,twat,wank,wanker,wtf',
  'arsch,fick,hure,kacke,kanake,nutte,piss,trottel',
  'coño,culo,joder,puta,puto,tetas,verga,zorra',
  'con,conne,cul,nique,pute,salaud',
].flatMap((line) => line.split(','))
