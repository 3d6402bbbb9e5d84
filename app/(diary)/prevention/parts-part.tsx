import type { WeekOfParts } from '@/lib/domain/training/parts-by-week'
import { trainingSources } from '@/lib/domain/training/training-sources'
import { nearMinutes, type PartCounts } from '@/lib/domain/training/warm-up'
import { dayWords } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import classes from './balance-part.module.css'
import type { Made } from './made'
import parts from './parts-part.module.css'

/** How many of the sessions of each week had a warm-up and a cool-down, this week first. */
export function PartsPart({ weeks, ...made }: Made & { weeks: readonly WeekOfParts[] }) {
  const { prevention, trainingLoad } = made.words
  const { kept } = prevention.habits
  return (
    <section className={parts.part} aria-labelledby="parts">
      <h3 id="parts" className={parts.name}>
        {kept.title}
      </h3>
      {weeks.every(({ sessions }) => sessions === 0) ? (
        <p className={classes.unknown}>{kept.none}</p>
      ) : (
        <>
          <PartsTable weeks={weeks} words={made.words} />
          <HowMade
            {...made}
            of={kept.of}
            steps={[kept.how, trainingLoad.parts.how(nearMinutes), trainingLoad.parts.unsaid]}
            entries={weeks.flatMap(({ entries }) => entries)}
            sources={[trainingSources.nhsInformWarmUp, trainingSources.workplaceWarmUp]}
          />
        </>
      )}
    </section>
  )
}

function PartsTable({ weeks, words }: { weeks: readonly WeekOfParts[]; words: Words }) {
  const { week, habits } = words.prevention
  const { columns } = habits.kept
  return (
    <table className={classes.table} aria-labelledby="parts">
      <thead>
        <tr>
          <th scope="col" className={parts.week}>
            {columns.week}
          </th>
          <th scope="col">{columns.warmUp}</th>
          <th scope="col">{columns.coolDown}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, warmUp, coolDown }, index) => (
          <tr key={monday}>
            <th scope="row">{index === 0 ? week.title : week.weekOf(dayWords(monday, words))}</th>
            <td>{keptWords(warmUp, words)}</td>
            <td>{keptWords(coolDown, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "2 of 3, 1 not known": a session that says nothing is neither one with nor one without. */
function keptWords({ kept, leftOut, notAsked }: PartCounts, words: Words): string {
  const said = words.prevention.habits.kept
  if (kept + leftOut === 0) return notAsked === 0 ? said.noSession : said.unsaid
  const known = said.sessions(kept, kept + leftOut)
  return notAsked === 0 ? known : said.alsoUnsaid(known, notAsked)
}
