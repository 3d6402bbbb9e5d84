'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Language } from '@/lib/domain/words/language'

const inLanguage = {
  en: dynamic(() => import('./in-english').then(({ InEnglish }) => InEnglish)),
  de: dynamic(() => import('./in-german').then(({ InGerman }) => InGerman)),
}

/** Gives the parts that run in the browser the texts of one language; the others are not sent. */
export function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  const Texts = inLanguage[language]
  return <Texts>{children}</Texts>
}
