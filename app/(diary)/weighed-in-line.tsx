import Link from 'next/link'
import type { Person } from '@/lib/auth/person'
import { findOpenWeighIns } from '@/lib/data/weighed-sessions'
import { massWords } from '@/lib/domain/forms/units'
import { writtenTime } from '@/lib/domain/time/instant'
import { addDays } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import { unitsOf } from './form-page'
import classes from './ongoing-cramp.module.css'

/** Says that a session was weighed in for and not weighed out of; nothing when none was, today or the day before. */
export async function WeighedInLine({ who, words }: { who: Person; words: Words }) {
  const [open] = await findOpenWeighIns(who.owner, addDays(who.today, -1))
  if (open === undefined) return null
  const mass = massWords(open.massBeforeKg ?? 0, unitsOf(who.profile).mass, words)
  return (
    <section className={classes.line}>
      <p>{words.sweat.openLine(writtenTime(open.startedAt), mass)}</p>
      <div className={classes.ways}>
        <Link href="/sweat" prefetch={false}>
          {words.sweat.goWeighOut}
        </Link>
      </div>
    </section>
  )
}
