import Link from 'next/link'
import { minerals, type Mineral } from '@/lib/domain/nutrition/mineral'
import type { IntakeDay } from '@/lib/domain/nutrition/intake-of-days'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { dayWords } from '@/lib/domain/words/date-words'
import { wholeWords } from '@/lib/domain/words/whole-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './day-table.module.css'
import { DAYS_SHOWN, type Electrolytes } from './load-electrolytes'

type Props = { of: Electrolytes; today: LocalDate; words: Words }

/** Every day of the small strips with its amounts, newest first, each a link to the day. */
export function DayTable({ of, today, words }: Props) {
  const { days: said } = words.electrolytes
  return (
    <details className={classes.days}>
      <summary>
        <span>{said.table}</span>
      </summary>
      <table>
        <caption>
          {said.title(DAYS_SHOWN)}. {said.plus}
        </caption>
        <thead>
          <tr>
            <th scope="col">{said.day}</th>
            {minerals.map(mineral => (
              <th key={mineral} scope="col">
                <abbr title={words.minerals[mineral]}>{symbols[mineral]}</abbr>
              </th>
            ))}
            <th scope="col">{said.foods}</th>
          </tr>
        </thead>
        <tbody>
          {of.days
            .slice(1)
            .toReversed()
            .map(day => (
              <tr key={day.day} data-looks={day.coverage.looks}>
                <th scope="row">
                  <Link
                    href={day.day === today ? '/electrolytes' : `/electrolytes?day=${day.day}`}
                    prefetch={false}
                  >
                    {dayWords(day.day, words)}
                  </Link>
                </th>
                {day.coverage.looks === 'nothing' ? (
                  <td colSpan={minerals.length + 1}>{said.nothing}</td>
                ) : (
                  <>
                    {minerals.map(mineral => (
                      <td key={mineral}>{cellWords(day, mineral, words)}</td>
                    ))}
                    <td>{day.coverage.foods}</td>
                  </>
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}

/** Symbols of the elements: the same in every language. */
const symbols: Record<Mineral, string> = { potassium: 'K', magnesium: 'Mg', calcium: 'Ca', sodium: 'Na' }

function cellWords({ minerals: of }: IntakeDay, mineral: Mineral, { electrolytes }: Words): string {
  const { knownMg, unknown } = of[mineral]
  return unknown > 0 ? electrolytes.days.atLeast(wholeWords(knownMg)) : wholeWords(knownMg)
}
