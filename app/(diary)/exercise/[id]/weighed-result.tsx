import Link from 'next/link'
import type { Person } from '@/lib/auth/person'
import { drugClassesOn } from '@/lib/data/drug-classes'
import type { Exercise } from '@/lib/domain/entry'
import { massWords } from '@/lib/domain/forms/units'
import type { WeighedLoss } from '@/lib/domain/hydration/sweat-rate'
import { sweatSources } from '@/lib/domain/hydration/sweat-sources'
import { weighedResult } from '@/lib/domain/hydration/weighed-result'
import { knownAge } from '@/lib/domain/measures/age'
import type { Units } from '@/lib/domain/profile'
import { cautionNames } from '@/lib/domain/words/caution-words'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import {
  boundWords,
  gainedWords,
  percentWords,
  rateWords,
  sweatWords,
  weighedSteps,
} from '@/lib/domain/words/sweat-words'
import type { Words } from '@/lib/domain/words/words'
import { signHref } from '../../../_ui/dark-urine'
import { HowMade } from '../../../_ui/how-made'
import { unitsOf } from '../../form-page'
import classes from './weighed-result.module.css'

type Props = { who: Person; session: Exercise; context: WordsContext; from: string; words: Words }

/** What the masses of a session say: loss, sweat, rate, and what to drink back; nothing where it was not weighed twice. */
export async function WeighedResult({ who, session, context, from, words }: Props) {
  const { sweat, fluidBand } = words
  const units = unitsOf(who.profile)
  const told = {
    conditions: who.profile.conditions ?? [],
    drugClasses: await drugClassesOn(who.owner, who.today),
  }
  const result = weighedResult(session, told, knownAge(who.profile, who.today))
  if (result === null) return null
  const { loss, cautions, reasons, checks, isForAge, isOverTwo, isSevere } = result
  return (
    <section className={classes.result} aria-labelledby="scale-says">
      <h2 id="scale-says">{sweat.result}</h2>
      <Figures loss={loss} units={units} words={words} />
      {checks.map(id => (
        <p key={id} className={classes.note}>
          <b>{sweat.checkThis}.</b> {sweat.checks[id]}
        </p>
      ))}
      {loss.hasGained && (
        <p className={classes.note}>
          {gainedWords(cautions, words)} {sweat.gainedSigns}{' '}
          <Link href={signHref(`/exercise/${session.id}`)} prefetch={false}>
            {fluidBand.warnings.logSign}
          </Link>
        </p>
      )}
      {isSevere && <p className={classes.note}>{fluidBand.exercise.severe}</p>}
      {isOverTwo && <p className={classes.second}>{sweat.overTwo}</p>}
      {reasons !== null && (
        <p className={classes.second}>{sweat.reason[reasons](cautionNames(cautions, words))}</p>
      )}
      {reasons === null && !isForAge && <p className={classes.second}>{fluidBand.exercise.notForAge}</p>}
      <HowMade
        steps={weighedSteps(session, loss, units, words)}
        sources={[sweatSources.acsm2007, sweatSources.fluidReplacement]}
        from={from}
        context={context}
        words={words}
      />
      <Link href="/sweat" className={classes.more}>
        {sweat.yourRates}
      </Link>
    </section>
  )
}

type FiguresProps = { loss: WeighedLoss; units: Units; words: Words }

function Figures({ loss, units, words }: FiguresProps) {
  const { sweat } = words
  const { massLostKg, percentOfMass, hasGained, drinkBackMl } = loss
  const change = massWords(Math.abs(massLostKg), units.mass, words)
  const said = (figure: string) =>
    loss.sweat === null ? figure : boundWords(figure, loss.sweat.bound, words)
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{hasGained ? sweat.massGained : sweat.massLost}</dt>
        <dd>
          {massLostKg === 0 ? sweat.unchanged : sweat.ofMass(change, percentWords(percentOfMass, words))}
        </dd>
      </div>
      <div>
        <dt>{sweat.sweatLost}</dt>
        <dd>
          {loss.sweat === null
            ? sweat.sweatUnknown
            : said(sweatWords(loss.sweat.lostMl, units.volume, words))}
        </dd>
      </div>
      {loss.sweat !== null && (
        <div>
          <dt>{sweat.rate}</dt>
          <dd>{said(rateWords(loss.sweat.perHourMl, units.volume, words))}</dd>
        </div>
      )}
      {drinkBackMl !== null && drinkBackMl > 0 && (
        <div>
          <dt>{sweat.back}</dt>
          <dd>{sweat.backLine(sweatWords(drinkBackMl, units.volume, words))}</dd>
        </div>
      )}
    </dl>
  )
}
