import { describe, expect, test } from 'vitest'
import { isOutOfReach, mayTakeOver, placeWithoutServer, wayOf } from '@/lib/worker/navigation'

describe('a page', () => {
  test.each(['/cramp-now', '/offline'])('%s is the one that is kept', path => {
    expect(wayOf(path)).toEqual({ way: 'kept', shell: path })
  })

  test.each(['/', '/drinks/new', '/settings', '/sign-in', '/cramp-nowhere', '/offline/x', '/sharedness'])(
    '%s comes from the server, and has one in its place without it',
    path => {
      expect(wayOf(path)).toEqual({ way: 'server-first' })
    },
  )

  test.each(['/api/v1/export', '/api/v1/doctor-page/pdf', '/shared/secret', '/_next/static/a.js', '/sw.js'])(
    '%s is left alone',
    path => {
      expect(wayOf(path)).toEqual({ way: 'server' })
    },
  )
})

describe('without a server', () => {
  test.each([
    ['/drinks/new', '/offline#drinks'],
    ['/cramps/new/', '/offline#cramps'],
    ['/days/new', '/offline#days'],
  ])('the form at %s is opened at %s', (path, place) => {
    expect(placeWithoutServer(path)).toBe(place)
  })

  test.each(['/', '/items/new', '/drinks/0198c5f2-0000-7000-8000-000000000000', '/drinks/new/x', '/trends'])(
    '%s leads to the list, and its address is not passed on',
    path => {
      expect(placeWithoutServer(path)).toBe('/offline')
    },
  )
})

test.each([
  [200, false],
  [404, false],
  [500, false],
  [501, false],
  [502, true],
  [503, true],
  [504, true],
  [505, false],
])('an answer of %d says %s to being out of reach', (status, is) => {
  expect(isOutOfReach(status)).toBe(is)
})

describe('a new worker', () => {
  const front = { visibilityState: 'visible' }
  const behind = { visibilityState: 'hidden' }

  test.each([
    ['no window', [], true],
    ['the window that opens the page', [front], true],
    ['a window behind, which may hold a form', [behind], false],
    ['two windows', [front, front], false],
    ['a window and another behind it', [front, behind], false],
  ])('with %s: takes over is %s', (_, windows, may) => {
    expect(mayTakeOver(windows)).toBe(may)
  })
})
