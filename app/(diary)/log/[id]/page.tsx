import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { findOwnItems } from '@/lib/data/items'
import { findOwnButton } from '@/lib/data/log-buttons'
import { dayClockOf } from '@/lib/domain/profile'
import { findDrink } from '@/lib/domain/reference/drinks'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { buttonTitle } from '@/lib/domain/words/press-words'
import { vesselOf } from '../../../_ui/kind-icon'
import { PageHeading } from '../../../_ui/page-heading'
import { Slab } from '../../../_ui/slab'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { PressTile } from './press-tile'
import classes from './press.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).buttons.press.title,
})

/**
 * What a tag opens: one of the person's buttons as one large tap. Its address names the button and nothing of the
 * diary; to open it logs nothing.
 */
export default async function PressPage({ params }: { params: Promise<{ id: string }> }) {
  const { owner, profile, today } = await person()
  const button = await findOwnButton(owner, (await params).id)
  if (button === null) notFound()
  const words = await wordsHere()
  const { press } = words.buttons
  const { logs } = button
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(await findOwnItems(owner)) }
  const title = buttonTitle(logs, context, words)
  return (
    <div className={classes.page}>
      <PageHeading title={press.title} />
      {logs.logs === 'cramp-now' ? (
        <Slab />
      ) : (
        <PressTile
          logs={logs}
          title={title}
          saved={words.entries.inSentence(title)}
          vessel={
            logs.logs === 'drink' ? vesselOf(findDrink(logs.beverageId)?.category, logs.volumeMl) : null
          }
          today={today}
          clock={dayClockOf(profile)}
          words={press}
        />
      )}
      <Link href="/" className={classes.back}>
        {press.today}
      </Link>
    </div>
  )
}
