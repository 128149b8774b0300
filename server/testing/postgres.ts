import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** Where Debian puts what is not on the path, one folder for each version. */
const debian = '/usr/lib/postgresql'

/** The folder with the programs of PostgreSQL, or null where it is not installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : []
  const folders = [
    ...versions.sort((a, b) => b - a).map((version) => join(debian, String(version), 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** Says what a run without PostgreSQL leaves out, where nobody can overlook it. */
export function warnWithoutPostgres(tests: string): void {
  if (postgresPrograms() !== null) return
  console.warn(
    `\n!!! PostgreSQL is not installed here. NOT TESTED: ${tests}.` +
      ' Install it (Debian: apt-get install postgresql) and run the tests again.\n',
  )
}

/** A database server of the tests' own, in a temporary folder, that nobody reaches over a network. */
export class TestPostgres {
  readonly #folder = mkdtempSync(join(tmpdir(), 'show-of-hands-postgres-'))
  readonly #owner = ownerOfServer()
  #server: ChildProcess | null = null
  #databases = 0

  async start(): Promise<void> {
    const programs = postgresPrograms()
    if (programs === null) throw new Error('PostgreSQL is not installed')
    const data = join(this.#folder, 'data')
    chmodSync(this.#folder, 0o755)
    if (this.#owner !== null) chownSync(this.#folder, this.#owner.uid, this.#owner.gid)
    const asOwner = { cwd: this.#folder, stdio: 'ignore', ...this.#owner } as const
    const init = ['--pgdata', data, '--username', 'test', '--auth', 'trust', '--no-sync']
    execFileSync(
      join(programs, 'initdb'),
      [...init, '--encoding', 'UTF8', '--locale', 'C'],
      asOwner,
    )
    const settings = ['listen_addresses=', `unix_socket_directories=${this.#folder}`, 'fsync=off']
    this.#server = spawn(
      join(programs, 'postgres'),
      ['-D', data, ...settings.flatMap((one) => ['-c', one])],
      asOwner,
    )
    await this.#answers()
  }

  /** The address of a new, empty database. */
  async database(): Promise<string> {
    const name = `rooms${(this.#databases += 1)}`
    await this.query(`create database ${name}`)
    return this.#url(name)
  }

  /** Where it listens. */
  get socket(): string {
    return join(this.#folder, '.s.PGSQL.5432')
  }

  /** The address of a database by another way than its socket. */
  static by(port: number, url: string): string {
    return `postgresql://test@127.0.0.1:${port}${new URL(url).pathname}`
  }

  /** The process that all its others come from. */
  get pid(): number | undefined {
    return this.#server?.pid
  }

  async query(sql: string): Promise<void> {
    const client = new pg.Client(this.#url('postgres'))
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (server !== null && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('close', resolve))
      // At once, without writing down what is thrown away anyway.
      server.kill('SIGQUIT')
      await ended
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #answers(): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.query('select 1')
      } catch (error) {
        if (attempt === 300) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  #url(database: string): string {
    return `postgresql://test@localhost/${database}?host=${encodeURIComponent(this.#folder)}`
  }
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function ownerOfServer(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const number = (flag: string, user: string) => Number(execFileSync('id', [flag, user]))
  try {
    return { uid: number('-u', 'postgres'), gid: number('-g', 'postgres') }
  } catch {
    return { uid: number('-u', 'nobody'), gid: number('-g', 'nobody') }
  }
}
