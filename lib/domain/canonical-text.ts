/** Where null is an answer of its own; everywhere else it says the same as an absent key. */
const saysSomething = (key: string, held: unknown): boolean =>
  held !== undefined && (held !== null || key === 'apparentCause')

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([key, held]) => saysSomething(key, held))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, held]) => [key, ordered(held)])
}

/**
 * One text for everything that says the same: the order of keys and null against absent do not matter (but for
 * `apparentCause`); lists keep their order.
 */
export const canonicalText = (value: object): string => JSON.stringify(ordered(value))
