/** Where a command's words go. */
export interface Voice {
  /** A line, or a text that ends with its own newline. */
  out(text: string): void
  error(line: string): void
}

/** The terminal. A reader that has seen enough (`| head`) is no error. */
export function terminal(): Voice {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode)
  })
  return {
    out: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  }
}
