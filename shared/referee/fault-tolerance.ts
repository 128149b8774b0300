import { clusterView } from './cluster-view'
import { outlookOf } from './outlook'
import type { Picture } from './picture'
import { isBearable, type Trial, type Trouble } from './trial'
import { fared, type Found, untested } from './verdict'

/**
 * Lost for good the moment nothing can be decided although only a minority is crashed or cut off. Whoever decides
 * twice has gone on too well: of such a game nothing is said. More than a minority is more than it promises to bear.
 */
export function faultTolerance(
  picture: Picture,
  trouble: Trouble | undefined,
  isBroken: boolean,
): Found {
  const { verdicts, danger } = outlookOf(picture)
  const now = verdicts['fault-tolerance']
  if (isBroken)
    return untested(
      'untested: two answers',
      'It went on with two answers, so this is no test of fault tolerance.',
    )
  const isLost = trouble !== undefined || (now && isBearable(clusterView(picture)))
  const lost = isLost ? fared(picture, now, trouble) : null
  if (lost) return lost
  if (now)
    return untested(
      'untested: more than it promises to bear',
      `${now.sentence} This is more than it promises to bear.`,
      now.witness,
    )
  const found = tried(picture.trial)
  return danger === null
    ? found
    : { ...found, short: danger, sentence: `${found.sentence.slice(0, -1)}; ${danger}.` }
}

function tried({ fault, decided }: Trial): Found {
  if (!fault)
    return untested(
      'untested: nobody crashed',
      'Nobody crashed or was cut off, so nothing put it to the test.',
    )
  const what = fault.crashed === null ? 'Links were cut' : `${fault.crashed} crashed`
  if (!decided)
    return untested(
      'untested: nobody has decided since',
      `${what} (event ${fault.seq}), and nobody has decided since.`,
      [fault.seq],
    )
  return {
    status: 'holds',
    short: `holds: ${decided.node} decided all the same`,
    sentence: `${what} (event ${fault.seq}), and ${decided.node} decided all the same (event ${decided.seq}).`,
    witness: [fault.seq, decided.seq],
  }
}
