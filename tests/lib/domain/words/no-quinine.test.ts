import { describe, expect, it } from 'vitest'
import { isQuinine } from '@/lib/domain/reference/medicine-search'
import { reliefSteps } from '@/lib/domain/relief/relief-steps'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const quinine = /quinin|chinin|\btonic/i

/** Every text of a catalogue by its path, and the source of every function. */
function texts(held: unknown, path = ''): [string, string][] {
  if (typeof held === 'string') return [[path, held]]
  if (typeof held === 'function') return [[path, String(held)]]
  if (typeof held !== 'object' || held === null) return []
  return Object.entries(held).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`))
}

/** Where trials and agencies are told of; each of them warns, as the test below looks. */
const toldOf = [
  'learn.classes.quinine.',
  'learn.trials.quinine.',
  'learn.trials.calf',
  'learn.trials.stretch',
]

/** A sentence that says not to. */
const warns = /^(Not now|Jetzt nicht): |they carry serious risks|Sie bergen ernste Risiken/

describe.each([
  ['English', english],
  ['German', german],
])('quinine in %s', (_, words) => {
  const named = texts(words).filter(([, text]) => quinine.test(text))

  it('is named, and nowhere but in a warning or where it is told of', () => {
    expect(named.length).toBeGreaterThan(5)
    const elsewhere = named.filter(
      ([path, text]) => !toldOf.some(start => path.startsWith(start)) && !warns.test(text),
    )
    expect(elsewhere).toEqual([])
  })

  it('is not recommended where it is told of', () => {
    const { classes, trials } = words.learn
    expect(classes.quinine.text.join(' ')).toMatch(
      /is not approved for cramps|gegen Krämpfe nicht zugelassen/,
    )
    expect(classes.quinine.text.join(' ')).toMatch(/not for routine use|nicht als Regel/)
    expect(Object.values(trials.quinine).join(' ')).toMatch(/never suggests it|schlägt es nie vor/)
  })
})

it('is in no step of relief', () => {
  expect(Object.keys(reliefSteps).filter(isQuinine)).toEqual([])
})
