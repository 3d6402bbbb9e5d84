import type { TakenMedicine } from '../domain/measures/classes-by-day'
import { drugClasses, type DrugClass } from '../domain/medication'
import { classesOf } from '../domain/reference/medicine-recognition'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

/** Whether a text of the database is a class; what passed the gate is. */
const isClass = (text: string | null): text is DrugClass => drugClasses.some(one => one === text)

type MedicineRow = {
  startedOn: LocalDate
  stoppedOn: LocalDate | null
  name: string
  drugClass: string | null
}

/** The medicines of which a day lies between the first and the last day they were taken, these included; in any order. */
const takenBetween = (owner: UserId, from: LocalDate, to: LocalDate): Promise<MedicineRow[]> =>
  database().$queryRaw<MedicineRow[]>`
    SELECT "Entry"."day" AS "startedOn", own."stoppedOn", own."name", own."drugClass"
    FROM "Entry" JOIN "Medication" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
    WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'medication' AND "Entry"."deletedAt" IS NULL
      AND (("Entry"."day" <= ${to} AND (own."stoppedOn" IS NULL OR own."stoppedOn" >= ${from}))
        OR ("Entry"."day" >= ${from} AND own."stoppedOn" <= ${to}))`

/**
 * The medicines taken on any day of a range, both ends included, with the classes they count as; in any order. One query,
 * and each name is read once.
 */
export async function medicinesBetween(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
): Promise<TakenMedicine[]> {
  const rows = await takenBetween(owner, from, to)
  const known = new Map<string, DrugClass[]>()
  return rows.map(({ startedOn, stoppedOn, name, drugClass }) => {
    const key = `${drugClass ?? ''} ${name}`
    const classes = known.get(key) ?? classesOf({ name, drugClass: isClass(drugClass) ? drugClass : null })
    known.set(key, classes)
    return { startedOn, stoppedOn, classes }
  })
}

/**
 * The classes of the medicines the person takes on a day, each once, first and last day included: the one chosen and those
 * that its name holds. Reads the medicines and nothing else.
 */
export async function drugClassesOn(owner: UserId, day: LocalDate): Promise<DrugClass[]> {
  const taken = await medicinesBetween(owner, day, day)
  return [...new Set(taken.flatMap(({ classes }) => classes))]
}

/** The names of the medicines the person takes on a day, each once, in their order, first and last day included. */
export async function medicineNamesOn(owner: UserId, day: LocalDate): Promise<string[]> {
  const taken = await takenBetween(owner, day, day)
  return [...new Set(taken.map(({ name }) => name))].sort()
}
