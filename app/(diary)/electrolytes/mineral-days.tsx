import type { DayFigure } from '@/app/_ui/day-figures'
import { HowMade } from '@/app/_ui/how-made'
import { isCounted, mineralMean } from '@/lib/domain/nutrition/intake-of-days'
import type { Mineral } from '@/lib/domain/nutrition/mineral'
import { mineralDays } from '@/lib/domain/strips/mineral-days'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { spokenDay, dayWords } from '@/lib/domain/words/date-words'
import { mgWords } from '@/lib/domain/words/electrolyte-words'
import { wholeWords } from '@/lib/domain/words/whole-words'
import type { Words } from '@/lib/domain/words/words'
import { addressOfDay } from '../address-of-day'
import { DAYS_SHOWN, type Electrolytes } from './load-electrolytes'
import classes from './mineral-days.module.css'

type Props = { mineral: Mineral; of: Electrolytes; today: LocalDate; from: string; words: Words }

/** The average of the last 7 and 28 days over those that look whole, and each of the 28 as a small bar. */
export function MineralDays({ mineral, of, today, from, words }: Props) {
  const { days: said, inSentence } = words.electrolytes
  const last = of.averagesEnd
  const means = [7, DAYS_SHOWN].map(count => mineralMean(of.days, mineral, { last, count }))
  const sums = means.flatMap(({ meanMg, counted, days }) =>
    meanMg === null ? [] : [said.sum(days, wholeWords(meanMg * counted), counted, wholeWords(meanMg))],
  )
  const sentences = means.map(({ meanMg, counted, days }) =>
    meanMg === null ? said.noneWhole(days) : said.average(wholeWords(meanMg), counted, days),
  )
  const longest = means.at(-1)
  const hasBar = of.days.slice(1).some(day => isCounted(day, mineral))
  if (longest?.counted === 0 && !hasBar) return <p className={classes.none}>{said.noneAtAll(DAYS_SHOWN)}</p>
  const intake = of.day.held[mineral].intake ?? of.day.held[mineral].wholeDayIntake
  const strip = mineralDays(of.days.slice(1), mineral, intake?.low ?? null, today)
  const counted = longest?.countedDays ?? []
  const steps = [
    said.ends(spokenDay(last, today, words)),
    ...sums,
    ...(longest !== undefined && longest.unclear > 0 ? [said.unclear(longest.unclear)] : []),
    ...(of.isToday ? [said.notOver] : []),
    words.electrolytes.whole.rule,
  ]
  return (
    <div className={classes.days}>
      <p className={classes.means}>
        {sentences.map(sentence => (
          <span key={sentence}>{sentence}</span>
        ))}
      </p>
      <Strip
        of={strip}
        hasIntake={counted.length > 0}
        label={`${said.title(DAYS_SHOWN)}. ${sentences.join(' ')}`}
      />
      <p className={classes.reading}>{said.reading}</p>
      <HowMade
        of={`${said.of}, ${inSentence[mineral]}`}
        steps={steps}
        days={dayFigures(of, mineral, counted, { today, words })}
        from={from}
        context={of.context}
        words={words}
      />
    </div>
  )
}

type StripProps = { of: ReturnType<typeof mineralDays>; hasIntake: boolean; label: string }

/** Each day as a bar, hatched where it is not known, with the published intake as a line. */
const Strip = ({ of, hasIntake, label }: StripProps) => (
  <div className={classes.strip} role="img" aria-label={label}>
    {of.days.map(({ day, heightPercent, isOpen }) => (
      <span key={day} className={classes.day} data-known={heightPercent === null ? undefined : ''}>
        {heightPercent !== null && (
          <span
            className={classes.bar}
            data-open={isOpen ? '' : undefined}
            style={{ height: `${heightPercent}%` }}
          />
        )}
      </span>
    ))}
    {of.intakePercent !== null && hasIntake && (
      <span className={classes.intake} style={{ bottom: `${of.intakePercent}%` }} />
    )}
  </div>
)

type Told = { today: LocalDate; words: Words }

/** What each day counted holds, newest first, with the way to the entries behind it. */
const dayFigures = (
  of: Electrolytes,
  mineral: Mineral,
  counted: readonly LocalDate[],
  { today, words }: Told,
): DayFigure[] =>
  of.days
    .filter(({ day }) => counted.includes(day))
    .toReversed()
    .map(({ day, minerals }) => ({
      day: dayWords(day, words),
      href: `${addressOfDay('/electrolytes', day, today)}#${mineral}`,
      figure: mgWords(minerals[mineral].knownMg),
    }))
