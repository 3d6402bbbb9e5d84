'use client'

import type { ReactNode } from 'react'
import { body } from '@/lib/domain/words/english/body'
import { crampNow } from '@/lib/domain/words/english/cramp-now'
import { ScreenWordsContext } from './cramp-now-words'

const words = { locale: 'en-GB', crampNow, body }

/** Gives the screen its English. */
export const InEnglish = ({ children }: { children: ReactNode }) => (
  <ScreenWordsContext value={words}>{children}</ScreenWordsContext>
)
