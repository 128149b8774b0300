import { expect, test } from 'vitest'
import { plainError } from './plain-error'

test('given an error of a database that tells what it refused, then the log hears no code of a room', () => {
  const refused = Object.assign(new Error('duplicate key: (room)=(K7M4QX)'), {
    code: '23505',
    detail: 'Key (room, first)=(K7M4QX, 5) already exists.',
    parameters: ['K7M4QX'],
  })
  const plain = plainError(refused)
  expect(JSON.stringify(plain)).not.toContain('K7M4QX')
  expect(plain).toMatchObject({ type: 'Error', code: '23505' })
  expect(plain.message).toBe('duplicate key: (room)=([room])')
  expect(plainError('no K7M4QX').message).toBe('no [room]')
  expect(plainError(new Error('EACCES: not open')).message).toBe('EACCES: not open')
})
