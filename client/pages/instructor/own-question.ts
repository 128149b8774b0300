import { say } from '../../words/language.svelte'

/** Most answers of a question, and the longest, in characters; the server has the same limits. */
const mostOptions = 12
const longest = 60

/** "yes, no" as a list; what is empty is left out. */
export function optionsIn(text: string): string[] {
  return text
    .split(',')
    .map((option) => option.trim())
    .filter((option) => option !== '')
}

/** What is wrong with a question of one's own, in one sentence, or null. */
export function wrongQuestion(question: string, options: readonly string[]): string | null {
  if (question.trim() === '') return say('Type the question first.')
  if (options.length < 2) return say('Give at least two answers, with a comma between them.')
  if (options.length > mostOptions)
    return say('Give at most {count} answers.', { count: mostOptions })
  const long = options.find((option) => option.length > longest)
  if (long !== undefined)
    return say('“{text}…” is too long. Use at most {count} letters.', {
      ...{ text: long.slice(0, 20), count: longest },
    })
  const twice = options.find((option, index) => options.indexOf(option) < index)
  return twice === undefined ? null : say('“{text}” is there twice.', { text: twice })
}
