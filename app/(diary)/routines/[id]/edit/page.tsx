import type { Metadata } from 'next'
import { writeRoutine } from '@/lib/domain/forms/routine-form'
import { wordsHere } from '../../../../_ui/words-here'
import { unitsOf } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { RoutineForm } from '../../routine-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.routine,
})

export default async function ChangeRoutinePage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'routine')
  return (
    <RoutineForm
      initial={writeRoutine(entry)}
      openedAt={who.now}
      kept={entry}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
