import type { TooltipContentProps } from 'recharts'
import classes from './drawing.module.css'

/** The figure under the finger, the pointer or the arrow keys, as words. */
export function readout(props: TooltipContentProps) {
  const words: unknown = props.payload[0]?.payload?.words
  return props.active && typeof words === 'string' ? <div className={classes.readout}>{words}</div> : null
}
