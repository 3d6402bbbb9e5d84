/** What may be a slip, a word each; the words of the screens are kept by it. */
export const checkKinds = [
  'mass-far',
  'mass-gain',
  'mass-loss',
  'session-long',
  'effort-none',
  'effort-long',
  'speed',
  'warm-up-long',
  'cool-down-long',
  'temperature',
  'drunk-much',
  'drunk-fast',
  'urine-much',
  'drink-large',
  'serving-large',
  'potassium-large',
  'magnesium-large',
  'calcium-large',
  'sodium-large',
  'sleep-long',
  'hold-long',
  'day-fluid',
  'day-exercise',
  'day-sodium',
] as const

export type CheckKind = (typeof checkKinds)[number]

/**
 * Something that is allowed and kept as it was written, and that looks like a slip of the finger. It changes no figure and
 * stands in no one's way.
 */
export type Check = {
  /** The key of the entry that it is about, or the figure of a day: "massKg", "fluidMl". */
  field: string
  what: CheckKind
  /** In the unit of what it is about: kg, ml, minutes, mg, g, hours, seconds, km/h or °C. */
  value: number
  /** In the same unit: the person's usual mass, or the most (for temperatures in the cold: the least) that is not asked about. */
  expected: number
}
