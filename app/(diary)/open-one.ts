import type { Person } from '@/lib/auth/person'
import { findOpenDrink } from '@/lib/data/open-drink'
import { halfOf } from '@/lib/domain/open-drink'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import { momentInWords } from '@/lib/domain/forms/when'
import { instantIn } from '@/lib/domain/time/time-zone'
import { drinkName } from '@/lib/domain/words/drink-name'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { volumeWords } from '@/lib/domain/words/volume-words'
import type { Words } from '@/lib/domain/words/words'
import type { OpenOne } from '../_ui/open-drink'

/** The drink the person has open, as Today shows it; null when none. */
export async function loadOpenDrink(
  { owner, profile, now }: Person,
  { unit, nameOf }: WordsContext,
  words: Words,
): Promise<OpenOne | null> {
  const drink = await findOpenDrink(owner)
  if (drink === null) return null
  const { startedAt, volumeMl } = drink
  const name = drinkName(drink.beverageId, nameOf, words)
  const today = writtenDate(instantIn(profile.timeZone, now))
  return {
    startedAt,
    volumeMl,
    halfMl: halfOf(drink),
    name,
    title: `${name}, ${volumeWords(volumeMl, unit, words)}`,
    since: writtenDate(startedAt) === today ? writtenTime(startedAt) : momentInWords(startedAt, today, words),
  }
}
