import * as z from 'zod'
import rows from './activities.json'
import { germanNamesOf } from './german-names'
import { byId, rowFields } from './row'
import { searchIndex, searchIn } from './search'

const activitySchema = z.strictObject({
  ...rowFields,
  sourceGroup: z.string().min(1),
  /** Energy spent over energy at rest. */
  met: z.number().min(0.5).max(30),
})

/** An activity of the reference table. */
export type Activity = z.output<typeof activitySchema>

/** Every activity of the table, in its order. */
export const activities: readonly Activity[] = z.array(activitySchema).parse(rows)

const activitiesById = byId(activities)
const index = searchIndex(activities, germanNamesOf)

/** The activity of the table with this id (five digits); null when there is none. */
export const findActivity = (id: string): Activity | null => activitiesById.get(id) ?? null

/** At most `limit` activities whose name or alias fits, best first; see `searchIn`. */
export const searchActivities = (query: string, limit: number): Activity[] => searchIn(index, query, limit)
