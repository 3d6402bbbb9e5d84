import type { Metadata } from 'next'
import { writeObservation } from '@/lib/domain/forms/observation-form'
import { wordsHere } from '../../../../_ui/words-here'
import { unitsOf } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { ObservationForm } from '../../observation-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.observation,
})

export default async function ChangeObservationPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'observation')
  return (
    <ObservationForm
      initial={writeObservation(entry)}
      openedAt={who.now}
      kept={entry}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
