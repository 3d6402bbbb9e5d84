import type { Metadata } from 'next'
import { blankObservation } from '@/lib/domain/forms/observation-form'
import { wordsHere } from '../../../_ui/words-here'
import { returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { ObservationForm } from '../observation-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).observations.title,
})

export default async function NewObservationPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  return (
    <ObservationForm
      initial={blankObservation}
      openedAt={who.now}
      kept={null}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await returnPath(searchParams)}
    />
  )
}
