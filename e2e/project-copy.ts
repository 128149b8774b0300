import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..')
/** What was made from the sources, or belongs to one machine. */
const left = new Set([
  '.git',
  'node_modules',
  'dist',
  'data',
  'coverage',
  'test-results',
  'playwright-report',
])

const run = promisify(execFile)

/** The project's sources in a folder of their own, with the same packages: to be changed and built without harm. */
export class ProjectCopy {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static make(): ProjectCopy {
    const folder = mkdtempSync(join(tmpdir(), 'show-of-hands-copy-'))
    cpSync(root, folder, { recursive: true, filter: (path) => !left.has(basename(path)) })
    symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'))
    return new ProjectCopy(folder)
  }

  /** The server that `build` makes. */
  get bundle(): string {
    return join(this.folder, 'dist/server/main.js')
  }

  /** All that a newcomer does: the folder, and the line in the registry, which names it and says where it is. */
  addProtocol(source: string, { id, name }: { id: string; name: string }): void {
    cpSync(source, join(this.folder, 'shared/protocols', id), { recursive: true })
    const registry = join(this.folder, 'shared/protocols/registry.ts')
    const list = /(readonly Protocol\[\] = \[)(.*)(\])/
    const text = readFileSync(registry, 'utf8').replace(list, `$1$2, ${name}$3`)
    writeFileSync(registry, `import { ${name} } from './${id}/${id}'\n${text}`)
  }

  /** As `npm run build` does. */
  async build(): Promise<void> {
    await this.run('vite', 'build', '--logLevel=warn')
    await this.run('vite', 'build', '--logLevel=warn', '--ssr', 'server/main.ts')
  }

  /** Runs a command of the project's packages here, and gives what it printed. One that fails says why. */
  async run(command: string, ...args: string[]): Promise<string> {
    const path = join(this.folder, 'node_modules/.bin', command)
    try {
      return (await run(path, args, { cwd: this.folder })).stdout
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
