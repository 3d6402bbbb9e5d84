import type { Metadata } from 'next'
import { findEntry, lastOf } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import type { Person } from '@/lib/auth/person'
import type { Exercise } from '@/lib/domain/entry'
import { blankCramp, crampLike, type WrittenCramp } from '@/lib/domain/forms/cramp-form'
import { endOf } from '@/lib/domain/forms/exercise-form'
import { givenWhen } from '@/lib/domain/forms/when'
import { idSchema } from '@/lib/domain/id'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { fromAddress, returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { nameIn } from '@/lib/domain/reference/name-in'
import { CrampForm } from '../cramp-form'
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).cramps.logTitle,
})

export default async function NewCrampPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const [last, session] = await Promise.all([lastOf(who.owner, 'cramp'), sessionOf(who, searchParams)])
  const initial = session === null ? crampLike(last) : crampAfter(session, crampLike(last))
  return (
    <CrampForm
      initial={initial}
      kept={null}
      after={session === null ? null : await sessionWords(who, session)}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      openedAt={who.now}
      next={await returnPath(searchParams)}
    />
  )
}

/** The session the address names, when it is one of the person's. */
async function sessionOf({ owner }: Person, query: AddressQuery): Promise<Exercise | null> {
  const id = idSchema.safeParse(await fromAddress(query, 'exercise'))
  const entry = id.success ? await findEntry(owner, id.data) : null
  return entry?.kind === 'exercise' ? entry : null
}

/** A cramp right after a session: it starts when the session ended, and belongs to it. */
const crampAfter = (session: Exercise, like: WrittenCramp): WrittenCramp => ({
  ...blankCramp,
  muscle: like.muscle,
  side: like.side,
  when: givenWhen(endOf(session)),
  context: 'after-exercise',
  exerciseId: session.id,
})

async function sessionWords({ owner, profile }: Person, session: Exercise): Promise<string> {
  const nameOf = nameIn(await findOwnItems(owner))
  return entryWords(session, { unit: volumeUnitOf(profile), nameOf }, await wordsHere()).title
}
