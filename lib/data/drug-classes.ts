import { drugClasses, type DrugClass } from '../domain/medication'
import { wasTaken } from '../domain/measures/dated-medication'
import { dayNumber, localDateSchema, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

/** Whether a text of the database is a class; what passed the gate is. */
const isClass = (text: string | null): text is DrugClass => drugClasses.some(one => one === text)

/** The classes of the medicines the person takes on a day, each once, first and last day included. */
export async function drugClassesOn(owner: UserId, day: LocalDate): Promise<DrugClass[]> {
  const rows = await database().medication.findMany({
    where: { userId: owner, drugClass: { not: null }, entry: { deletedAt: null } },
    select: { drugClass: true, stoppedOn: true, entry: { select: { day: true } } },
  })
  const at = dayNumber(day)
  const classes = rows.flatMap(({ drugClass, stoppedOn, entry }) => {
    const dates = {
      startedOn: dayNumber(localDateSchema.parse(entry.day)),
      stoppedOn: stoppedOn === null ? null : dayNumber(localDateSchema.parse(stoppedOn)),
    }
    return isClass(drugClass) && wasTaken(dates, { from: at, to: at }) ? [drugClass] : []
  })
  return [...new Set(classes)]
}
