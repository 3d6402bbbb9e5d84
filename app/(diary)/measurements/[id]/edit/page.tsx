import type { Metadata } from 'next'
import { writeMeasurement } from '@/lib/domain/forms/measurement-form'
import { wordsHere } from '../../../../_ui/words-here'
import { unitsOf } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { MeasurementForm } from '../../measurement-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.measurement,
})

export default async function ChangeMeasurementPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'measurement')
  const units = unitsOf(who.profile)
  return (
    <MeasurementForm
      initial={writeMeasurement(entry, units)}
      openedAt={who.now}
      kept={entry}
      units={units}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
