import { isWithin, type Measure } from './measure'

/** Nights, noon to noon, with a cramp that broke sleep. Counted from cramps, not from episodes. */
export const brokenNights: Measure = {
  id: 'broken-nights',
  unit: 'nights',
  onlyGrows: true,
  of: ({ cramps }, window) => {
    const broke = cramps.filter(
      cramp => cramp.entry.sleepDisturbed === true && isWithin(cramp.countsOn, window),
    )
    return {
      value: new Set(broke.map(({ night }) => night)).size,
      entryIds: broke.map(({ entry }) => entry.id),
    }
  },
}
