import { drugClasses, type DrugClass } from '../domain/medication'
import { classesOf } from '../domain/reference/medicine-recognition'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

/** Whether a text of the database is a class; what passed the gate is. */
const isClass = (text: string | null): text is DrugClass => drugClasses.some(one => one === text)

/**
 * The classes of the medicines the person takes on a day, each once, first and last day included: the one chosen and those
 * that its name holds. Reads only what is taken on that day.
 */
export async function drugClassesOn(owner: UserId, day: LocalDate): Promise<DrugClass[]> {
  const rows = await database().medication.findMany({
    where: {
      userId: owner,
      entry: { deletedAt: null },
      // A last day before the first: the days between the two count, as in `wasTaken`.
      OR: [
        { entry: { day: { lte: day } }, stoppedOn: null },
        { entry: { day: { lte: day } }, stoppedOn: { gte: day } },
        { entry: { day: { gte: day } }, stoppedOn: { lte: day } },
      ],
    },
    select: { name: true, drugClass: true },
  })
  return [
    ...new Set(
      rows.flatMap(({ name, drugClass }) =>
        classesOf({ name, drugClass: isClass(drugClass) ? drugClass : null }),
      ),
    ),
  ]
}
