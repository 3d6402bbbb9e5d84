import { describe, expect, it } from 'vitest'
import { exerciseOf } from '@/lib/domain/prevention/exercise-of'
import { exerciseNames, exercises } from '@/lib/domain/prevention/exercises'
import { knownNames } from '@/lib/domain/prevention/known-names'
import { languages } from '@/lib/domain/words/language'
import { wordsIn } from '@/lib/domain/words/words-in'
import { entryOf } from '../../../support/correcting'

it('every exercise stands in the order they are done in', () => {
  expect([...exerciseNames].sort()).toEqual(Object.keys(exercises).sort())
})

describe('an exercise is known in the diary', () => {
  const routine = (id: keyof typeof exercises, exerciseName: string) =>
    entryOf('routine', {
      at: '2026-05-19T18:30:00+01:00',
      timeZone: 'Europe/London',
      measure: exercises[id].measure,
      exerciseName,
    })

  it.each(exerciseNames)('by its id, whatever its label: %s', id => {
    expect(exerciseOf(routine(id, id))).toBe(id)
  })

  it.each(exerciseNames)('by every label that is written now: %s', id => {
    for (const language of languages)
      expect(knownNames[id]).toContain(wordsIn(language).routines.exercises[id])
  })

  it('and no name is that of two', () => {
    const owners = exerciseNames.flatMap(id => [...new Set(knownNames[id].map(name => name.toLowerCase()))])
    expect(new Set(owners).size).toBe(owners.length)
  })
})
