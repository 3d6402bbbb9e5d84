import { expect, test } from 'vitest'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { dayHeading } from '@/lib/domain/words/date-words'
import { wordsToSay } from '@/lib/domain/words/words-to-say'
import { english } from '@/lib/domain/words/english'

const today = localDateSchema.parse('2026-05-19')

const entry = (input: object): Entry => {
  const read = readEntry({ id: newId(), timeZone: 'Europe/London', ...input })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

test('a cramp of today with a sign is said with its time, its context and the sign', () => {
  const cramp = entry({
    kind: 'cramp',
    startedAt: '2026-05-19T18:12:00+01:00',
    muscle: 'hamstring',
    side: 'right',
    context: 'after-exercise',
    inHeat: true,
    durationSeconds: 660,
    signs: ['dark-urine'],
  })
  expect(wordsToSay(cramp, today, '00:00', english)).toBe(
    'I had a cramp in my right hamstring at 18:12, after exercise, in the heat, it lasted 11 min. I also noticed: dark urine, like tea or cola.',
  )
})

test('a temperature that was taken is said', () => {
  const cramp = entry({
    kind: 'cramp',
    startedAt: '2026-05-19T18:12:00+01:00',
    muscle: 'calf',
    side: 'left',
    context: 'during-exercise',
    inHeat: true,
    bodyTemperatureC: 41,
  })
  expect(wordsToSay(cramp, today, '00:00', english)).toBe(
    'I had a cramp in my left calf at 18:12, during exercise, in the heat, my temperature was 41 °C.',
  )
})

test('a sign of another day is said with its day', () => {
  const observation = entry({
    kind: 'observation',
    at: '2026-05-17T07:00:00+01:00',
    signs: ['swelling-one-leg'],
    muscle: 'calf',
    side: 'left',
  })
  expect(wordsToSay(observation, today, '00:00', english)).toBe(
    'I noticed on Sunday 17 May at 07:00 at my left calf: one leg swollen.',
  )
})

test('a drink says nothing to an emergency service', () => {
  const drink = entry({ kind: 'fluid', at: '2026-05-19T07:00:00+01:00', beverageId: 'w', volumeMl: 250 })
  expect(wordsToSay(drink, today, '00:00', english)).toBeNull()
})

test('the heading of a day has no year and no comma', () => {
  expect(dayHeading(today, english)).toBe('Tuesday 19 May')
})
