import { codeAlphabet, codeLength } from '../shared/core/ids'

const code = new RegExp(`(?<![\\w-])[${codeAlphabet}]{${codeLength}}(?![\\w-])`, 'g')

/** What the log is told of an error. */
export interface PlainError {
  readonly type: string
  readonly message: string
  readonly code: string | undefined
  readonly stack: string | undefined
}

/**
 * An error without what it holds of rooms: a database tells which values it refused, and whoever reads the log
 * could join with a code that stands there.
 */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error))
    return {
      type: typeof error,
      message: withoutCodes(String(error)),
      code: undefined,
      stack: undefined,
    }
  const { code: system } = error as { code?: unknown }
  return {
    type: error.name,
    message: withoutCodes(error.message),
    code: typeof system === 'string' ? system : undefined,
    stack: error.stack === undefined ? undefined : withoutCodes(error.stack),
  }
}

/** Names of errors look like codes: "EACCES". */
function withoutCodes(text: string): string {
  return text.replace(code, (word) => (/^E[A-Z]+$/.test(word) ? word : '[room]'))
}
