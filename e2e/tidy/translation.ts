import type { Tree } from './tree'

/**
 * A browser that translates puts elements of its own where our text stood, and what changes there stays old: every page
 * asks it not to, and speaks five languages itself.
 */
export function ownLanguages(tree: Tree): string[] {
  const pages = [...tree.values()].filter(({ path }) => /^client\/pages\/.*\.html$/.test(path))
  return pages
    .filter(
      ({ text }) =>
        !/<html [^>]*translate="no"/.test(text) ||
        !text.includes('<meta name="google" content="notranslate" />'),
    )
    .map(({ path }) => `${path} lets a browser translate what changes`)
}
