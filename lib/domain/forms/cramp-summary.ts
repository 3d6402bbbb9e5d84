import { signs as allSigns } from '../sign'
import { durationWords } from '../words/duration-words'
import { muscleWords } from '../words/muscle-words'
import type { BrowserWords } from '../words/words'
import type { WrittenCramp } from './cramp-form'
import { numberTyped } from './written-number'

/** The present value of a folded question, as its closed row shows it; null when nothing was said. */
type Summary = (written: WrittenCramp, words: BrowserWords) => string | null

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(', '))

/** "Still going", "1 min 40 s". */
export const lengthSummary: Summary = ({ ongoing, minutes, seconds }, words) => {
  if (ongoing) return words.cramps.stillGoing
  const [min, s] = [minutes.trim(), seconds.trim()]
  if (min === '' && s === '') return null
  const [ofMinutes, ofSeconds] = [min, s].map(part => (part === '' ? 0 : numberTyped(part, words.language)))
  return ofMinutes === undefined || ofSeconds === undefined
    ? joined([min, s].filter(part => part !== ''))
    : durationWords(ofMinutes * 60 + ofSeconds)
}

/** "Asleep", "Stretching the quadriceps: bounced". */
export const contextSummary: Summary = ({ context, stretchedMuscle, technique }, words) => {
  const { cramps } = words
  if (context === '') return null
  if (context !== 'stretching') return cramps.contexts[context]
  const what =
    stretchedMuscle === ''
      ? cramps.contexts.stretching
      : cramps.stretchingThe(muscleWords(stretchedMuscle, words))
  const how = joined(technique.map(word => cramps.inSentence(cramps.techniques[word])))
  return how === null ? what : `${what}: ${how}`
}

/** "Straightened the leg or arm: yes. Eased". */
export const reliefSummary: Summary = ({ relief, relieved }, { cramps }) => {
  const tried = relief.map(({ method, helped }) =>
    helped === ''
      ? cramps.reliefs[method]
      : `${cramps.reliefs[method]}: ${cramps.inSentence(cramps.outcomes[helped])}`,
  )
  const eased = relieved === '' ? [] : [relieved === 'yes' ? cramps.eased : cramps.notEased]
  return joined([...tried, ...eased])
}

/** "Not asked", "None of the 12 answered", "Dark urine, like tea or cola". */
export const signsSummary: Summary = ({ signs, signsAnswered }, words) => {
  if (signs.length > 0)
    return joined(allSigns.filter(sign => signs.includes(sign)).map(sign => words.signs.asked[sign]))
  if (signsAnswered.length === 0) return words.cramps.notAsked
  return signsAnswered.length === allSigns.length
    ? words.cramps.noneOfThem
    : words.cramps.noneOfAnswered(signsAnswered.length)
}

/** "No cause found", "Hard exercise, heat". */
export const causeSummary: Summary = (written, { cramps }) => {
  const { cause, causes, causeText, inHeat, bodyTemperature } = written
  const found =
    cause === 'none' ? [cramps.noCause] : cause === 'some' ? causes.map(word => cramps.causes[word]) : []
  const text = cause === 'some' && causeText.trim() !== '' ? [causeText.trim()] : []
  const heat = inHeat === 'yes' ? [cramps.inTheHeat] : inHeat === 'no' ? [cramps.notInTheHeat] : []
  const fever = bodyTemperature.trim() === '' ? [] : [`${bodyTemperature.trim()}°`]
  return joined([...found, ...text, ...heat, ...fever])
}

/** "Broke my sleep", "Stopped nothing". */
export const disturbanceSummary: Summary = ({ sleepDisturbed, activityDisrupted }, { cramps }) => {
  const sleep = { yes: [cramps.brokeMySleep], no: [cramps.sleepUndisturbed], '': [] }
  const activity = { yes: [cramps.stoppedActivity], no: [cramps.stoppedNothing], '': [] }
  return joined([...sleep[sleepDisturbed], ...activity[activityDisrupted]])
}

/** The note's first words, or the tags. */
export const noteSummary = ({ note, tags }: { note: string; tags: string }): string | null => {
  const [line = ''] = note.trim().split('\n')
  const words = line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line
  return joined([words, tags.trim()].filter(part => part !== ''))
}
