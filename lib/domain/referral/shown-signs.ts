import type { Sign } from '../sign'
import { english } from '../words/english'
import { listed, signPhrase } from '../words/sign-phrases'
import type { SignEntry } from './sign-entry'

/** Those of the signs that the entry shows, in words: "vomiting and diarrhoea", and what else is to stand beside them. */
export const shownSigns = (
  entry: SignEntry,
  signs: readonly Sign[],
  besides: readonly string[] = [],
): string =>
  listed(
    [...signs.filter(sign => entry.has(sign) === true).map(sign => signPhrase(sign, english)), ...besides],
    english,
  )
