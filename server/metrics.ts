import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Screen } from './rooms/publisher'
import type { Rooms } from './rooms/rooms'

/** Seconds that a command takes to be stored and answered. */
const answerBuckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

/**
 * What a server tells of itself, in the words of Prometheus. Numbers only: no name, no token, no code of
 * a room. Each server has its own registry, so that tests can have many.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #commands = new Counter({
    name: 'hands_commands_total',
    help: 'Commands by what became of them: "ok", or the reason of the refusal.',
    labelNames: ['outcome'] as const,
    registers: [this.#registry],
  })
  readonly #seconds = new Histogram({
    name: 'hands_command_seconds',
    help: 'From the arrival of a command to its answer, the storing included.',
    buckets: answerBuckets,
    registers: [this.#registry],
  })
  readonly #events = new Counter({
    name: 'hands_events_total',
    help: 'Events that entered a log.',
    registers: [this.#registry],
  })
  readonly #errors = new Counter({
    name: 'hands_errors_total',
    help: 'Bugs, and failures of the store.',
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** Counts what is there whenever somebody asks. */
  watch<S extends Screen>(rooms: Rooms<S>, connections: () => number): void {
    const events = this.#events
    rooms.onHall(({ live }) => live.listen((change) => events.inc(change.events.length)))
    this.#gauge('hands_rooms', 'Rooms in memory.', () => rooms.size)
    this.#gauge('hands_connections', 'Pages that are connected.', connections)
  }

  answered(outcome: string, ms: number): void {
    this.#commands.inc({ outcome })
    this.#seconds.observe(ms / 1_000)
  }

  failed(): void {
    this.#errors.inc()
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }

  #gauge(name: string, help: string, value: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect: () => gauge.set(value()),
    })
  }
}
