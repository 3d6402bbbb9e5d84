/** The four minerals that are counted, in the order the screens show them. */
export const minerals = ['potassium', 'magnesium', 'calcium', 'sodium'] as const

export type Mineral = (typeof minerals)[number]

/** A value for each of them. */
export type PerMineral<Value> = Record<Mineral, Value>

/** The same for each of them: what `of` makes of it. */
export const perMineral = <Value>(of: (mineral: Mineral) => Value): PerMineral<Value> => ({
  potassium: of('potassium'),
  magnesium: of('magnesium'),
  calcium: of('calcium'),
  sodium: of('sodium'),
})
