/** Countries where 112 is the number to call: the members of the EU and of the European Economic Area, and Switzerland. */
const oneOneTwo =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

const others: Record<string, string> = {
  AU: '000',
  CA: '911',
  GB: '999',
  NZ: '111',
  US: '911',
}

/**
 * The emergency number of the country a language tag names ("en-GB": "999"), to suggest and never to store unasked;
 * null when the tag names no country, or one we have no number for. Sources: the European Commission (112), gov.uk,
 * the FCC (911 in the US), canada.ca, triplezero.gov.au, police.govt.nz.
 */
export function suggestedEmergencyNumber(languageTag: string): string | null {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(languageTag)?.[1]?.toUpperCase()
  if (region === undefined) return null
  return oneOneTwo.includes(region) ? '112' : (others[region] ?? null)
}
