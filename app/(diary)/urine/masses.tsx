import Link from 'next/link'
import type { Measurement } from '@/lib/domain/entry'
import { massWords } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import { dayWords } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { entryHref, withFrom } from '../../_ui/entry-row'
import classes from './urine.module.css'

type Props = { measurements: readonly Measurement[]; units: Units; words: Words }

/** Body mass of the same days, newest first, each a link to its entry; nothing where none was measured. */
export function Masses({ measurements, units, words }: Props) {
  const weighed = measurements.flatMap(one =>
    one.massKg === undefined ? [] : [{ ...one, massKg: one.massKg }],
  )
  if (weighed.length === 0) return null
  const { urine } = words.sweat
  return (
    <section aria-labelledby="masses">
      <h2 id="masses">{urine.mass}</h2>
      <p className={classes.second}>{urine.massLine(urine.readings(weighed.length))}</p>
      <ul role="list" className={classes.masses}>
        {weighed.map(one => (
          <li key={one.id}>
            <Link href={withFrom(entryHref(one), '/urine')} prefetch={false}>
              <span>{words.parts.moment(dayWords(writtenDate(one.at), words), writtenTime(one.at))}</span>
              <b>{massWords(one.massKg, units.mass, words)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
