import Link from 'next/link'
import type { ColourReading } from '@/lib/domain/hydration/urine-colour'
import { writtenTime } from '@/lib/domain/time/instant'
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/time/local-date'
import { dayWords } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { entryHref, withFrom } from '../../_ui/entry-row'
import colour from '../../_ui/urine-step.module.css'
import classes from './urine.module.css'

type Props = { readings: readonly ColourReading[]; from: LocalDate; days: number; words: Words }

const steps = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Every reading as a point, day by day, on the steps of the chart; and the same as a table. */
export function ColourStrip({ readings, from, days, words }: Props) {
  const { urine } = words.sweat
  return (
    <section aria-label={urine.strip(days)}>
      <p className={classes.second}>{urine.strip(days)}</p>
      <div className={classes.plot} aria-hidden="true">
        {steps.map(step => (
          <div key={step} className={classes.lane}>
            <span>{step}</span>
            <div className={classes.track}>
              {readings
                .filter(reading => reading.step === step)
                .map(({ measurement, day }) => (
                  <i
                    key={measurement.id}
                    className={`${classes.point} ${colour.step}`}
                    data-step={step}
                    style={{
                      left: `calc(var(--end) + (100% - 2 * var(--end)) * ${daysBetween(from, day) / (days - 1)})`,
                    }}
                  />
                ))}
            </div>
          </div>
        ))}
        <p className={classes.ends}>
          <span>{dayWords(from, words)}</span>
          <span>{dayWords(addDays(from, days - 1), words)}</span>
        </p>
      </div>
      <details className={classes.table}>
        <summary>
          <span>{words.charts.showTable}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{urine.table.day}</th>
              <th scope="col">{urine.table.time}</th>
              <th scope="col">{urine.table.step}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ measurement, step, day }) => (
              <tr key={measurement.id}>
                <td>
                  <Link href={withFrom(entryHref(measurement), '/urine')} prefetch={false}>
                    {dayWords(day, words)}
                  </Link>
                </td>
                <td>{writtenTime(measurement.at)}</td>
                <td>{step}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
