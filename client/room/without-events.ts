/** Numbers of events are for the referee's report; at the desk and from the back row they are noise. */
export function withoutEvents(sentence: string): string {
  return sentence.replace(/ \(events? [\d, and]+\)/g, '')
}
