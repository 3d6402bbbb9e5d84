import type { Metadata } from 'next'
import { blankMedication } from '@/lib/domain/forms/medication-form'
import { wordsHere } from '../../../_ui/words-here'
import { returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { MedicationForm } from '../medication-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).medicines.one,
})

export default async function NewMedicationPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  return (
    <MedicationForm
      initial={{ ...blankMedication, startedOn: who.today }}
      today={who.today}
      kept={null}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await returnPath(searchParams)}
    />
  )
}
