/** Three-valued: true, false, or null for "not known" (Kleene's strong logic). */
export type Truth = boolean | null

/** True when one is true; false when all are; else not known. False of nothing. */
export function either(...all: readonly Truth[]): Truth {
  if (all.includes(true)) return true
  return all.includes(null) ? null : false
}

/** False when one is false; true when all are; else not known. True of nothing. */
export function both(...all: readonly Truth[]): Truth {
  if (all.includes(false)) return false
  return all.includes(null) ? null : true
}

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/** Whether at least so many are true; not known while those not known could make up the number. */
export function atLeast(count: number, all: readonly Truth[]): Truth {
  const certain = all.filter(one => one === true).length
  if (certain >= count) return true
  return certain + all.filter(one => one === null).length >= count ? null : false
}
