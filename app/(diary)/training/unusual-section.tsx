import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import { entryHref, withFrom } from '@/app/_ui/entry-row'
import { HowMade } from '@/app/_ui/how-made'
import rows from '@/app/_ui/link-rows.module.css'
import { dayOf } from '@/lib/domain/entry'
import { unusualSentence, unusualSteps, whyWords } from '@/lib/domain/training/session-figures'
import type { TrainingStanding } from '@/lib/domain/training/training-standing'
import { weekdayWords } from '@/lib/domain/words/date-words'
import { entryWords, type WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './training.module.css'

type Props = { standing: TrainingStanding; dayStartsAt: string; context: WordsContext; words: Words }

/** The sessions of the last seven days that are unusual, each with why and a link to it. */
export function UnusualSection({ standing, dayStartsAt, context, words }: Props) {
  const { title } = words.trainingLoad.unusual
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.name}>{title}</h2>
      <p className={classes.sentence}>{unusualSentence(standing, words)}</p>
      {standing.unusual.length > 0 && (
        <ul role="list" className={rows.rows}>
          {standing.unusual.map(({ session, whys }) => (
            <li key={session.id} className={rows.item}>
              <Link href={withFrom(entryHref(session), '/training')} className={rows.row} prefetch={false}>
                <span className={rows.words}>
                  <b>{entryWords(session, context, words).title}</b>
                  <span className={rows.line}>{weekdayWords(dayOf(session, dayStartsAt), words)}</span>
                  {whys.map(why => (
                    <span key={why.why} className={rows.line}>
                      {whyWords(why, words)}
                    </span>
                  ))}
                </span>
                <IconChevronRight size={20} aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <HowMade
        of={title}
        steps={unusualSteps(words)}
        entries={standing.lately.toReversed()}
        from="/training"
        context={context}
        words={words}
      />
    </section>
  )
}
