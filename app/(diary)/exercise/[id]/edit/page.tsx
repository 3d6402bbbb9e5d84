import type { Metadata } from 'next'
import { writeExercise } from '@/lib/domain/forms/exercise-form'
import { spellingHere } from '../../../form-page'
import { formChecks } from '../../../form-checks'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { exerciseChoices } from '../../exercise-choices'
import { ExerciseForm } from '../../exercise-form'
import { wordsHere } from '../../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.exercise,
})

export default async function ChangeExercisePage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'exercise')
  const spelling = await spellingHere(who.profile)
  return (
    <ExerciseForm
      initial={writeExercise(entry, spelling)}
      kept={entry}
      texts={(await wordsHere()).sweat.form}
      {...await exerciseChoices(who, entry.activityId)}
      units={spelling.units}
      home={who.profile.timeZone}
      openedAt={who.now}
      checking={await formChecks(who, 'exercise', entry)}
      next={await entryPath(address, entry)}
    />
  )
}
