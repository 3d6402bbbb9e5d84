import Link from 'next/link'
import { reasonKind } from '@/lib/domain/cautions'
import type { ElectrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import { cautionNames } from '@/lib/domain/words/caution-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './electrolytes.module.css'

/** For whom a clinic or a medicine speaks against a comparison: because of what, and whom to ask; nothing for others. */
export function Clinic({ day, words }: { day: ElectrolytesOfDay; words: Words }) {
  const { reason } = words.electrolytes
  const { cautions, saltCautions } = day
  const reasons = cautions.length > 0 ? cautions : saltCautions
  const kind = reasonKind(reasons)
  if (kind === null) return null
  return (
    <section className={classes.clinic} aria-labelledby="clinic">
      <h2 id="clinic">{reason.title[kind]}</h2>
      <p>
        {reason.told(cautionNames(reasons, words))} {cautions.length > 0 ? reason.why[kind] : reason.salt}
      </p>
      <p className={classes.told}>
        <Link href="/settings/profile">{reason.profile}</Link>
        <Link href="/medicines">{reason.medicines}</Link>
      </p>
    </section>
  )
}
