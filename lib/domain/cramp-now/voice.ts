/** What is looked at of a voice that a browser offers. */
export type Voice = {
  /** As "de-DE"; some devices write "de_DE". */
  lang: string
  /** Whether it speaks on the device itself: the others are sent what they say. */
  localService: boolean
  /** Whether the device speaks with it where nothing else is said. */
  default: boolean
}

/**
 * The voice that reads a page of this locale ("de-DE") aloud: one of the device alone, of the same country before others of the
 * language, the usual one of the device before others. Null: there is none, and nothing may be read aloud.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], locale: string): V | null {
  const [language] = partsOf(locale)
  const own = voices.filter(({ lang, localService }) => localService && partsOf(lang)[0] === language)
  const [first] = own.toSorted((one, other) => rank(other, locale) - rank(one, locale))
  return first ?? null
}

const partsOf = (lang: string): string[] => lang.toLowerCase().split(/[-_]/)

const rank = (voice: Voice, locale: string): number =>
  (partsOf(voice.lang)[1] === partsOf(locale)[1] ? 2 : 0) + (voice.default ? 1 : 0)
