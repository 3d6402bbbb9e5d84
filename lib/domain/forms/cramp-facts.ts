import type { Cramp } from '../entry'
import type { Units } from '../profile'
import { capital } from '../words/capital'
import { durationWords } from '../words/duration-words'
import { crampContextWords } from '../words/entry-words'
import { muscleAndSide } from '../words/muscle-words'
import type { Words } from '../words/words'
import { type Fact, noted, yesNoWords } from './facts'
import { answeredNoFact, assessedFact, signsFact } from './sign-facts'
import { temperatureWords } from './units'

/** A kept cramp in words, row by row. Signs that were asked and not asked are told apart; null rows are left out. */
export function crampFacts(cramp: Cramp, units: Units, words: Words): Fact[] {
  const { facts, cramps } = words
  const context = crampContextWords(cramp, words)
  const rows = [
    { label: facts.where, value: capital(muscleAndSide(cramp.muscle, cramp.side, words)) },
    { label: facts.howBad, value: severityOf(cramp, words) },
    { label: facts.howLong, value: lengthOf(cramp, words) },
    { label: facts.doing, value: context === null ? null : capital(context) },
    { label: facts.howStretched, value: list(cramp.technique?.map(word => cramps.techniques[word])) },
    { label: facts.tried, value: list(cramp.relief?.map(relief => reliefOf(relief, words))) },
    { label: facts.eased, value: yesNoWords(cramp.relieved, words) },
    { label: facts.signs, value: signsFact(cramp, words) },
    { label: facts.signsNo, value: answeredNoFact(cramp, words) },
    { label: facts.cause, value: causeOf(cramp, words) },
    { label: facts.inTheHeat, value: yesNoWords(cramp.inHeat, words) },
    { label: facts.bodyTemperature, value: temperatureOf(cramp, units, words) },
    { label: facts.brokeSleep, value: yesNoWords(cramp.sleepDisturbed, words) },
    { label: facts.stopped, value: yesNoWords(cramp.activityDisrupted, words) },
    { label: facts.examined, value: assessedFact(cramp, words) },
  ]
  return noted(cramp, rows, words)
}

const list = (parts: readonly string[] | undefined): string | null =>
  parts === undefined || parts.length === 0 ? null : parts.join('\n')

const temperatureOf = ({ bodyTemperatureC }: Cramp, units: Units, words: Words): string | null =>
  bodyTemperatureC === undefined ? null : temperatureWords(bodyTemperatureC, units.temperature, words)

/** "7 of 10, severe"; null when it was not said. */
export function severityOf({ severity }: Cramp, { figures, cramps }: Words): string | null {
  if (severity === undefined) return null
  const word = cramps.severities[severity]
  const figure = figures.outOf(severity, 10)
  return word === undefined ? figure : `${figure}, ${word}`
}

/** How long it took, or that it was still going; null when it was not said. */
export function lengthOf({ durationSeconds, ongoing }: Cramp, { facts }: Words): string | null {
  if (ongoing === true) return facts.stillGoing
  return durationSeconds === undefined ? null : durationWords(durationSeconds)
}

/** One thing that was tried: "stretching: yes, after 2 min". */
export function reliefOf(relief: NonNullable<Cramp['relief']>[number], { facts, cramps }: Words): string {
  const { method, helped, afterSeconds } = relief
  const outcome = helped === undefined ? null : cramps.inSentence(cramps.outcomes[helped])
  const after = typeof afterSeconds === 'number' ? durationWords(afterSeconds) : null
  return facts.helped(cramps.reliefs[method], outcome, after)
}

function causeOf({ apparentCause, causes = [] }: Cramp, { cramps }: Words): string | null {
  if (apparentCause === null) return cramps.noCause
  const said = causes.map(word => cramps.causes[word])
  return list(apparentCause === undefined ? said : [...said, apparentCause])
}
