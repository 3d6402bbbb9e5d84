import { expect, test } from 'vitest'
import { readIfMatch } from '@/lib/auth/if-match'

const read = (written?: string) => {
  const outcome = readIfMatch(new Headers(written === undefined ? {} : { 'if-match': written }))
  return outcome.ok ? outcome.value : outcome.refusal.status
}

test.each<[written: string | undefined, means: unknown]>([
  [undefined, null],
  ['*', '*'],
  ['"a"', ['"a"']],
  ['"a", "b"', ['"a"', '"b"']],
  ['"a","b,c"', ['"a"', '"b,c"']],
  ['W/"a"', []],
  ['W/"a", "b"', ['"b"']],
  ['', 400],
  ['a', 400],
  ['"a', 400],
  ['"a" "b"', 400],
  ['"a",', 400],
  ['*, "a"', 400],
  [`"${'a'.repeat(2000)}"`, 400],
])('%j is read as %j', (written, means) => {
  expect(read(written)).toEqual(means)
})
