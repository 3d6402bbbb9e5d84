import type { Metadata } from 'next'
import { writeMedication } from '@/lib/domain/forms/medication-form'
import { wordsHere } from '../../../../_ui/words-here'
import { unitsOf } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { MedicationForm } from '../../medication-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.medication,
})

export default async function ChangeMedicationPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'medication')
  return (
    <MedicationForm
      initial={writeMedication(entry)}
      today={who.today}
      kept={entry}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
