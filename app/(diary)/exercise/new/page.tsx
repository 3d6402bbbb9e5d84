import type { Metadata } from 'next'
import { lastOf, listEntries } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import { exerciseLike } from '@/lib/domain/forms/exercise-form'
import { itemsWith, itemWith, mostFrequent, returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { ExerciseForm } from '../exercise-form'

export const metadata: Metadata = { title: 'Log exercise' }

/** What a new diary offers before anything is typed: running, cycling, brisk walking, weights, football, yoga. */
const firstActivities = ['12150', '01015', '17200', '02054', '15610', '02150']

const usualCount = 6

export default async function NewExercisePage({ searchParams }: { searchParams: AddressQuery }) {
  const { owner, profile, now } = await person()
  const [last, recent, own] = await Promise.all([
    lastOf(owner, 'exercise'),
    listEntries(owner, { kind: 'exercise', limit: 100 }),
    findOwnItems(owner),
  ])
  const done = recent.entries.flatMap(entry => (entry.kind === 'exercise' ? (entry.activityId ?? []) : []))
  const ids = [...new Set([...mostFrequent(done, usualCount), ...firstActivities])].slice(0, usualCount)
  return (
    <ExerciseForm
      initial={exerciseLike(last)}
      picked={last?.activityId === undefined ? null : itemWith(own, 'activity', last.activityId)}
      usual={itemsWith(own, 'activity', ids)}
      units={unitsOf(profile)}
      home={profile.timeZone}
      openedAt={now}
      next={await returnPath(searchParams)}
    />
  )
}
