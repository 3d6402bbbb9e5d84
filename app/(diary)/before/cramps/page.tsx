import { IconBolt } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { loadCrampsBeside } from '@/lib/data/cramps-beside'
import { findOwnItems } from '@/lib/data/items'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { besideRows } from '@/lib/domain/words/cramps-beside'
import type { AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { BesideTable } from './beside-table'
import classes from './cramps.module.css'
import { PaleColumns } from './pale-columns'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).beforeCramps.beside.title,
})

/** Past cramps as columns: what each was, and what was logged in the 24 hours before. */
export default async function CrampsBesidePage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const { beside, factor } = words.beforeCramps
  const { cursor } = await searchParams
  const asked = typeof cursor === 'string' ? cursor : undefined
  const { cramps, older } = await loadCrampsBeside(who.owner, asked)
  if (cramps.length === 0)
    return (
      <>
        <PageHeading title={beside.title} />
        <EmptyState
          picture={<PaleColumns />}
          sentence={beside.empty}
          action={
            <ButtonLink href="/cramps/new?from=/before/cramps" icon={<IconBolt aria-hidden />}>
              {words.before.logCramp}
            </ButtonLink>
          }
        />
      </>
    )
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(await findOwnItems(who.owner)) }
  return (
    <>
      <PageHeading title={beside.title} />
      <p className={classes.sentence}>{beside.sentence}</p>
      <BesideTable
        cramps={cramps.map(({ cramp, before }) => ({ cramp, day: before.day }))}
        rows={besideRows(cramps, { context, words })}
        today={who.today}
        words={words}
      />
      <p className={classes.ways}>
        {older !== null && (
          <ButtonLink href={`/before/cramps?cursor=${older}`} variant="light">
            {beside.older}
          </ButtonLink>
        )}
        {asked !== undefined && (
          <ButtonLink href="/before/cramps" variant="outline">
            {beside.newest}
          </ButtonLink>
        )}
        <ButtonLink href="/before" variant="outline">
          {factor.back}
        </ButtonLink>
      </p>
    </>
  )
}
