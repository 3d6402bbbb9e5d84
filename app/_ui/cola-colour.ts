/** The form of signs with dark urine ticked; the address names it as the ninth answer of this chart only. */
export const signHref = (next: string): string =>
  `/signs/new?${new URLSearchParams({ chart: '9', from: next }).toString()}`
