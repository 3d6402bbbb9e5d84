'use client'

import dynamic from 'next/dynamic'
import { createContext, use, type ReactNode } from 'react'
import type { Language } from '@/lib/domain/words/language'
import type { PreventionTimerWords } from '@/lib/domain/words/prevention-timer-words'

export const TimerWordsContext = createContext<PreventionTimerWords | null>(null)

/** The texts of this screen. */
export function useTimerWords(): PreventionTimerWords {
  const words = use(TimerWordsContext)
  if (words === null) throw new TypeError('a part of the timer stands outside of its language')
  return words
}

const inLanguage = {
  en: dynamic(() => import('./in-english').then(({ InEnglish }) => InEnglish)),
  de: dynamic(() => import('./in-german').then(({ InGerman }) => InGerman)),
}

/** Gives the screen its texts in one language; the other is not sent. */
export function SpokenHere({ language, children }: { language: Language; children: ReactNode }) {
  const Texts = inLanguage[language]
  return <Texts>{children}</Texts>
}
