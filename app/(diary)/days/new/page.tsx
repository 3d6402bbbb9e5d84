import type { Metadata } from 'next'
import { blankDayClosed } from '@/lib/domain/forms/day-closed-form'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { wordsHere } from '../../../_ui/words-here'
import { fromAddress, returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { DayClosedForm } from '../day-closed-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).closedDays.title,
})

export default async function NewDayClosedPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const asked = localDateSchema.safeParse(await fromAddress(searchParams, 'on'))
  return (
    <DayClosedForm
      initial={{ ...blankDayClosed, on: asked.success && asked.data <= who.today ? asked.data : who.today }}
      today={who.today}
      kept={null}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await returnPath(searchParams)}
    />
  )
}
