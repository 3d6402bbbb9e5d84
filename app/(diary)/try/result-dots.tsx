import type { Judged } from '@/lib/domain/words/experiment-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './try.module.css'

const perRow = 28

type Props = { result: Judged; words: Words }

/** Every known day as a dot, those with a cramp filled, the blocks with the change above those as usual. */
export function ResultDots({ result, words }: Props) {
  const { parts, result: texts } = words.tryIt
  return (
    <div className={classes.dots}>
      {(['change', 'usual'] as const).map(part => (
        <div key={part}>
          <p className={classes.small}>{texts.drawing(parts[part], result[part].count, result[part].time)}</p>
          <Dots count={result[part].count} of={result[part].time} />
        </div>
      ))}
    </div>
  )
}

const Dots = ({ count, of }: { count: number; of: number }) => (
  <svg
    viewBox={`0 0 ${perRow * 10} ${Math.ceil(of / perRow) * 10}`}
    aria-hidden="true"
    className={classes.dotRows}
  >
    {Array.from({ length: of }, (_, index) => (
      <circle
        key={index}
        cx={(index % perRow) * 10 + 5}
        cy={Math.floor(index / perRow) * 10 + 5}
        r="3.4"
        data-filled={index < count ? '' : undefined}
      />
    ))}
  </svg>
)
