import type { Metadata } from 'next'
import { writeCramp } from '@/lib/domain/forms/cramp-form'
import { spellingHere } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { CrampForm } from '../../cramp-form'
import { sessionOfCramp } from '../../session-of-cramp'
import { wordsHere } from '../../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.cramp,
})

export default async function ChangeCrampPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'cramp')
  const session = await sessionOfCramp(who, entry.exerciseId, await wordsHere())
  const spelling = await spellingHere(who.profile)
  return (
    <CrampForm
      initial={writeCramp(entry, spelling)}
      kept={entry}
      after={session?.words ?? null}
      units={spelling.units}
      home={who.profile.timeZone}
      openedAt={who.now}
      next={await entryPath(address, entry)}
    />
  )
}
