import { localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import classes from './day-asked.module.css'
import type { AddressQuery } from './form-page'

/** The day a page shows, and whether its address asked for one that it cannot show. */
export type DayAsked = { day: LocalDate; isOther: boolean }

/** The day in an address: today where it names none, or none up to today that can be read; then `isOther`, to be said. */
export async function dayAsked(query: AddressQuery, name: string, today: LocalDate): Promise<DayAsked> {
  const written = (await query)[name]
  if (written === undefined) return { day: today, isOther: false }
  const read = localDateSchema.safeParse(written)
  return read.success && read.data <= today
    ? { day: read.data, isOther: false }
    : { day: today, isOther: true }
}

/** That the address asked for a day that cannot be shown; nothing where it did not. */
export const OtherDay = ({ isOther, words }: { isOther: boolean; words: Words }) =>
  isOther ? (
    <p role="status" className={classes.other}>
      {words.notThere.otherDay}
    </p>
  ) : null
