'use client'

import type { ReactNode } from 'react'
import { englishInBrowser } from '@/lib/domain/words/english-in-browser'
import { WordsContext } from './use-words'

/** Gives the screens below it their English. */
export const InEnglish = ({ children }: { children: ReactNode }) => (
  <WordsContext value={englishInBrowser}>{children}</WordsContext>
)
