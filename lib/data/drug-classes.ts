import { drugClasses, type DrugClass } from '../domain/medication'
import { wasTaken } from '../domain/measures/dated-medication'
import { classesOf } from '../domain/reference/medicines'
import { dayNumber, localDateSchema, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

/** Whether a text of the database is a class; what passed the gate is. */
const isClass = (text: string | null): text is DrugClass => drugClasses.some(one => one === text)

/**
 * The classes of the medicines the person takes on a day, each once, first and last day included; with the other classes
 * of a combination, and those of a known name where no class was chosen.
 */
export async function drugClassesOn(owner: UserId, day: LocalDate): Promise<DrugClass[]> {
  const rows = await database().medication.findMany({
    where: { userId: owner, entry: { deletedAt: null } },
    select: { name: true, drugClass: true, stoppedOn: true, entry: { select: { day: true } } },
  })
  const at = dayNumber(day)
  const classes = rows.flatMap(({ name, drugClass, stoppedOn, entry }) => {
    const dates = {
      startedOn: dayNumber(localDateSchema.parse(entry.day)),
      stoppedOn: stoppedOn === null ? null : dayNumber(localDateSchema.parse(stoppedOn)),
    }
    if (!wasTaken(dates, { from: at, to: at })) return []
    return classesOf({ name, drugClass: isClass(drugClass) ? drugClass : null })
  })
  return [...new Set(classes)]
}
