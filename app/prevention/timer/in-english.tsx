'use client'

import type { ReactNode } from 'react'
import { preventionTimer } from '@/lib/domain/words/english/prevention-timer'
import { TimerWordsContext } from './timer-words'

/** Gives the screen its English. */
export const InEnglish = ({ children }: { children: ReactNode }) => (
  <TimerWordsContext value={preventionTimer}>{children}</TimerWordsContext>
)
