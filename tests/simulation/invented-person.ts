import { chance, type Chance } from '@/lib/domain/demo/chance'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'

/** How somebody's cramps come, by the day of their diary, from 0. */
export type Life = {
  days: number
  /** Episodes in 28 days. */
  rate: (day: number) => number
  /** Mean severity, 0 to 10. */
  severity: (day: number) => number
  /** Whether each cramp has a cause noted; without, that none was found. */
  isExplained: boolean
  /** The share of days on which anything is logged; cramps of other days are lost. */
  logs: (day: number) => number
}

/** An invented diary: what was logged on which of its days. */
export type InventedPerson = {
  first: LocalDate
  entries: readonly (readonly Entry[])[]
  logged: readonly boolean[]
}

const first = localDateSchema.parse('2024-01-01')
const pad = (value: number): string => String(value).padStart(2, '0')

/** A count by chance with this mean (Knuth). */
function poisson({ next }: Chance, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = next(); product > limit; product *= next()) count += 1
  return count
}

/** Bell-shaped, with mean 0 and deviation 1 (Box and Muller). */
const bell = ({ next }: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

/** Days differ: the rate of each is drawn from a gamma distribution of shape 1, so counts spread more than Poisson's. */
const dayRate = (luck: Chance, mean: number): number => -Math.log(1 - luck.next()) * mean

/** The share of episodes in which a second contraction follows after some minutes. */
const clustered = 0.3

/** A person whose diary follows from the seed alone. */
export function inventPerson(life: Life, ...seed: readonly (string | number)[]): InventedPerson {
  const luck = chance('simulated', ...seed)
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => luck.whole(0, 15).toString(16)).join('')
  const crampAt = (day: number, minute: number, muscle: string, side: string): Entry => {
    const severity = Math.round(life.severity(day) + 1.5 * bell(luck))
    return entrySchema.parse({
      id: `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
      kind: 'cramp',
      startedAt: `${addDays(first, day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00Z`,
      timeZone: 'UTC',
      muscle,
      side,
      severity: Math.min(10, Math.max(0, severity)),
      durationSeconds: luck.whole(20, 240),
      context: life.isExplained ? 'after-exercise' : 'asleep',
      apparentCause: life.isExplained ? 'a long run' : null,
      signs: [],
      relieved: true,
      sleepDisturbed: false,
      activityDisrupted: false,
    })
  }
  const episodeOn = (day: number): Entry[] => {
    const minute = luck.whole(6 * 60, 21 * 60)
    const muscle = luck.one(['calf', 'hamstring', 'foot'])
    const side = luck.one(['left', 'right'])
    const begun = crampAt(day, minute, muscle, side)
    return luck.once(clustered) ? [begun, crampAt(day, minute + 10, muscle, side)] : [begun]
  }
  const days = Array.from({ length: life.days }, (_, day) => {
    const count = poisson(luck, dayRate(luck, life.rate(day) / 28))
    const isLogged = luck.once(life.logs(day))
    return { isLogged, entries: Array.from({ length: count }, () => episodeOn(day)).flat() }
  })
  return {
    first,
    entries: days.map(({ isLogged, entries }) => (isLogged ? entries : [])),
    logged: days.map(({ isLogged }) => isLogged),
  }
}
