import { expect, test } from 'vitest'
import { replayBooks } from '../../words/replay'
import { inPart, whole } from './carried'

test('a replay in one file has the words of the same books as the page that makes it', () => {
  expect([...inPart, ...whole].toSorted()).toEqual(replayBooks.toSorted())
})
