/** How long the form of signs may take to open after the tap that leads to it, in ms. Ours. */
const mostMs = 60_000

/**
 * When dark urine was named on the way to the form of signs. It lives in this page of the browser alone: never in an address,
 * which histories and logs keep, and on no disk. A page loaded anew knows nothing of it, and the form asks.
 */
let namedAt: number | null = null

/** Says that the person is on the way to log dark urine; the form of signs that opens next has it ticked. */
export const nameDarkUrine = (): void => {
  namedAt = Date.now()
}

/** Whether dark urine was named on the way here, a moment ago. */
export const isDarkUrineNamed = (): boolean => namedAt !== null && Date.now() - namedAt <= mostMs

/** Once the form of signs stands there, what was named is used up. */
export const forgetDarkUrine = (): void => {
  namedAt = null
}

/** The form of signs, and where it goes back to. */
export const signHref = (next: string): string =>
  `/signs/new?${new URLSearchParams({ from: next }).toString()}`
