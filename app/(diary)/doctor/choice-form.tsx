import button from '@/app/_ui/button-link.module.css'
import { SpanLinks } from '@/app/_ui/span-links'
import { TwoDates } from '@/app/_ui/two-dates'
import { askedFor, nobodyShown, type DoctorChoice } from '@/lib/domain/doctor/doctor-choice'
import { doctorSpans, periodOfSpan } from '@/lib/domain/doctor/doctor-period'
import { whoParts } from '@/lib/domain/doctor/who-shown'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import classes from './doctor.module.css'

type ChoiceFormProps = { choice: DoctorChoice; today: LocalDate; words: Words }

/** The period and what is said about the person, in the address: it works without scripts and can be kept as a bookmark. */
export function ChoiceForm({ choice, today, words: { doctor } }: ChoiceFormProps) {
  const { period, span, shown, fault, written } = choice
  const box = (name: 'from' | 'to') => ({
    label: doctor[name],
    value: fault !== null ? written[name] : period[name],
    faultId: fault === null ? undefined : 'fault',
  })
  return (
    <>
      <SpanLinks
        label={doctor.spansLabel}
        links={doctorSpans.map(({ id }) => ({
          href: `/doctor?${askedFor({ period: periodOfSpan(id, today), shown }).toString()}`,
          label: doctor.spans[id],
          isChosen: id === span && fault === null,
        }))}
      />
      <details className={classes.choice} open={fault !== null}>
        <summary>
          {doctor.ownDates} · {doctor.shownLabel}
        </summary>
        <form action="/doctor" className={classes.form}>
          <TwoDates from={box('from')} to={box('to')} max={today} />
          {fault !== null && (
            <p id="fault" role="alert" className={classes.fault}>
              {doctor.faults[fault]}
            </p>
          )}
          <fieldset className={classes.shown}>
            <legend>{doctor.shownLabel}</legend>
            <input type="hidden" name="show" value={nobodyShown} />
            {whoParts.map(part => (
              <label key={part}>
                <input type="checkbox" name="show" value={part} defaultChecked={shown.includes(part)} />
                {doctor.shown[part]}
              </label>
            ))}
          </fieldset>
          <p className={classes.hint}>{doctor.shownHint}</p>
          <button type="submit" className={button.button} data-variant="light">
            {doctor.update}
          </button>
        </form>
      </details>
    </>
  )
}
