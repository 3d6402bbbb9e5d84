import type { SweatProfile } from '@/lib/domain/hydration/sweat-profile'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { EntryLinks } from '../../_ui/entry-links'
import classes from './sweat.module.css'

type Props = { leftOut: SweatProfile['leftOut']; context: WordsContext; words: Words }

/** The weighed sessions that are in no rate, by the reason; nothing where there is none. */
export function LeftOut({ leftOut, context, words }: Props) {
  if (leftOut.length === 0) return null
  const { sweat } = words
  const reasons = [...new Set(leftOut.map(({ because }) => because))]
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{sweat.left(leftOut.length)}</h2>
      {reasons.map(reason => (
        <div key={reason} className={classes.activity}>
          <p>{sweat.because[reason]}</p>
          <EntryLinks
            from="/sweat"
            entries={leftOut.filter(({ because }) => because === reason).map(({ session }) => session)}
            context={context}
            words={words}
          />
        </div>
      ))}
    </section>
  )
}
