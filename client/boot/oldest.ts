/**
 * The oldest browsers that the pages are built for, after what schools have: Chromebooks that are kept at a release or
 * get no other (Chrome 103), the last iOS of an iPhone 6s or 7 (Safari 15.4 and later), and the last Firefox for old
 * laptops (115, an extended release). "Widely available" would leave all of them out.
 */
export const oldest = ['chrome103', 'safari15.4', 'firefox115']

/**
 * What scripts are built for. Safari 15 has all that 16 can read but for one error, of fields whose first value stands
 * in parentheses (WebKit 236843), and e2e/oldest.spec.ts looks that there are none. Whoever avoids fields
 * because of it makes every private one a WeakMap: 1.2 kB more on every page, and slower.
 */
export const scriptTargets = oldest.map((one) => (one === 'safari15.4' ? 'safari16' : one))
