import { balanceOf, type Balance, type Thigh, type ThighWork } from '@/lib/domain/prevention/balance'
import type { RoutineOfDay } from '@/lib/domain/prevention/kept-days'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { numberWords } from '@/lib/domain/words/number-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import classes from './balance-part.module.css'
import { balanceDays } from './load-prevention'
import type { Made } from './made'

type BalancePartProps = Made & { routines: readonly RoutineOfDay[]; today: LocalDate }

/** Front and back of the thigh side by side, as sets and minutes. */
export function BalancePart({ routines, today, ...made }: BalancePartProps) {
  const { words } = made
  const { balance } = words.prevention
  const spans = balanceDays.map(days => ({ days, of: balanceOf(routines, today, days) }))
  const month = spans.at(-1)?.of
  const week = spans[0]
  const unclear = month?.muscleUnknown ?? []
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">{balance.title}</h2>
      {week !== undefined && (
        <p className={classes.sentence}>
          {week.of.front.entries.length + week.of.back.entries.length === 0
            ? balance.unknown(week.days)
            : balance.sentence(week.of.front.sets, week.of.back.sets, week.days)}
        </p>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {spans.map(({ days }) => (
              <th key={days} scope="col">
                {balance.days(days)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['front', 'back'] as const).map(thigh => (
            <Row key={thigh} thigh={thigh} spans={spans} words={words} />
          ))}
        </tbody>
      </table>
      {month !== undefined && <Unknown balance={month} words={words} />}
      <HowMade
        {...made}
        of={balance.of}
        steps={balance.how}
        entries={month === undefined ? [] : [...month.front.entries, ...month.back.entries, ...unclear]}
        sources={[preventionSources.coombs2002, preventionSources.kellis2022]}
      />
    </section>
  )
}

type Span = { days: number; of: Balance }

const Row = ({ thigh, spans, words }: { thigh: Thigh; spans: readonly Span[]; words: Words }) => (
  <tr>
    <th scope="row">{words.prevention.balance[thigh]}</th>
    {spans.map(({ days, of }) => (
      <td key={days}>{workWords(of[thigh], words)}</td>
    ))}
  </tr>
)

function workWords({ entries, sets, stretchSeconds }: ThighWork, words: Words): string {
  const { balance } = words.prevention
  if (entries.length === 0) return balance.nothing
  const said = balance.sets(sets)
  if (stretchSeconds === 0) return said
  const minutes = stretchSeconds < 600 ? Math.round(stretchSeconds / 6) / 10 : Math.round(stretchSeconds / 60)
  return `${said}, ${balance.minutes(numberWords(minutes, words))}`
}

/** What of it is not known, over the longer span. */
function Unknown({ balance, words }: { balance: Balance; words: Words }) {
  const { balance: texts } = words.prevention
  const { front, back, muscleUnknown } = balance
  const sets = front.setsUnknown + back.setsUnknown
  const times = front.timeUnknown + back.timeUnknown
  const said = [
    ...(sets > 0 ? [texts.setsUnknown(sets)] : []),
    ...(times > 0 ? [texts.timeUnknown(times)] : []),
    ...(muscleUnknown.length > 0 ? [texts.muscleUnknown(muscleUnknown.length)] : []),
  ]
  return said.map(sentence => (
    <p key={sentence} className={classes.unknown}>
      {sentence}
    </p>
  ))
}
