import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { deletedExperiments } from '@/lib/data/experiments'
import { findOwnItems } from '@/lib/data/items'
import { keptAfterDeletion } from '@/lib/data/tombstones'
import { listDeleted, type DeletedEntry } from '@/lib/data/trash'
import { idSchema } from '@/lib/domain/id'
import { writtenDate } from '@/lib/domain/time/instant'
import { instantIn } from '@/lib/domain/time/time-zone'
import { volumeUnitOf } from '@/lib/domain/units'
import { spokenDay } from '@/lib/domain/words/date-words'
import { entryWords } from '@/lib/domain/words/entry-words'
import { ButtonLink } from '../../../_ui/button-link'
import { EmptyState } from '../../../_ui/empty-state'
import { KindIcon } from '../../../_ui/kind-icon'
import { PageHeading } from '../../../_ui/page-heading'
import { wordsHere } from '../../../_ui/words-here'
import { fromAddress, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { nameIn } from '@/lib/domain/reference/name-in'
import { PaleDays } from '../pale-days'
import classes from '../timeline.module.css'
import { BringBack } from './bring-back'
import trash from './trash.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).timeline.trash })

const mostOfPage = 50

export default async function TrashPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const { timeline } = words
  const after = placeOf(await fromAddress(searchParams, 'after'))
  const [{ deleted, hasMore }, own, tried] = await Promise.all([
    listDeleted(who.owner, { limit: mostOfPage, ...(after !== null && { after }) }, who.now),
    findOwnItems(who.owner),
    deletedExperiments(who.owner, who.now),
  ])
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(own) }
  const day = (at: number) => spokenDay(writtenDate(instantIn(who.profile.timeZone, at)), who.today, words)
  const last = deleted.at(-1)
  return (
    <div className={classes.timeline}>
      <PageHeading title={timeline.trash} line={deleted.length === 0 ? undefined : timeline.trashLine} />
      {deleted.length === 0 && after === null && tried.length === 0 && (
        <EmptyState
          picture={<PaleDays />}
          sentence={timeline.trashEmpty}
          action={<ButtonLink href="/timeline">{timeline.toTimeline}</ButtonLink>}
        />
      )}
      <ul role="list" className={trash.list}>
        {deleted.map(({ entry, deletedAt }) => {
          const { title } = entryWords(entry, context, words)
          return (
            <li key={entry.id} className={trash.row}>
              <span className={trash.badge}>
                <KindIcon entry={entry} />
              </span>
              <span className={trash.words}>
                <b>{title}</b>
                <span className={trash.line}>
                  {timeline.deletedOn(day(deletedAt), day(deletedAt + keptAfterDeletion))}
                </span>
              </span>
              <BringBack id={entry.id} what={title} />
            </li>
          )
        })}
      </ul>
      {hasMore && last !== undefined && (
        <Link href={`/timeline/trash?after=${placeWords(last)}`} className={classes.way} prefetch={false}>
          {timeline.older}
          <IconChevronRight aria-hidden="true" />
        </Link>
      )}
      {tried.length > 0 && (
        <p className={trash.tried}>
          <Link href="/try" prefetch={false}>
            {words.tryIt.inTrash(tried.length)}
          </Link>
        </p>
      )}
    </div>
  )
}

const placeWords = ({ deletedAt, entry }: DeletedEntry): string => `${deletedAt}.${entry.id}`

/** The last entry of the page before; null when the address names none. */
function placeOf(written: string | null) {
  const [at = '', id = ''] = (written ?? '').split('.')
  const read = idSchema.safeParse(id)
  return read.success && /^\d{1,15}$/.test(at) ? { deletedAt: Number(at), id: read.data } : null
}
