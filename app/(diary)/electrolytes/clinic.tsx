import Link from 'next/link'
import type { ElectrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import { cautionNames } from '@/lib/domain/words/electrolyte-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './electrolytes.module.css'

/** For whom a clinic says how much, because of what they told; nothing for others. */
export function Clinic({ day, words }: { day: ElectrolytesOfDay; words: Words }) {
  const { clinic, listed } = words.electrolytes
  const { cautions, saltCautions } = day
  const reasons = cautions.length > 0 ? cautions : saltCautions
  if (reasons.length === 0) return null
  return (
    <section className={classes.clinic} aria-labelledby="clinic">
      <h2 id="clinic">{clinic.title}</h2>
      <p>
        {clinic.told(listed(cautionNames(reasons, words)))} {cautions.length > 0 ? clinic.why : clinic.salt}
      </p>
      <p className={classes.told}>
        <Link href="/settings/profile">{clinic.profile}</Link>
        <Link href="/medicines">{clinic.medicines}</Link>
      </p>
    </section>
  )
}
