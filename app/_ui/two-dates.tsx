import type { LocalDate } from '@/lib/domain/time/local-date'
import classes from './two-dates.module.css'

type DateBox = {
  label: string
  /** What stands in it: a date, or what was written instead of one. */
  value: string
  /** The id of what is said about it; absent: nothing is wrong with it. */
  faultId?: string | undefined
}

type TwoDatesProps = { from: DateBox; to: DateBox; max: LocalDate }

/** The first and the last day of a time, as two boxes `from` and `to` of a plain form. */
export function TwoDates({ from, to, max }: TwoDatesProps) {
  return (
    <div className={classes.dates}>
      <Box name="from" box={from} max={max} />
      <Box name="to" box={to} max={max} />
    </div>
  )
}

function Box({ name, box, max }: { name: string; box: DateBox; max: LocalDate }) {
  const { label, value, faultId } = box
  return (
    <label>
      {label}
      <input
        type="date"
        name={name}
        defaultValue={value}
        max={max}
        aria-invalid={faultId === undefined ? undefined : true}
        aria-describedby={faultId}
      />
    </label>
  )
}
