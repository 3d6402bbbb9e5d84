import type { Metadata } from 'next'
import { lastOf } from '@/lib/data/entries'
import { routineLike } from '@/lib/domain/forms/routine-form'
import { wordsHere } from '../../../_ui/words-here'
import { returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { RoutineForm } from '../routine-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).routines.title,
})

export default async function NewRoutinePage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  return (
    <RoutineForm
      initial={routineLike(await lastOf(who.owner, 'routine'))}
      openedAt={who.now}
      kept={null}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      next={await returnPath(searchParams)}
    />
  )
}
