import { useEffect, useSyncExternalStore } from 'react'
import { backlogAfter, backlogDate } from '@/lib/domain/forms/backlog'
import { blankWhen, type WrittenWhen } from '@/lib/domain/forms/when'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { TimeZone } from '@/lib/domain/time/time-zone'

/** Kept for the tab alone: another tab, and this one tomorrow, begin with now. */
const key = 'charley.backlog'

const neverChanges = () => () => undefined

const isWhen = (value: unknown): value is WrittenWhen =>
  typeof value === 'object' && value !== null && Object.keys(blankWhen).every(name => name in value)

/** Notes, after a new entry was kept, for which earlier day it was; after any other it forgets. */
export function noteBacklog(written: object, home: TimeZone): void {
  const when = 'when' in written ? written.when : null
  if (!isWhen(when)) return
  const kept = backlogAfter(when, Date.now(), home)
  if (kept === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, kept)
}

/**
 * Begins a new form with the date of the last entry, when that was picked for an earlier day not long ago. Gives that
 * date while the form stands on it, and the way back to now.
 */
export function useBacklog(
  when: WrittenWhen,
  home: TimeZone,
  onChange: (when: WrittenWhen) => void,
): { date: LocalDate; end: () => void } | null {
  const date = useSyncExternalStore(
    neverChanges,
    () => backlogDate(sessionStorage.getItem(key), Date.now(), home),
    () => null,
  )
  const isUntouched = when.kept === null && when.choice === 'now' && when.tappedAt === null
  useEffect(() => {
    if (isUntouched && date !== null) onChange({ ...when, choice: 'pick', date })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is written meanwhile is no reason to begin again
  }, [isUntouched, date])
  if (date === null || when.choice !== 'pick' || when.date !== date) return null
  return {
    date,
    end: () => {
      sessionStorage.removeItem(key)
      onChange({ ...when, choice: 'now', tappedAt: Date.now(), date: '', time: '' })
    },
  }
}
