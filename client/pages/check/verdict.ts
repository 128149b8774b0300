import { slowMs } from '../../room/lag'
import type { PlainPhrase } from '../../words/phrases'

/** What was measured; null where nothing came back. Times are from here to the server and back, in ms. */
export interface Findings {
  /** What the browser itself says of its network. */
  readonly isOnline: boolean
  readonly http: Timing | null
  readonly socket: Timing | null
  /** What a page leaves in this browser is there for the next one. */
  readonly keepsData: boolean
}

export interface Timing {
  readonly medianMs: number
  readonly worstMs: number
}

export interface Verdict {
  readonly status: 'holds' | 'stuck' | 'broken'
  /** In a few words. */
  readonly title: PlainPhrase
  /** Whose fault it is, and what to do. */
  readonly advice: PlainPhrase
}

export function verdictOf({ isOnline, http, socket, keepsData }: Findings): Verdict {
  if (!isOnline)
    return {
      status: 'broken',
      title: 'This phone has no network.',
      advice: 'Turn on Wi-Fi or mobile data, and check again.',
    }
  if (!http)
    return {
      status: 'broken',
      title: 'The server does not answer.',
      advice:
        'The phone has a network, but the server cannot be reached from it. Use the same Wi-Fi as the instructor; some guest networks keep devices apart.',
    }
  if (!socket)
    return {
      status: 'stuck',
      title: 'You can play, a little slower.',
      advice:
        'The server is well, but this network blocks WebSockets. The game then asks again and again by plain HTTP. Another network would be quicker.',
    }
  const verdict = speedVerdict(http, socket)
  return verdict.status === 'holds' && !keepsData ? forgetful : verdict
}

const forgetful: Verdict = {
  status: 'stuck',
  title: 'You can play, but this browser keeps nothing.',
  advice:
    'Data of this site is blocked or there is no room for it. Stay on the page of your seat, or come back to it by its address; joining again would make a second person of you.',
}

function speedVerdict(http: Timing, socket: Timing): Verdict {
  if (socket.medianMs > slowMs)
    return {
      status: 'stuck',
      title: 'You can play, but the network is slow.',
      advice:
        http.medianMs > slowMs
          ? 'Everything between this phone and the server takes long. Move closer to the Wi-Fi, or use mobile data.'
          : 'Single requests are quick, but the open connection is slow: something between here and the server holds it up.',
    }
  if (socket.worstMs > 4 * slowMs)
    return {
      status: 'stuck',
      title: 'You can play, but the network stutters.',
      advice: 'Mostly messages are quick, but some take seconds. Many people may share this Wi-Fi.',
    }
  return {
    status: 'holds',
    title: 'All is well. You can play here.',
    advice: 'Type the code from the projector, or scan it.',
  }
}

export function timingOf(samplesMs: readonly number[]): Timing | null {
  const sorted = samplesMs.toSorted((a, b) => a - b)
  const medianMs = sorted[Math.floor(sorted.length / 2)]
  const worstMs = sorted.at(-1)
  if (medianMs === undefined || worstMs === undefined) return null
  return { medianMs: Math.round(medianMs), worstMs: Math.round(worstMs) }
}
