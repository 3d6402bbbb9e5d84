import { describe, expect, test } from 'vitest'
import { troubleIn } from '@/lib/data/trouble'

const driverError = (originalCode: string) =>
  Object.assign(new Error('x'), { name: 'DriverAdapterError', cause: { kind: 'sqlite', originalCode } })

describe('trouble of the machine', () => {
  test.each([
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_LOCKED', 'busy'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_IOERR_FSYNC', 'failing'],
    ['SQLITE_CANTOPEN', 'failing'],
    ['SQLITE_CORRUPT_INDEX', 'failing'],
    ['SQLITE_NOTADB', 'failing'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CONSTRAINT_UNIQUE', null],
    ['SQLITE_ERROR', null],
  ])('%s is %s, from the driver and through Prisma alike', (code, trouble) => {
    expect(troubleIn(Object.assign(new Error('x'), { code }))).toBe(trouble)
    expect(troubleIn(driverError(code))).toBe(trouble)
    const prisma = Object.assign(new Error('x'), {
      code: 'P2039',
      meta: { driverAdapterError: driverError(code) },
    })
    expect(troubleIn(prisma)).toBe(trouble)
  })

  test('Prisma giving up on a lock or on its turn is busy', () => {
    expect(troubleIn(Object.assign(new Error('x'), { code: 'P1008' }))).toBe('busy')
    const turn = 'Transaction API error: Unable to start a transaction in the given time.'
    expect(troubleIn(Object.assign(new Error(turn), { code: 'P2028' }))).toBe('busy')
  })

  test.each([
    ['an expired transaction', Object.assign(new Error('expired'), { code: 'P2028' })],
    ['a taken value', Object.assign(new Error('x'), { code: 'P2002' })],
    ['any other error', new TypeError('x')],
    ['no error at all', 'SQLITE_BUSY'],
    ['nothing', undefined],
  ])('%s is not', (_, error) => {
    expect(troubleIn(error)).toBeNull()
  })
})
