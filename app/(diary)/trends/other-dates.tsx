import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react'
import button from '@/app/_ui/button-link.module.css'
import { TwoDates } from '@/app/_ui/two-dates'
import { shortDatesWords } from '@/lib/domain/series/spoken-span'
import classes from './trends-head.module.css'
import type { TrendsShown } from './trends-shown'

type OtherDatesProps = { here: string; shown: TrendsShown }

const faultId = 'dates-fault'

/** The days shown, and a plain form for others, folded away until one of its dates cannot be shown. */
export function OtherDates({ here, shown: { who, words, asked, at } }: OtherDatesProps) {
  const { trendsFrame } = words
  const { fault, written, from, to } = asked
  const box = (name: 'from' | 'to', day: string) => ({
    label: trendsFrame[name],
    value: fault === null ? day : written[name],
    faultId: fault?.field === name ? faultId : undefined,
  })
  return (
    <details className={classes.other} open={fault !== null}>
      <summary>
        <span className={classes.shown}>{shortDatesWords(at)}</span>
        <span className={classes.fold}>
          {trendsFrame.otherDates}
          <IconChevronRight size={18} aria-hidden />
        </span>
      </summary>
      <form action={here} className={classes.form}>
        <TwoDates from={box('from', from)} to={box('to', to)} max={who.today} />
        {asked.isBesideBefore && <input type="hidden" name="beside" value="before" />}
        {fault !== null && (
          <p id={faultId} role="alert" className={classes.fault}>
            <IconAlertTriangle size={20} aria-hidden />
            <span>
              {trendsFrame.faults[fault.what](trendsFrame[fault.field])} {trendsFrame.usualInstead}
            </span>
          </p>
        )}
        <button type="submit" className={button.button} data-variant="light">
          {trendsFrame.show}
        </button>
      </form>
    </details>
  )
}
