'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { MarkedDay } from '@/lib/domain/series/span-marks'

const MarkedContext = createContext<readonly MarkedDay[]>([])

/** Marks the drawings inside it with these days. */
export function MarkedDays({ marked, children }: { marked: readonly MarkedDay[]; children: ReactNode }) {
  return <MarkedContext value={marked}>{children}</MarkedContext>
}

/** The days that the drawings here are marked with; none outside of such a part of a page. */
export const useMarkedDays = (): readonly MarkedDay[] => useContext(MarkedContext)
