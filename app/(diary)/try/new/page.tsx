import { IconChevronLeft } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import form from '@/app/_ui/change-form.module.css'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { openExperiment } from '@/lib/data/experiments'
import { furthestStart } from '@/lib/domain/experiment/experiment-wish'
import { ideasFor, whyNotOffered, type Asked } from '@/lib/domain/experiment/ideas'
import { ideaIds } from '@/lib/domain/experiment/tried'
import { newId } from '@/lib/domain/id'
import { addDays } from '@/lib/domain/time/local-date'
import { notOfferedWords } from '@/lib/domain/words/experiment-words'
import type { Words } from '@/lib/domain/words/words'
import { fromAddress, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { askedOf } from '../load-try'
import { noticeToSee } from '../notice-to-see'
import { NotWhileNotice } from '../not-while-notice'
import { TryForm } from './try-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).tryIt.form.title,
})

/** What to try, how long, and from when on. */
export default async function NewTryPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const { tryIt } = words
  const notice = await noticeToSee()
  const open = await openExperiment(who.owner, who.today)
  const asked = await askedOf(who)
  const offered = [...ideasFor(asked), 'own' as const]
  const wanted = await fromAddress(searchParams, 'tries')
  return (
    <div className={form.narrow}>
      <Link href="/try" className={form.back}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {tryIt.form.back}
      </Link>
      <PageHeading title={tryIt.form.title} />
      {notice !== null && <NotWhileNotice finding={notice} words={words} />}
      {notice === null && open !== null && <p>{tryIt.overlaps}</p>}
      {notice === null && open === null && (
        <TryForm
          id={newId()}
          offered={offered.map(tries => ({
            tries,
            name: tryIt.ideas[tries].name,
            what: tryIt.ideas[tries].what,
          }))}
          initial={offered.find(tries => tries === wanted) ?? null}
          notOffered={leftOutWords(asked, words)}
          today={who.today}
          last={addDays(who.today, furthestStart)}
          texts={tryIt.form}
          lengths={tryIt.lengths}
          form={{ ...words.settings.form, refusals: { ...words.settings.form.refusals, ...tryIt.refusals } }}
        />
      )}
    </div>
  )
}

/** Why some changes are not offered, each reason once. */
function leftOutWords(asked: Asked, words: Words): string[] {
  const reasons = ideaIds.flatMap(idea => whyNotOffered(idea, asked) ?? [])
  return [...new Set(reasons.map(reason => notOfferedWords(reason, words)))]
}
