/** The languages that Charley's screens speak, the first being the one to fall back on. */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

/** The mark between a number and its decimals; the other of the two parts thousands. */
export const decimalMarks = { en: '.', de: ',' } as const satisfies Record<Language, string>

/** The language of a tag like "de-AT"; null when Charley does not speak it. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.trim().toLowerCase().split('-')
  return languages.find(language => language === primary) ?? null
}

/**
 * The language a browser would rather have, from its Accept-Language header: the spoken one of the highest weight, the
 * earlier of equals. English when the header is missing or names none that Charley speaks.
 */
export function languageAccepted(header: string | null): Language {
  const wished = (header ?? '').split(',').map(weighed)
  const [best] = wished
    .filter(({ language, weight }) => language !== null && weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return best?.language ?? languages[0]
}

function weighed(part: string): { language: Language | null; weight: number } {
  const [tag = '', ...parameters] = part.split(';')
  const quality = parameters.map(parameter => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1])
  return { language: languageOf(tag), weight: Number(quality.find(found => found !== undefined) ?? 1) }
}
