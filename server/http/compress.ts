import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const compressible = /\.(js|css|html|svg|json|txt)$/

/**
 * Puts a smaller twin beside each built text file, once after each build. gzip, because browsers take
 * nothing better over plain http, which is what a classroom has.
 */
export function compressPages(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && compressible.test(entry.name) && !isCompressed(file)) compress(file)
  }
}

function isCompressed(file: string): boolean {
  const twin = statSync(`${file}.gz`, { throwIfNoEntry: false })
  return twin !== undefined && twin.mtimeMs >= statSync(file).mtimeMs
}

/** Under another name first: a second server may be serving the same folder. */
function compress(file: string): void {
  const half = `${file}.${process.pid}.tmp`
  writeFileSync(half, gzipSync(readFileSync(file), { level: 9 }))
  renameSync(half, `${file}.gz`)
}
