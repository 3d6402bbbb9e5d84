import { IconBolt } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { crampsBeside, crampsToChoose, loadChosenBeside, loadCrampsBeside } from '@/lib/data/cramps-beside'
import { findOwnItems } from '@/lib/data/items'
import { idSchema, type Id } from '@/lib/domain/id'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { besideRows } from '@/lib/domain/words/cramps-beside'
import type { Words } from '@/lib/domain/words/words'
import type { AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { BesideTable } from './beside-table'
import { ChooseCramps } from './choose-cramps'
import classes from './cramps.module.css'
import { PaleColumns } from './pale-columns'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).beforeCramps.beside.title,
})

/** Past cramps as columns: what each was, and what was logged in the 24 hours before. */
export default async function CrampsBesidePage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const { beside } = words.beforeCramps
  const { cursor, cramp } = await searchParams
  const asked = typeof cursor === 'string' ? cursor : undefined
  const ids = chosenIds(cramp)
  const chosen = ids.length === 0 ? [] : await loadChosenBeside(who.owner, ids)
  const isChosen = chosen.length > 0
  const newest = isChosen ? null : await loadCrampsBeside(who.owner, asked)
  const cramps = newest?.cramps ?? chosen
  const older = newest?.older ?? null
  if (cramps.length === 0) return <NoCramps words={words} />
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(await findOwnItems(who.owner)) }
  return (
    <>
      <PageHeading title={beside.title} />
      <p className={classes.sentence}>{isChosen ? beside.sentenceOfChosen : beside.sentence}</p>
      {ids.length > crampsBeside && <p className={classes.tooMany}>{beside.tooMany(crampsBeside)}</p>}
      <ChooseCramps
        cramps={await crampsToChoose(who.owner)}
        shown={cramps.map(one => one.cramp.id)}
        most={crampsBeside}
        today={who.today}
        words={words}
      />
      <BesideTable
        cramps={cramps.map(({ cramp, before }) => ({ cramp, day: before.day }))}
        rows={besideRows(cramps, { context, words })}
        today={who.today}
        words={words}
      />
      <Ways older={older} isNewest={asked === undefined && !isChosen} words={words} />
    </>
  )
}

/** What stands here until there is a cramp. */
const NoCramps = ({ words: { before, beforeCramps } }: { words: Words }) => (
  <>
    <PageHeading title={beforeCramps.beside.title} />
    <EmptyState
      picture={<PaleColumns />}
      sentence={beforeCramps.beside.empty}
      action={
        <ButtonLink href="/cramps/new?from=/before/cramps" icon={<IconBolt aria-hidden />}>
          {before.logCramp}
        </ButtonLink>
      }
    />
  </>
)

/** To older cramps, to the newest ones where others are shown, and back. */
const Ways = ({ older, isNewest, words }: { older: string | null; isNewest: boolean; words: Words }) => {
  const { beside, factor } = words.beforeCramps
  return (
    <p className={classes.ways}>
      {older !== null && (
        <ButtonLink href={`/before/cramps?cursor=${older}`} variant="light">
          {beside.older}
        </ButtonLink>
      )}
      {!isNewest && (
        <ButtonLink href="/before/cramps" variant="outline">
          {beside.newest}
        </ButtonLink>
      )}
      <ButtonLink href="/before" variant="outline">
        {factor.back}
      </ButtonLink>
    </p>
  )
}

/** As many boxes as a form can have are read out of an address, and no more. */
const mostRead = 100

/** The ids that are asked for; what is none is passed over. */
const chosenIds = (asked: string | string[] | undefined): Id[] =>
  [asked ?? []]
    .flat()
    .slice(0, mostRead)
    .flatMap(text => {
      const read = idSchema.safeParse(text)
      return read.success ? [read.data] : []
    })
