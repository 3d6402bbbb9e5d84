import type { Cramp } from '../entry'
import type { Units } from '../profile'
import { signs as allSigns } from '../sign'
import { crampContextWords } from '../words/entry-words'
import { durationWords } from '../words/duration-words'
import { muscleAndSide } from '../words/muscle-words'
import { causeWords, outcomeWords, reliefWords, severityWords, techniqueWords } from './cramp-words'
import { capital, type Fact, noted, yesNoWords } from './facts'
import { signWords } from './sign-words'
import { temperatureWords } from './units'

/** A kept cramp in words, row by row. Signs that were asked and not asked are told apart; null rows are left out. */
export function crampFacts(cramp: Cramp, units: Units): Fact[] {
  const context = crampContextWords(cramp)
  return noted(cramp, [
    { label: 'Where', value: capital(muscleAndSide(cramp.muscle, cramp.side)) },
    { label: 'How bad at its worst', value: severityOf(cramp) },
    { label: 'How long', value: lengthOf(cramp) },
    { label: 'What you were doing', value: context === null ? null : capital(context) },
    { label: 'How you stretched', value: list(cramp.technique?.map(word => techniqueWords[word])) },
    { label: 'What you tried', value: list(cramp.relief?.map(reliefOf)) },
    { label: 'Eased', value: yesNoWords(cramp.relieved) },
    { label: 'Signs', value: signsOf(cramp) },
    { label: 'Signs answered no', value: answeredNo(cramp) },
    { label: 'What brought it on', value: causeOf(cramp) },
    { label: 'In the heat', value: yesNoWords(cramp.inHeat) },
    {
      label: 'Body temperature',
      value:
        cramp.bodyTemperatureC === undefined
          ? null
          : temperatureWords(cramp.bodyTemperatureC, units.temperature),
    },
    { label: 'Broke your sleep', value: yesNoWords(cramp.sleepDisturbed) },
    { label: 'Stopped what you were doing', value: yesNoWords(cramp.activityDisrupted) },
    { label: 'Examined by a clinician', value: assessedOf(cramp) },
  ])
}

const list = (words: readonly string[] | undefined): string | null =>
  words === undefined || words.length === 0 ? null : words.join('\n')

function severityOf({ severity }: Cramp): string | null {
  if (severity === undefined) return null
  const word = severityWords[severity]
  return word === undefined ? `${severity} of 10` : `${severity} of 10, ${word}`
}

function lengthOf({ durationSeconds, ongoing }: Cramp): string | null {
  if (ongoing === true) return 'Still going when it was logged'
  return durationSeconds === undefined ? null : durationWords(durationSeconds)
}

function reliefOf({ method, helped, afterSeconds }: NonNullable<Cramp['relief']>[number]): string {
  const outcome = helped === undefined ? '' : `: ${outcomeWords[helped].toLowerCase()}`
  const after = typeof afterSeconds === 'number' ? `, after ${durationWords(afterSeconds)}` : ''
  return `${reliefWords[method]}${outcome}${after}`
}

function signsOf({ signs, signsAsked }: Cramp): string {
  if (signs !== undefined && signs.length > 0) return signs.map(sign => signWords[sign]).join('\n')
  if (signs === undefined && signsAsked === undefined) return 'Not asked'
  return 'None of those asked'
}

function answeredNo({ signs = [], signsAsked = [] }: Cramp): string | null {
  const no = signsAsked.filter(sign => !signs.includes(sign))
  if (no.length === 0) return null
  return no.length + signs.length >= allSigns.length
    ? `All ${signs.length === 0 ? '' : 'other '}${no.length}`
    : no.map(sign => signWords[sign]).join('\n')
}

function causeOf({ apparentCause, causes = [] }: Cramp): string | null {
  if (apparentCause === null) return 'No cause found'
  const said = causes.map(word => causeWords[word])
  return list(apparentCause === undefined ? said : [...said, apparentCause])
}

function assessedOf({ assessed }: Cramp): string | null {
  if (assessed === undefined) return null
  return [assessed.on, assessed.where, assessed.outcome].filter(part => part !== undefined).join('\n')
}
