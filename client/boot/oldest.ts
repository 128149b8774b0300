/**
 * The oldest browsers that the pages are built for, after what schools have: Chromebooks that are kept at a release or
 * get no other (Chrome 103), the last iOS of an iPhone 6s or 7 (Safari 15.4 and later), and the last Firefox for old
 * laptops (115, an extended release). "Widely available" would leave all of them out.
 */
export const oldest = ['chrome103', 'safari15.4', 'firefox115']
