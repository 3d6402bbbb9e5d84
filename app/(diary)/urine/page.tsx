import type { Metadata } from 'next'
import { listEntries } from '@/lib/data/entries'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { fluidCautions, reasonKind } from '@/lib/domain/cautions'
import { colourAverage, colourReadings } from '@/lib/domain/hydration/urine-colour'
import { dayStartOf } from '@/lib/domain/profile'
import { addDays } from '@/lib/domain/time/local-date'
import { volumeUnitOf } from '@/lib/domain/units'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { ButtonLink } from '../../_ui/button-link'
import { DarkUrineLink } from '../../_ui/dark-urine-link'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { unitsOf } from '../form-page'
import { person } from '../judgement'
import { Average } from './average'
import { ColourStrip } from './colour-strip'
import { Masses } from './masses'
import { Meaning } from './meaning'
import classes from './urine.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).sweat.urine.title,
})

const shownDays = 28

/** More measurements than anybody makes in four weeks. */
const mostMeasurements = 300

/** Urine colour over days, what the steps mean, and body mass beside it. */
export default async function UrinePage() {
  const { owner, profile, today } = await person()
  const words = await wordsHere()
  const { urine } = words.sweat
  const from = addDays(today, 1 - shownDays)
  const { entries } = await listEntries(owner, {
    kind: 'measurement',
    from,
    to: today,
    limit: mostMeasurements,
  })
  const measurements = entries.filter(entry => entry.kind === 'measurement')
  const readings = colourReadings(measurements, dayStartOf(profile))
  const told = { conditions: profile.conditions ?? [], drugClasses: await drugClassesOn(owner, today) }
  const context: WordsContext = { unit: volumeUnitOf(profile), nameOf: () => null }
  return (
    <>
      <PageHeading title={urine.title} line={urine.line} />
      <div className={classes.page}>
        {readings.length === 0 ? (
          <p>{urine.empty}</p>
        ) : (
          <>
            <div className={classes.averages}>
              {[7, shownDays].map(days => (
                <Average
                  key={days}
                  lastDays={days}
                  of={colourAverage(readings, today, days)}
                  context={context}
                  words={words}
                />
              ))}
            </div>
            <ColourStrip readings={readings} from={from} days={shownDays} words={words} />
          </>
        )}
        <ButtonLink href="/measurements/new?from=/urine" variant="light">
          {urine.log}
        </ButtonLink>
        <p className={classes.warning}>
          {urine.dark} <DarkUrineLink next="/urine">{urine.darkGo}</DarkUrineLink>
        </p>
        <Meaning reasons={reasonKind(fluidCautions(told))} words={words} />
        <Masses measurements={measurements} units={unitsOf(profile)} words={words} />
      </div>
    </>
  )
}
