import type { DatedObservation } from '../measures/dated-observation'
import type { Episode } from '../measures/episodes'
import { signOn } from '../measures/sign-classes'
import { signs, type Sign } from '../sign'
import { dateOfDayNumber, type LocalDate } from '../time/local-date'

/** `no` only where somebody was asked and nobody said yes. */
export type SignAnswer = 'yes' | 'no' | 'not-asked'

/** What the period says about one sign. */
export type SignFigures = {
  sign: Sign
  answer: SignAnswer
  /** Cramps with it, without it, and those where it was not (or not each time) asked; they add up to all of them. */
  cramps: { yes: number; no: number; notAsked: number }
  /** Signs noticed without a cramp that hold it, and that were asked and answered no. */
  observations: { yes: number; no: number }
  /** The first and the last day it was there; null when it never was. */
  firstOn: LocalDate | null
  lastOn: LocalDate | null
}

function onEpisode({ cramps }: Episode, sign: Sign): SignAnswer {
  const answers = cramps.map(({ entry }) => signOn(entry, sign))
  if (answers.includes(true)) return 'yes'
  return answers.includes(null) ? 'not-asked' : 'no'
}

/** Without a list of what was asked, an observation answers for the signs it names and for no other. */
function onObservation({ entry }: DatedObservation, sign: Sign): SignAnswer {
  if (entry.signs.includes(sign)) return 'yes'
  return entry.signsAsked?.includes(sign) === true ? 'no' : 'not-asked'
}

const among = (answers: readonly SignAnswer[], answer: SignAnswer): number =>
  answers.filter(one => one === answer).length

function figuresOf(
  sign: Sign,
  episodes: readonly Episode[],
  observations: readonly DatedObservation[],
): SignFigures {
  const withCramps = episodes.map(episode => onEpisode(episode, sign))
  const without = observations.map(observation => onObservation(observation, sign))
  const days = [
    ...episodes.flatMap(({ countsOn }, index) => (withCramps[index] === 'yes' ? [countsOn] : [])),
    ...observations.flatMap(({ signsOn }, index) => (without[index] === 'yes' ? [signsOn] : [])),
  ].toSorted((one, other) => one - other)
  const [first, last] = [days.at(0), days.at(-1)]
  const all = [...withCramps, ...without]
  return {
    sign,
    answer: all.includes('yes') ? 'yes' : all.includes('no') ? 'no' : 'not-asked',
    cramps: {
      yes: among(withCramps, 'yes'),
      no: among(withCramps, 'no'),
      notAsked: among(withCramps, 'not-asked'),
    },
    observations: { yes: among(without, 'yes'), no: among(without, 'no') },
    firstOn: first === undefined ? null : dateOfDayNumber(first),
    lastOn: last === undefined ? null : dateOfDayNumber(last),
  }
}

/** Every sign there is, in the order of their list. */
export const signFigures = (
  episodes: readonly Episode[],
  observations: readonly DatedObservation[],
): SignFigures[] => signs.map(sign => figuresOf(sign, episodes, observations))
