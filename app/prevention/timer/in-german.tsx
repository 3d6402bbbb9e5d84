'use client'

import type { ReactNode } from 'react'
import { preventionTimer } from '@/lib/domain/words/german/prevention-timer'
import { TimerWordsContext } from './timer-words'

/** Gives the screen its German. */
export const InGerman = ({ children }: { children: ReactNode }) => (
  <TimerWordsContext value={preventionTimer}>{children}</TimerWordsContext>
)
