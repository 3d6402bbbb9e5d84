/** How to read a drawing: what stands below it, and what is folded away behind that. */
export type Reading = { reading: string; explained: string[] }

/** So many sentences stand in sight; more of them are a wall that nobody reads. */
const inSight = 2

/** Cuts sentences about a drawing in two; the ones it cannot be understood without come first. */
export const readingOf = (sentences: readonly string[]): Reading => ({
  reading: sentences.slice(0, inSight).join(' '),
  explained: sentences.slice(inSight),
})
