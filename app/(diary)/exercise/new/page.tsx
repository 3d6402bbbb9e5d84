import type { Metadata } from 'next'
import { lastOf } from '@/lib/data/entries'
import { exerciseLike, plannedLike } from '@/lib/domain/forms/exercise-form'
import { fromAddress, returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { formChecks } from '../../form-checks'
import { person } from '../../judgement'
import { exerciseChoices } from '../exercise-choices'
import { ExerciseForm } from '../exercise-form'
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).training.logTitle,
})

export default async function NewExercisePage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const last = await lastOf(who.owner, 'exercise')
  const isPlan = (await fromAddress(searchParams, 'planned')) === 'yes'
  return (
    <ExerciseForm
      initial={isPlan ? plannedLike(last) : exerciseLike(last)}
      kept={null}
      texts={(await wordsHere()).sweat.form}
      {...await exerciseChoices(who, last?.activityId)}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      openedAt={who.now}
      checking={await formChecks(who, 'exercise')}
      next={await returnPath(searchParams)}
    />
  )
}
