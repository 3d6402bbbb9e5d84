import type { Metadata } from 'next'
import { blankMeasurement } from '@/lib/domain/forms/measurement-form'
import { wordsHere } from '../../../_ui/words-here'
import { returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { formChecks } from '../../form-checks'
import { person } from '../../judgement'
import { MeasurementForm } from '../measurement-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).measurements.title,
})

export default async function NewMeasurementPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  return (
    <MeasurementForm
      initial={blankMeasurement}
      openedAt={who.now}
      checking={await formChecks(who, 'measurement')}
      kept={null}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await returnPath(searchParams)}
    />
  )
}
