import { IconEyeQuestion } from '@tabler/icons-react'
import classes from './check-mark.module.css'

/** The mark of something that looks like a slip, in a row: "Check this: body mass". */
export const CheckMark = ({ check }: { check: string }) => (
  <span className={classes.mark}>
    <IconEyeQuestion size={18} stroke={1.9} aria-hidden="true" />
    <span>{check}</span>
  </span>
)
