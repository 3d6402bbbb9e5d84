'use client'

import type { ReactNode } from 'react'
import { germanInBrowser } from '@/lib/domain/words/german-in-browser'
import { WordsContext } from './use-words'

/** Gives the screens below it their German. */
export const InGerman = ({ children }: { children: ReactNode }) => (
  <WordsContext value={germanInBrowser}>{children}</WordsContext>
)
