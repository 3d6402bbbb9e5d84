import type { ReactNode } from 'react'
import type { Language } from '@/lib/domain/words/language'
import { InEnglish } from './in-english'
import { InGerman } from './in-german'

const inLanguage = { en: InEnglish, de: InGerman }

/** Gives the parts that run in the browser the texts of one language; the others are not sent. */
export function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  const Texts = inLanguage[language]
  return <Texts>{children}</Texts>
}
