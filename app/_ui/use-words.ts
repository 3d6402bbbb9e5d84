'use client'

import { createContext, use } from 'react'
import type { BrowserWords } from '@/lib/domain/words/words'

/** The texts of the language the screen is drawn in. */
export const WordsContext = createContext<BrowserWords | null>(null)

/** The texts for a part of a screen that runs in the browser. */
export function useWords(): BrowserWords {
  const words = use(WordsContext)
  if (words === null) throw new TypeError('a part of the screen stands outside of its language')
  return words
}
