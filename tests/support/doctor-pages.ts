import type { DayTotals } from '@/lib/domain/day-totals'
import { doctorPageOf, type DoctorPage } from '@/lib/domain/doctor/doctor-page'
import { momentOfPeriod, periodOfSpan, type DoctorPeriod } from '@/lib/domain/doctor/doctor-period'
import { usualWho, type WhoPart } from '@/lib/domain/doctor/who-shown'
import { dayOf, logsItsDay, type Entry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { dayClockOf, readProfile } from '@/lib/domain/profile'
import { assess } from '@/lib/domain/referral/assess'
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/time/local-date'
import { now, today } from './diary'

type Asked = {
  period?: DoctorPeriod
  shown?: readonly WhoPart[]
  profile?: Record<string, unknown>
  name?: string | null
  /** Figures of days that the entries alone do not have here. */
  sums?: Readonly<Record<LocalDate, Partial<DayTotals>>>
}

/** The page of a whole diary, in Kathmandu, for the last 28 days unless a period is named. */
export function pageOf(entries: readonly Entry[], asked: Asked = {}): DoctorPage {
  const period = asked.period ?? periodOfSpan('4w', today)
  const read = readProfile({ timeZone: 'Asia/Kathmandu', ...asked.profile })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const history = historyOf(read.value, entries)
  const asOf = momentOfPeriod(period, today, dayClockOf(read.value), now)
  return doctorPageOf(
    {
      history,
      days: daysOfPeriod(entries, period, asked.sums ?? {}),
      assessment: assess(history, asOf),
      evidence: entries,
      routineDays: entries.filter(({ kind }) => kind === 'routine').map(entry => dayOf(entry, '00:00')),
      accountName: asked.name ?? null,
    },
    { period, shown: asked.shown ?? usualWho },
    { now, today },
  )
}

function daysOfPeriod(
  entries: readonly Entry[],
  { from, to }: DoctorPeriod,
  sums: Readonly<Record<LocalDate, Partial<DayTotals>>>,
): DayTotals[] {
  const logged = new Set(entries.filter(logsItsDay).map(entry => dayOf(entry, '00:00')))
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const day = addDays(from, index)
    const isLogged = logged.has(day) || sums[day] !== undefined
    const known = isLogged ? 0 : null
    return {
      day,
      logged: isLogged,
      cramps: known,
      worstSeverity: null,
      fluidMl: known,
      foods: known,
      potassiumMg: known,
      magnesiumMg: known,
      calciumMg: known,
      sodiumMg: known,
      exerciseMinutes: known,
      load: known,
      ...sums[day],
    }
  })
}
