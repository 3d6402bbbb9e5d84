import type { Metadata } from 'next'
import { blankConsultation } from '@/lib/domain/forms/consultation-form'
import { wordsHere } from '../../../_ui/words-here'
import { returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { judgement, person } from '../../judgement'
import { ConsultationForm } from '../consultation-form'
import { noticesFor } from '../notices'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).visits.title,
})

export default async function NewConsultationPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  return (
    <ConsultationForm
      initial={{ ...blankConsultation, on: who.today }}
      today={who.today}
      notices={noticesFor(await judgement(), [], words)}
      kept={null}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await returnPath(searchParams)}
    />
  )
}
