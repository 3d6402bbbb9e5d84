import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { Person } from '@/lib/auth/person'
import { loadTraining } from '@/lib/data/training'
import { dayOf, type Exercise } from '@/lib/domain/entry'
import { dayStartOf } from '@/lib/domain/profile'
import { addDays } from '@/lib/domain/time/local-date'
import { sessionFigure } from '@/lib/domain/training/session-standing'
import { lookBackDays } from '@/lib/domain/training/unusual-session'
import { volumeUnitOf } from '@/lib/domain/units'
import type { NameOf } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { FigureSection } from '../../training/figure-section'
import classes from './session-load.module.css'

type Props = { who: Person; session: Exercise; nameOf: NameOf; words: Words }

/** The load of a session, how it stands to what is usual, and the way to the last four weeks. */
export async function SessionLoad({ who, session, nameOf, words }: Props) {
  const dayStartsAt = dayStartOf(who.profile)
  const day = dayOf(session, dayStartsAt)
  const entries = await loadTraining(who.owner, addDays(day, -lookBackDays), day)
  return (
    <div className={classes.load}>
      <FigureSection
        figure={sessionFigure(session, { ...entries, dayStartsAt }, words)}
        from={`/exercise/${session.id}`}
        context={{ unit: volumeUnitOf(who.profile), nameOf }}
        words={words}
      />
      <Link href="/training" className={classes.way} prefetch={false}>
        {words.trainingLoad.wayHere}
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </div>
  )
}
