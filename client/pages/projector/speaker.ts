import { pacer, type Sound } from './sound'

interface Note {
  readonly hz: number
  /** When it begins after the first one, and how long it fades, in s. */
  readonly at: number
  readonly fadeS: number
  /** 0 to 1; all notes together stay well below what hurts. */
  readonly loud: number
  readonly wave: OscillatorType
}

const soft = { at: 0, wave: 'sine' } as const

const notes: Readonly<Record<Sound, readonly Note[]>> = {
  tick: [{ ...soft, hz: 1320, fadeS: 0.05, loud: 0.06 }],
  chord: [523.25, 659.25, 783.99].map((hz, index) => ({
    ...soft,
    hz,
    at: index * 0.06,
    fadeS: 0.9,
    loud: 0.12,
  })),
  low: [
    { hz: 98, at: 0, fadeS: 0.7, loud: 0.22, wave: 'triangle' },
    { hz: 103.8, at: 0, fadeS: 0.7, loud: 0.22, wave: 'triangle' },
  ],
  freeze: [
    { ...soft, hz: 659.25, fadeS: 0.25, loud: 0.12 },
    { ...soft, hz: 440, at: 0.14, fadeS: 0.4, loud: 0.12 },
  ],
}

/** Makes the tones in the browser: nothing is loaded. */
export interface Speaker {
  play(sound: Sound): void
  /** Call when a finger or a key is down: before that a browser is silent. */
  wake(): Promise<void>
  /** Whether it can be heard. */
  readonly isAwake: boolean
  close(): void
}

export function openSpeaker(): Speaker {
  const context = new AudioContext()
  const mayPlay = pacer()
  return {
    play(sound) {
      if (context.state !== 'running' || !mayPlay(sound, performance.now())) return
      for (const note of notes[sound]) strike(context, note)
    },
    wake: () => context.resume(),
    get isAwake() {
      return context.state === 'running'
    },
    close: () => void context.close(),
  }
}

function strike(context: AudioContext, { hz, at, fadeS, loud, wave }: Note): void {
  const begin = context.currentTime + at
  const tone = new OscillatorNode(context, { type: wave, frequency: hz })
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, begin)
  gain.gain.linearRampToValueAtTime(loud, begin + 0.01)
  gain.gain.exponentialRampToValueAtTime(0.0001, begin + 0.01 + fadeS)
  tone.connect(gain).connect(context.destination)
  tone.start(begin)
  tone.stop(begin + fadeS + 0.05)
}
