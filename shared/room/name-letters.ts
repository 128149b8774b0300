/** Signs that real names have, of all scripts: "Col·lell", "O‘ktam", "Zhan‑Luc", "Okafor, Ada", "Raj s/o Kumar". */
const letters = /^[\p{L}\p{M}\p{N} .,&/()'’‘`´"“”·‧・･\-‐‑–゠＝׳״־՚֊་॰]+$/u
/** They take no room, and here they change how letters join: in Persian, Sinhala, Bengali and others. */
const joiners = /[\u200c\u200d]/u
const joiningScripts =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
/** They choose the shape of the letter before them: of Han, as in 葛󠄀, and of Mongolian. */
const hanShapes = /(\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu
const mongolianShapes = /(\p{Script=Mongolian})[\u180b-\u180d\u180f]/gu
const unseen = /[\p{Default_Ignorable_Code_Point}\u{13441}\u{13442}\u{16fe4}]/u
/** Letters with towers of marks reach into the lines above and below. */
const tower = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4}|\p{M}{9}/u

/** Whether a tidy name is made of letters, digits and what belongs to them, all of which can be seen or changes what is. */
export function isReadable(name: string): boolean {
  const plain = withoutJoiners(name).replace(hanShapes, '$1').replace(mongolianShapes, '$1')
  const hasLetter = /[\p{L}\p{N}]/u.test(plain)
  return hasLetter && letters.test(plain) && !unseen.test(plain) && !tower.test(name)
}

/** Without those that stand where they are of use: between letters that join. */
function withoutJoiners(name: string): string {
  if (!joiners.test(name)) return name
  const all = [...name]
  const isOfUse = (place: number) =>
    joiningScripts.test(all[place - 1] ?? '') && joiningScripts.test(all[place + 1] ?? '')
  return all.filter((char, place) => !joiners.test(char) || !isOfUse(place)).join('')
}
