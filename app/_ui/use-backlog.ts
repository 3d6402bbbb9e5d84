import { useEffect, useSyncExternalStore } from 'react'
import { backlogAfter, backlogDate } from '@/lib/domain/forms/backlog'
import { blankWhen, type WrittenWhen } from '@/lib/domain/forms/when'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { DayClock, TimeZone } from '@/lib/domain/time/time-zone'
import { useOutbox } from './outbox'

/** Kept for the tab alone: another tab, and this one tomorrow, begin with now. */
const key = 'charley.backlog'

const neverChanges = () => () => undefined

const isWhen = (value: unknown): value is WrittenWhen =>
  typeof value === 'object' && value !== null && Object.keys(blankWhen).every(name => name in value)

/** What the tab keeps; null where nothing is kept, or the browser lets nothing be kept. */
function kept(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Where the browser lets nothing be kept, the next form begins with now. */
function keep(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // Without it every form begins with now, as it does on the first day.
  }
}

/** What tells the day of the person: midnight at `home` where the device knows no more of them. */
export function useBacklogClock(home: TimeZone): DayClock {
  const { kit } = useOutbox()
  return { timeZone: home, dayStartsAt: kit?.dayStartsAt ?? '00:00' }
}

/** Notes, after a new entry was kept, for which earlier day it was; after any other it forgets. Never throws. */
export function noteBacklog(written: object, clock: DayClock): void {
  const when = 'when' in written ? written.when : null
  if (isWhen(when)) keep(backlogAfter(when, Date.now(), clock))
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
  const clock = useBacklogClock(home)
  const date = useSyncExternalStore(
    neverChanges,
    () => backlogDate(kept(), Date.now(), clock),
    () => null,
  )
  const isUntouched = when.kept === null && when.choice === 'now' && when.tappedAt === null
  useEffect(() => {
    if (isUntouched && date !== null) onChange({ ...when, choice: 'pick', date })
  }, [isUntouched, date, when, onChange])
  if (date === null || when.choice !== 'pick' || when.date !== date) return null
  return {
    date,
    end: () => {
      keep(null)
      onChange({ ...when, choice: 'now', tappedAt: Date.now(), date: '', time: '' })
    },
  }
}
