import type { WindowHours } from '@/lib/domain/comparison/before'
import type { FactorCounts } from '@/lib/domain/comparison/compare-factor'
import { ratioWords } from '@/lib/domain/words/ratio-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './factor.module.css'

type Props = { lengths: readonly { hours: WindowHours; counts: FactorCounts }[]; words: Words }

/** The factor in every window in which it means something; nothing where it is no matter of hours. */
export function OtherLengths({ lengths, words }: Props) {
  if (lengths.length < 2) return null
  const { before } = words
  const { factor } = words.beforeCramps
  const { columns } = factor
  return (
    <section className={classes.section} aria-labelledby="lengths">
      <h2 id="lengths">{factor.lengths}</h2>
      <p className={classes.small}>{factor.notJudged}</p>
      <table className={classes.table} aria-labelledby="lengths">
        <thead>
          <tr>
            <th scope="col">{columns.hours}</th>
            <th scope="col">{columns.cramps}</th>
            <th scope="col">{columns.days}</th>
            <th scope="col">{columns.ratio}</th>
          </tr>
        </thead>
        <tbody>
          {lengths.map(({ hours, counts }) => (
            <tr key={hours}>
              <th scope="row">{factor.hours(hours)}</th>
              <td>{before.outOf(counts.cramps.count, counts.cramps.of)}</td>
              <td>{before.outOf(counts.referents.count, counts.referents.of)}</td>
              <td>{counts.tooFew.length > 0 ? factor.tooFew : ratioWords(counts, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
