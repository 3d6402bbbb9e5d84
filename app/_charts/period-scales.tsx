'use client'

import { memo } from 'react'
import { XAxis, YAxis } from 'recharts'
import type { Drawing } from '@/lib/domain/series/drawing'

/** The scales of a drawing; the library works them out when the bars come, in the next piece. */
export const PeriodScales = memo(function PeriodScales({ top }: Pick<Drawing, 'top'>) {
  return (
    <>
      <XAxis dataKey="key" hide />
      <YAxis domain={[0, top]} niceTicks="none" hide />
    </>
  )
})
