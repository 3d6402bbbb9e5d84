'use client'

import dynamic from 'next/dynamic'
import { createContext, use, type ReactNode } from 'react'
import type { CrampNowWords } from '@/lib/domain/words/cramp-now-words'
import type { Language } from '@/lib/domain/words/language'
import type { BrowserWords } from '@/lib/domain/words/words'

/** The texts this screen is drawn with: its own and the names of muscles, without all others. */
export type ScreenWords = { locale: string; crampNow: CrampNowWords; body: BrowserWords['body'] }

export const ScreenWordsContext = createContext<ScreenWords | null>(null)

/** The texts of this screen. */
export function useScreenWords(): ScreenWords {
  const words = use(ScreenWordsContext)
  if (words === null) throw new TypeError('a part of the screen stands outside of its language')
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
