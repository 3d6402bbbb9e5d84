import Link from 'next/link'
import { entryWords } from '@/lib/domain/words/entry-words'
import { minutesWords } from '@/lib/domain/words/duration-words'
import { CheckLines } from '../../_ui/check-this'
import { EntryLinks } from '../../_ui/entry-links'
import type { Shown } from './shown'

/** What of the day looks like a slip and is therefore not in its band, with the way to put it right; nothing where nothing does. */
export function AskedOfDay({ shown }: { shown: Shown }) {
  const { fluid, words, context, from, entriesOf } = shown
  if (fluid.band.kind !== 'band') return null
  const { tooLong, tooMuch, forTwo } = fluid.band.asked
  const { asked, notKnown } = words.fluidBand
  const said = (sentence: string): string => `${words.checks.title}: ${sentence}`
  const sessions = [...tooLong, ...(tooMuch?.sessionIds ?? [])]
  return (
    <>
      <CheckLines
        lines={[
          ...entriesOf(tooLong).map(entry => said(asked.tooLong(entryWords(entry, context, words).title))),
          ...(tooMuch === null ? [] : [said(asked.tooMuch(minutesWords(tooMuch.minutes)))]),
          ...(forTwo === null
            ? []
            : [
                <>
                  {said(asked[forTwo])} <Link href="/settings/profile">{notKnown.profile}</Link>
                </>,
              ]),
        ]}
      />
      <EntryLinks from={from} entries={entriesOf(sessions)} context={context} words={words} />
    </>
  )
}
