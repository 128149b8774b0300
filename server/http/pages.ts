/** The pages of `client/pages` that the server hands out. */
export type Page =
  | 'home'
  | 'join'
  | 'student'
  | 'instructor'
  | 'projector'
  | 'replay'
  | 'history'
  | 'check'
  | 'practice'

// A room's code is not checked here: the page itself says in words what is wrong with one.
const routes: readonly (readonly [pattern: RegExp, page: Page])[] = [
  [/^\/$/, 'home'],
  [/^\/j\/[^/]+$/, 'join'],
  [/^\/play\/[^/]+$/, 'student'],
  [/^\/desk\/[^/]+$/, 'instructor'],
  [/^\/screen\/[^/]+$/, 'projector'],
  [/^\/check$/, 'check'],
  [/^\/practice$/, 'practice'],
  [/^\/history\/[^/]+$/, 'history'],
  [/^\/replay$/, 'replay'],
  [/^\/replay\/[^/]+\/[^/]+$/, 'replay'],
]

/**
 * Which page a URL's path shows, or null where there is none.
 *
 * The development server and the real one share this table, so that a link works in both or in neither.
 */
export function pageOf(pathname: string): Page | null {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  return routes.find(([pattern]) => pattern.test(path))?.[1] ?? null
}
