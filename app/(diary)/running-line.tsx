import type { Person } from '@/lib/auth/person'
import { findOngoingCramp } from '@/lib/data/ongoing-cramp'
import { runningFrom } from '@/lib/domain/cramp-now/entry-of'
import { isForgotten } from '@/lib/domain/cramp-now/running-cramp'
import { writtenTime } from '@/lib/domain/time/instant'
import { addDays } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import { OngoingCramp } from './ongoing-cramp'

/** A cramp lasts a week at most: an older one is not asked about. */
const askedDays = 7

/** Asks about a cramp that still runs as far as the diary knows; nothing when none does. */
export async function RunningLine({ who, words }: { who: Person; words: Words }) {
  const entry = await findOngoingCramp(who.owner, addDays(who.today, -askedDays))
  if (entry === null) return null
  const { crampNow } = words
  const running = runningFrom(entry)
  const time = writtenTime(entry.startedAt)
  const asks = isForgotten(running, who.now)
  return (
    <OngoingCramp
      running={running}
      entry={entry}
      sentence={asks ? `${crampNow.stillRunning(time)} ${crampNow.stillOrStopped}` : crampNow.isRunning(time)}
      ways={
        asks ? { stillGoing: crampNow.stillGoing, stopped: crampNow.stopped } : { goToIt: crampNow.goToIt }
      }
    />
  )
}
