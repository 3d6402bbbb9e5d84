import classes from './drawing.module.css'

/** The figure under the finger, the pointer or the arrow keys, as words; nothing while nothing is pointed at. */
export function Readout({ words }: { words: string | undefined }) {
  return words === undefined ? null : <div className={classes.readout}>{words}</div>
}
