import type { Metadata } from 'next'
import { writeConsultation } from '@/lib/domain/forms/consultation-form'
import { wordsHere } from '../../../../_ui/words-here'
import { unitsOf } from '../../../form-page'
import { judgement } from '../../../judgement'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { ConsultationForm } from '../../consultation-form'
import { noticesFor } from '../../notices'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.consultation,
})

export default async function ChangeConsultationPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'consultation')
  return (
    <ConsultationForm
      initial={writeConsultation(entry)}
      today={who.today}
      notices={noticesFor(await judgement(), entry.ruleIds, await wordsHere())}
      kept={entry}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await entryPath(address, entry)}
    />
  )
}
