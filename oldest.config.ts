/**
 * The oldest browsers that the pages are built for, after what schools have: Chromebooks that are no longer updated or
 * kept at a release by those who manage them (Chrome 103), the last iOS of an iPhone 6s or 7 (Safari 15.4 and later),
 * and Firefox's extended releases. Two years of "widely available" would leave them out.
 */
export const oldest = {
  js: ['chrome103', 'safari15.4', 'firefox115'],
  css: ['chrome103', 'safari15.4', 'firefox115'],
}
