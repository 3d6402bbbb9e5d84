'use client'

import type { ReactNode } from 'react'
import { body } from '@/lib/domain/words/german/body'
import { crampNow } from '@/lib/domain/words/german/cramp-now'
import { ScreenWordsContext } from './cramp-now-words'

const words = { locale: 'de-DE', crampNow, body }

/** Gives the screen its German. */
export const InGerman = ({ children }: { children: ReactNode }) => (
  <ScreenWordsContext value={words}>{children}</ScreenWordsContext>
)
