/** Scripts that are written from right to left. */
const fromTheRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * A name or a value of somebody's own, to stand within a sentence of ours: one that is written from the right keeps
 * its order, and leaves that of the words around it alone (Unicode's first strong isolate). Any other is as it was.
 */
export function isolated(text: string): string {
  const isAlready = text.startsWith('\u2068') && text.endsWith('\u2069')
  return fromTheRight.test(text) && !isAlready ? `\u2068${text}\u2069` : text
}
