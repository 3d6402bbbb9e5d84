import { isPregnantOn } from '../measures/pregnancy'
import { ageOn } from '../measures/age'
import type { Profile } from '../profile'
import { dayNumber, type LocalDate } from '../time/local-date'
import { perMineral, type Mineral, type PerMineral } from './mineral'

/** What the table asks of a person: whole years on the day, and what changes the figures. */
export type Life = {
  age: number
  sex: 'female' | 'male' | 'unspecified'
  isPregnant: boolean
  isLactating: boolean
}

/** mg a day. Both ends are one where one row of the table is meant. */
export type IntakeRange = { low: number; high: number }

/** Why no reference intake is known: no birth date, a day before it, or an age the table has no row for. */
export type WhyNoIntake = 'no-birth-date' | 'not-born' | 'under-one' | 'pregnancy-out-of-table'

type Row = PerMineral<number>

const row = (calcium: number, magnesium: number, potassium: number, sodium: number): Row => ({
  calcium,
  magnesium,
  potassium,
  sodium,
})

type Rows = readonly { from: number; to: number; row: Row }[]

/**
 * NASEM 2019, appendix J, mg a day. Calcium and magnesium: recommended dietary allowance; potassium and sodium: adequate
 * intake. Ages in whole years, both ends included.
 */
const children: Rows = [
  { from: 1, to: 3, row: row(700, 80, 2000, 800) },
  { from: 4, to: 8, row: row(1000, 130, 2300, 1000) },
]

const male: Rows = [
  ...children,
  { from: 9, to: 13, row: row(1300, 240, 2500, 1200) },
  { from: 14, to: 18, row: row(1300, 410, 3000, 1500) },
  { from: 19, to: 30, row: row(1000, 400, 3400, 1500) },
  { from: 31, to: 50, row: row(1000, 420, 3400, 1500) },
  { from: 51, to: 70, row: row(1000, 420, 3400, 1500) },
  { from: 71, to: Infinity, row: row(1200, 420, 3400, 1500) },
]

const female: Rows = [
  ...children,
  { from: 9, to: 13, row: row(1300, 240, 2300, 1200) },
  { from: 14, to: 18, row: row(1300, 360, 2300, 1500) },
  { from: 19, to: 30, row: row(1000, 310, 2600, 1500) },
  { from: 31, to: 50, row: row(1000, 320, 2600, 1500) },
  { from: 51, to: 70, row: row(1200, 320, 2600, 1500) },
  { from: 71, to: Infinity, row: row(1200, 320, 2600, 1500) },
]

const pregnant: Rows = [
  { from: 14, to: 18, row: row(1300, 400, 2600, 1500) },
  { from: 19, to: 30, row: row(1000, 350, 2900, 1500) },
  { from: 31, to: 50, row: row(1000, 360, 2900, 1500) },
]

const lactating: Rows = [
  { from: 14, to: 18, row: row(1300, 360, 2500, 1500) },
  { from: 19, to: 30, row: row(1000, 310, 2800, 1500) },
  { from: 31, to: 50, row: row(1000, 320, 2800, 1500) },
]

/** The tables that may be meant: of both sexes where none is told; of pregnancy and lactation where both are. */
function tablesFor({ sex, isPregnant, isLactating }: Life): Rows[] {
  if (isPregnant || isLactating)
    return [...(isPregnant ? [pregnant] : []), ...(isLactating ? [lactating] : [])]
  if (sex === 'unspecified') return [female, male]
  return sex === 'female' ? [female] : [male]
}

/**
 * What is published as a day's intake for this person, each mineral as a range: with no sex told it is that of both
 * sexes. Null where the table has no row: under one year; pregnant or breastfeeding before 14 or after 50.
 */
export function referenceIntakes(life: Life): PerMineral<IntakeRange> | null {
  const rows = tablesFor(life).map(
    table => table.find(({ from, to }) => from <= life.age && life.age <= to)?.row,
  )
  const found = rows.flatMap(one => one ?? [])
  if (found.length < rows.length) return null
  return perMineral(mineral => ({
    low: Math.min(...found.map(one => one[mineral])),
    high: Math.max(...found.map(one => one[mineral])),
  }))
}

/**
 * A person as the tables ask of them on a day; a reason where their age is not known or not one of anybody’s. A due date with the
 * sex male is a slip: the tables of pregnancy and lactation are those of women.
 */
export function lifeOn(
  profile: Profile,
  day: LocalDate,
): Life | Extract<WhyNoIntake, 'no-birth-date' | 'not-born'> {
  const { birthDate, sex = 'unspecified', lactating = false } = profile
  if (birthDate === undefined) return 'no-birth-date'
  if (birthDate > day) return 'not-born'
  const isForTwo = sex !== 'male'
  return {
    age: ageOn(birthDate, day),
    sex,
    isPregnant: isForTwo && isPregnantOn(profile, dayNumber(day)),
    isLactating: isForTwo && lactating,
  }
}

/** The reference intakes of a person on a day, or why there are none. */
export function intakesOn(profile: Profile, day: LocalDate): PerMineral<IntakeRange> | WhyNoIntake {
  const life = lifeOn(profile, day)
  if (typeof life === 'string') return life
  return referenceIntakes(life) ?? (life.age < 1 ? 'under-one' : 'pregnancy-out-of-table')
}

/** The largest intake of a mineral the table has for anybody from 19 years on, in mg. */
export const LARGEST_INTAKE_MG: PerMineral<number> = perMineral((mineral: Mineral) =>
  Math.max(
    ...[male, female, pregnant, lactating]
      .flat()
      .filter(({ from }) => from >= 19)
      .map(one => one.row[mineral]),
  ),
)
