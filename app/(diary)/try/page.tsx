import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_ui/button-link'
import rows from '@/app/_ui/link-rows.module.css'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { allExperiments, deletedExperiments } from '@/lib/data/experiments'
import { isOpenOn, lastDayOf, type Experiment } from '@/lib/domain/experiment/experiment'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { spokenDay } from '@/lib/domain/words/date-words'
import { triedName } from '@/lib/domain/words/experiment-words'
import type { Words } from '@/lib/domain/words/words'
import { person } from '../judgement'
import { BringBackTried } from './bring-back-tried'
import { ExperimentShown } from './experiment-shown'
import { HowItWorks } from './how-it-works'
import { noticeToSee } from './notice-to-see'
import { NotWhileNotice } from './not-while-notice'
import classes from './try.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).tryIt.title })

/** One change that the person tries on themselves: what is under way, what was, and how it works. */
export default async function TryPage() {
  const who = await person()
  const words = await wordsHere()
  const { tryIt } = words
  const all = await allExperiments(who.owner)
  const notice = await noticeToSee()
  const open = all.find(one => isOpenOn(one, who.today)) ?? null
  const earlier = all.filter(one => one !== open).toReversed()
  return (
    <>
      <PageHeading title={tryIt.title} line={tryIt.line} />
      {notice !== null && <NotWhileNotice finding={notice} words={words} />}
      {open !== null && <ExperimentShown of={open} who={who} isStoppedNow={notice !== null} words={words} />}
      {open === null && (
        <>
          <HowItWorks words={words} />
          {notice === null && (
            <p className={classes.start}>
              <ButtonLink href="/try/new">{tryIt.how.choose}</ButtonLink>
            </p>
          )}
        </>
      )}
      <Earlier all={earlier} today={who.today} words={words} />
      <Deleted all={await deletedExperiments(who.owner, who.now)} words={words} />
      {open !== null && (
        <div className={classes.section}>
          <HowItWorks words={words} />
        </div>
      )}
    </>
  )
}

type ListProps = { all: readonly Experiment[]; words: Words }

function Earlier({ all, today, words }: ListProps & { today: LocalDate }) {
  if (all.length === 0) return null
  const { tryIt } = words
  return (
    <section aria-labelledby="earlier" className={classes.section}>
      <h2 id="earlier">{tryIt.earlier}</h2>
      <ul role="list" className={rows.rows}>
        {all.map(one => (
          <li key={one.id} className={rows.item}>
            <Link href={`/try/${one.id}`} className={rows.row} prefetch={false}>
              <span className={rows.words}>
                <b>{triedName(one, words)}</b>
                <span className={rows.line}>{whenTried(one, today, words)}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Its first and its last day; one that ended before its first day has none. */
function whenTried(one: Experiment, today: LocalDate, words: Words): string {
  const [first, last] = [one.startedOn, lastDayOf(one)]
  return last < first
    ? words.tryIt.notBegun(spokenDay(first, today, words))
    : words.tryIt.fromTo(spokenDay(first, today, words), spokenDay(last, today, words))
}

function Deleted({ all, words }: ListProps) {
  if (all.length === 0) return null
  const { tryIt, settings } = words
  return (
    <section aria-labelledby="deleted" className={classes.section}>
      <h2 id="deleted">{tryIt.deleted}</h2>
      <ul role="list" className={rows.rows}>
        {all.map(one => (
          <li key={one.id} className={rows.item}>
            <BringBackTried
              id={one.id}
              name={triedName(one, words)}
              label={tryIt.actions.restoreThis(triedName(one, words))}
              text={tryIt.actions.restore}
              unanswered={tryIt.actions.unanswered}
              form={{ ...settings.form, refusals: { ...settings.form.refusals, ...tryIt.refusals } }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
