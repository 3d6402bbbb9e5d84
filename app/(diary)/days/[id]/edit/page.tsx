import type { Metadata } from 'next'
import { writeDayClosed } from '@/lib/domain/forms/day-closed-form'
import { wordsHere } from '../../../../_ui/words-here'
import { unitsOf } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { DayClosedForm } from '../../day-closed-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles['day-closed'],
})

export default async function ChangeDayClosedPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'day-closed')
  return (
    <DayClosedForm
      initial={writeDayClosed(entry)}
      today={who.today}
      kept={entry}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
