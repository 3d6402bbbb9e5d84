import type { Metadata } from 'next'
import { writeMeasurement } from '@/lib/domain/forms/measurement-form'
import { wordsHere } from '../../../../_ui/words-here'
import { spellingHere } from '../../../form-page'
import { formChecks } from '../../../form-checks'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { MeasurementForm } from '../../measurement-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.measurement,
})

export default async function ChangeMeasurementPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'measurement')
  const spelling = await spellingHere(who.profile)
  return (
    <MeasurementForm
      initial={writeMeasurement(entry, spelling)}
      openedAt={who.now}
      checking={await formChecks(who, 'measurement', entry)}
      kept={entry}
      units={spelling.units}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
