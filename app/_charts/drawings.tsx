'use client'

import dynamic from 'next/dynamic'

/**
 * The drawings, loaded when a page shows them and only in the browser: the place that holds one keeps its height free,
 * and the sentence and the table beside it do not wait.
 */
export const CrampsPerWeek = dynamic(() => import('./cramps-per-week').then(it => it.CrampsPerWeek), {
  ssr: false,
})

export const FluidPerDay = dynamic(() => import('./fluid-per-day').then(it => it.FluidPerDay), { ssr: false })
