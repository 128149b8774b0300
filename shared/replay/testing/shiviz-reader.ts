/**
 * Reads a log as ShiViz does, written from what its page says of the format: the first line is the regular
 * expression of an entry, the second the one between executions, and the rest are the entries. The clock is
 * JSON; each host's own time is in it, begins with 1 and grows by 1.
 */
export interface ShiVizEvent {
  readonly host: string
  readonly clock: Readonly<Record<string, number>>
  readonly event: string
}

/** The events, or what is wrong with the log. */
export function readShiViz(file: string): ShiVizEvent[] | string {
  const [pattern = '', delimiter, ...rest] = file.split('\n')
  if (delimiter !== '') return 'there is one execution, so the second line is empty'
  const events: ShiVizEvent[] = []
  const text = rest.join('\n')
  const entry = new RegExp(pattern, 'y')
  while (entry.lastIndex < text.length) {
    const { host, clock, event } = entry.exec(text)?.groups ?? {}
    if (host === undefined || clock === undefined || event === undefined)
      return `no entry after ${events.length}`
    events.push({ host, clock: JSON.parse(clock) as ShiVizEvent['clock'], event })
    if (text[entry.lastIndex] === '\n') entry.lastIndex += 1
  }
  return objectionTo(events) ?? events
}

function objectionTo(events: readonly ShiVizEvent[]): string | null {
  /** Of each host, the clocks of its events so far. */
  const past = new Map<string, ShiVizEvent['clock'][]>()
  for (const [index, { host, clock, event }] of events.entries()) {
    const say = (words: string) => `entry ${index + 1} of ${host}: ${words}`
    const own = past.get(host) ?? []
    if (host === '' || event === '') return say('a field is empty')
    if (clock[host] === undefined) return say('its own time is missing')
    if (clock[host] !== own.length + 1)
      return say(`its time is ${clock[host]} after ${own.length} events`)
    for (const [other, count] of Object.entries(clock)) {
      if (!Number.isInteger(count) || count < 1) return say(`${other} has the time ${count}`)
      if (other === host) continue
      const known = past.get(other)?.[count - 1]
      if (!known) return say(`it knows event ${count} of ${other}, which is yet to come`)
      for (const [third, least] of Object.entries(known))
        if ((clock[third] ?? 0) < least)
          return say(`it knows ${other} and not what ${other} knew of ${third}`)
    }
    for (const [other, count] of Object.entries(own.at(-1) ?? {}))
      if ((clock[other] ?? 0) < count) return say(`it forgot ${other}`)
    past.set(host, [...own, clock])
  }
  return null
}
