import { expect, test } from 'vitest'
import { readEntry } from '@/lib/domain/entry'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { dayHeading, dayWords, nightWords, spokenDay, weekdayWords } from '@/lib/domain/words/date-words'
import { entryWords, savedWords } from '@/lib/domain/words/entry-words'
import { german } from '@/lib/domain/words/german'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import { numberWords } from '@/lib/domain/words/number-words'
import { dayVolumeWords } from '@/lib/domain/words/volume-words'

const date = (text: string) => localDateSchema.parse(text)

test('figures have a decimal comma', () => {
  expect(dayVolumeWords(1350, 'ml', german)).toEqual({ figure: '1,35', unit: 'L' })
  expect(numberWords(62.5, german)).toBe('62,5')
})

test('days have a full stop after their number', () => {
  expect(dayWords(date('2026-05-19'), german)).toBe('19. Mai')
  expect(spokenDay(date('2025-12-31'), date('2026-01-02'), german)).toBe('31. Dezember 2025')
  expect(weekdayWords(date('2026-05-19'), german)).toBe('Di, 19. Mai')
  expect(dayHeading(date('2026-05-19'), german)).toBe('Dienstag, 19. Mai')
  expect(nightWords(date('2026-05-19'), date('2026-05-19'), german)).toBe('18./19. Mai')
})

test('a muscle stands before its side, so that no ending has to agree', () => {
  expect(muscleAndSide('calf', 'left', german)).toBe('Wade links')
  expect(muscleAndSide('hamstring', 'both', german)).toBe('hinterer Oberschenkel, beide Seiten')
})

test('a noun keeps its capital inside a sentence', () => {
  const read = readEntry({
    kind: 'cramp',
    id: '0197a1f0-0000-7000-8000-000000000001',
    startedAt: '2026-05-19T02:41:00+01:00',
    timeZone: 'Europe/London',
    muscle: 'calf',
    side: 'right',
    context: 'stretching',
    stretchedMuscle: 'quadriceps',
    severity: 8,
  })
  if (!read.ok) throw new Error('no cramp')
  const context = { unit: 'ml', nameOf: () => null } as const
  expect(entryWords(read.value, context, german)).toEqual({
    title: 'Krampf, Wade rechts',
    detail: 'beim Dehnen (vorderer Oberschenkel) · 8 von 10',
  })
  expect(savedWords(read.value, context, german)).toBe('Krampf, Wade rechts')
})
