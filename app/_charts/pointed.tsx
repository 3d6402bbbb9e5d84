'use client'

import { useActiveTooltipLabel, useIsTooltipActive, usePlotArea, useXAxisScale } from 'recharts'
import classes from './drawing.module.css'

/** The column under the finger, the pointer or the arrow keys. */
export function Pointed() {
  const isPointing = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const place = useXAxisScale()
  const plot = usePlotArea()
  if (!isPointing || label === undefined || !place || !plot) return null
  const start = place(label, { position: 'start' })
  const end = place(label, { position: 'end' })
  if (start === undefined || end === undefined) return null
  return <rect x={start} y={plot.y} width={end - start} height={plot.height} className={classes.pointed} />
}
