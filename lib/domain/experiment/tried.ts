/**
 * Changes of habit that are offered to be tried, in the order they are shown. None takes a medicine, a mineral or salt, and what can
 * harm is tried with less of it alone.
 */
export const ideaIds = [
  'stretching',
  'gentle-stretching',
  'warm-up',
  'cool-down',
  'drink-in-band',
  'more-sleep',
  'less-caffeine',
  'less-alcohol',
] as const

export type IdeaId = (typeof ideaIds)[number]

/** What is tried: one of the offered changes, or one in the person's own words. */
export const tried = [...ideaIds, 'own'] as const

export type Tried = (typeof tried)[number]
