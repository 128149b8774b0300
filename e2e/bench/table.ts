/** What each figure means, and what it should be at most (or at least). */
const lines: readonly {
  readonly figure: RegExp
  readonly means: string
  readonly least?: number
  readonly most?: number
}[] = [
  {
    figure: /^routedVsAckedRelay$/,
    means: 'messages per second of server CPU, ours / a bare relay with acknowledgements',
    least: 0.7,
  },
  { figure: /^routedVsWs$/, means: 'the same beside bare WebSockets' },
  { figure: /^cpuUsPerMessage\./, means: 'microseconds of server CPU per message' },
  { figure: /^hands.*\.300\.ackP99Ms$/, means: 'from the act to its acknowledgement', most: 100 },
  { figure: /^hands.*\.300\.projectorP99Ms$/, means: 'from the act to the projector', most: 250 },
  {
    figure: /^lecture500\.(desk|projector)FrameP99Ms$/,
    means: 'from one frame to the next: 16.7 is 60 a second',
  },
  {
    figure: /^lecture500\.(desk|projector)LongestTaskMs$/,
    means: 'CPU time of the longest task: so long no frame was drawn',
  },
  { figure: /^lecture500\.emptyFrameP99Ms$/, means: 'the same of an empty page meanwhile' },
  {
    figure: /^lecture500\.actToProjectorP99Ms$/,
    means: 'from the act to the projector, both pages open',
    most: 250,
  },
  {
    figure: /^lecture500\.pressToProjectorP99Ms$/,
    means: 'from the press to a wall in all 40 clusters',
  },
  { figure: /^hands.*\.cpuUsPerAct$/, means: 'microseconds of server CPU, all included' },
  { figure: /^hands.*\.loop(P99|Max)Ms$/, means: "how late the server's event loop was" },
  { figure: /\.ownDelayP99Ms$/, means: 'how late the people of the bench were themselves' },
  { figure: /^rssMB\.1000in40$/, means: '1,000 sockets in 40 rooms that play', most: 150 },
  { figure: /^rssMB\.empty$/, means: 'before anybody came' },
  {
    figure: /^heap\.per(Person|Room)KB$/,
    means: 'what the heap keeps for each, in 1,000 bytes',
  },
  { figure: /^heap\.perEventBytes$/, means: 'of a log in memory' },
  { figure: /^restUsPerSecond$/, means: 'CPU of a connection on which nobody does anything' },
  { figure: /^arrivalUs$/, means: 'CPU until somebody is in: joined, connected, seated' },
  {
    figure: /^behindOneAddress\.p90MsAt150$/,
    means: '300 who join in 0.1 s, while somebody there guesses 150 codes a second',
    most: 2_000,
  },
  {
    figure: /^behindOneAddress\.allInSecondsAt4000$/,
    means: 'until all of them are in, while somebody there guesses 4,000 a second',
    most: 60,
  },
  { figure: /^growth\.cpuUsByRooms\./, means: 'CPU per act of the same people in so many rooms' },
  {
    figure: /^growth\.longLogRatio$/,
    means: 'CPU per act in a room with 50,000 events / in a new one',
    most: 1.1,
  },
  { figure: /^processes\.hereP99Ms$/, means: 'from the act to a projector at the same process' },
  { figure: /^processes\.thereP99Ms$/, means: 'to one at another process, by PostgreSQL' },
  {
    figure: /^processes\.cpuUsPerAct\.bystander$/,
    means: 'of a process that only hears of it',
  },
  { figure: /^neighbour\.worst$/, means: 'what a stranger may do that costs a class most' },
  {
    figure: /^neighbour\.ackP99Ms$/,
    means: 'from the act to its acknowledgement, beside the attack that makes it longest',
    most: 250,
  },
  { figure: /^neighbour\.restP99Ms$/, means: 'the same beside a neighbour who does nothing' },
  { figure: /^neighbour\.rssPeakMB$/, means: 'the most memory beside any attack' },
  { figure: /^dearest\.worst$/, means: 'the command for which a room of 500 waits longest' },
  {
    figure: /^dearest\.stallMs$/,
    means: "how long the server's event loop stood still for it",
    most: 50,
  },
  { figure: /^dearest\.restMs$/, means: 'the same while nobody asks for anything' },
  { figure: /^machine\.loadBefore\./, means: 'what else this machine did (load average)' },
  { figure: /^firstPaintMs\./, means: 'first words on slow 4G, nothing in the cache', most: 1_500 },
  { figure: /^scriptGzipBytes\.student$/, means: '', most: 60_000 },
  { figure: /^log100k\.openMs$/, means: 'from the text to the first picture', most: 1_000 },
  { figure: /^log100k\.seekP99Ms$/, means: 'from anywhere to any event', most: 16 },
  { figure: /^log100k\.aheadMs$/, means: 'work in pieces after opening, to make seeks quick' },
  { figure: /^explorer\.statesPerSecond$/, means: 'that the search of futures looks at' },
  {
    figure: /^explorer\..*GaugeP99Ms$/,
    means: 'from an event to which futures are open',
    most: 200,
  },
  { figure: /^explorer\.pageFrameP99Ms$/, means: 'of the page whose worker explores meanwhile' },
  { figure: /^explorer\.idleFrameP99Ms$/, means: 'of the same page without a worker' },
]

/** The figures for people: one a line, with what it means and whether it is as it should be. */
export function table(figures: Readonly<Record<string, unknown>>): string {
  const rows = flat('', figures)
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows
    .map(([name, value]) => {
      const line = lines.find(({ figure }) => figure.test(name))
      const text = [
        name.padEnd(width),
        String(value).padStart(9),
        verdict(value, line),
        line?.means,
      ]
      return text
        .filter((part) => part !== undefined)
        .join('  ')
        .trimEnd()
    })
    .join('\n')
}

function verdict(value: number | string, line: (typeof lines)[number] | undefined): string {
  const { least, most } = line ?? {}
  if (typeof value === 'string') return ''.padEnd(14)
  if (least !== undefined) return `${value >= least ? 'ok  ' : 'MISS'} >= ${least}`.padEnd(14)
  if (most !== undefined) return `${value <= most ? 'ok  ' : 'MISS'} <= ${most}`.padEnd(14)
  return ''.padEnd(14)
}

function flat(path: string, value: unknown): [string, number | string][] {
  if (typeof value === 'number' || typeof value === 'string') return [[path, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flat(path === '' ? key : `${path}.${key}`, inner),
  )
}
