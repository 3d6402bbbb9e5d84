import { signs as allSigns } from '../sign'
import { durationWords } from '../words/duration-words'
import { muscleWords } from '../words/muscle-words'
import type { WrittenCramp } from './cramp-form'
import { causeWords, contextWords, outcomeWords, reliefWords, techniqueWords } from './cramp-words'
import { signWords } from './sign-words'

/** The present value of a folded question, as its closed row shows it; null when nothing was said. */
type Summary = (written: WrittenCramp) => string | null

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(', '))

/** "Still going", "1 min 40 s". */
export const lengthSummary: Summary = ({ ongoing, minutes, seconds }) => {
  if (ongoing) return 'Still going'
  const [min, s] = [minutes.trim(), seconds.trim()]
  if (min === '' && s === '') return null
  const total = Number(min === '' ? 0 : min) * 60 + Number(s === '' ? 0 : s)
  return Number.isFinite(total) ? durationWords(total) : joined([min, s].filter(part => part !== ''))
}

/** "Asleep", "Stretching the quadriceps: bounced". */
export const contextSummary: Summary = ({ context, stretchedMuscle, technique }) => {
  if (context === '') return null
  if (context !== 'stretching') return contextWords[context]
  const what = stretchedMuscle === '' ? 'Stretching' : `Stretching the ${muscleWords(stretchedMuscle)}`
  const how = joined(technique.map(word => techniqueWords[word].toLowerCase()))
  return how === null ? what : `${what}: ${how}`
}

/** "Straightened the leg or arm: yes. Eased". */
export const reliefSummary: Summary = ({ relief, relieved }) => {
  const tried = relief.map(({ method, helped }) =>
    helped === '' ? reliefWords[method] : `${reliefWords[method]}: ${outcomeWords[helped].toLowerCase()}`,
  )
  const eased = relieved === '' ? [] : [relieved === 'yes' ? 'It eased' : 'It did not ease']
  return joined([...tried, ...eased])
}

/** "Not asked", "None of the 12 answered", "Dark urine, like tea or cola". */
export const signsSummary: Summary = ({ signs, signsAnswered }) => {
  if (signs.length > 0)
    return joined(allSigns.filter(sign => signs.includes(sign)).map(sign => signWords[sign]))
  if (signsAnswered.length === 0) return 'Not asked'
  return signsAnswered.length === allSigns.length
    ? 'None of them'
    : `None of the ${signsAnswered.length} answered`
}

/** "No cause found", "Hard exercise, heat". */
export const causeSummary: Summary = ({ cause, causes, causeText, inHeat, bodyTemperature }) => {
  const found =
    cause === 'none' ? ['No cause found'] : cause === 'some' ? causes.map(word => causeWords[word]) : []
  const text = cause === 'some' && causeText.trim() !== '' ? [causeText.trim()] : []
  const heat = inHeat === 'yes' ? ['In the heat'] : inHeat === 'no' ? ['Not in the heat'] : []
  const fever = bodyTemperature.trim() === '' ? [] : [`${bodyTemperature.trim()}°`]
  return joined([...found, ...text, ...heat, ...fever])
}

/** "Broke my sleep", "Did not stop anything". */
export const disturbanceSummary: Summary = ({ sleepDisturbed, activityDisrupted }) => {
  const sleep = { yes: ['Broke my sleep'], no: ['Sleep undisturbed'], '': [] }
  const activity = { yes: ['Stopped an activity'], no: ['Stopped nothing'], '': [] }
  return joined([...sleep[sleepDisturbed], ...activity[activityDisrupted]])
}

/** The note's first words, or the tags. */
export const noteSummary = ({ note, tags }: { note: string; tags: string }): string | null => {
  const [line = ''] = note.trim().split('\n')
  const words = line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line
  return joined([words, tags.trim()].filter(part => part !== ''))
}
