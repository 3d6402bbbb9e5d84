import type { Routine } from '../entry'
import { minutesWords } from '../words/duration-words'
import { numberWords } from '../words/number-words'
import type { Words } from '../words/words'
import { newestFirst, sessionsOf, type ToldFigure } from './told-figure'
import type { TrainingStanding } from './training-standing'
import { trainingSources as from } from './training-sources'
import {
  loggedDaysNeeded,
  lookBackDays,
  muchHarder,
  muchLonger,
  usualSessions,
  type Unusual,
} from './unusual-session'
import { longEnoughMinutes, nearMinutes, type Part, type PartCounts } from './warm-up'

/** How often warm-up and cool-down were kept; each a sentence and what is to say of its length. */
export type ToldParts = Omit<ToldFigure, 'sentence' | 'lines'> & {
  parts: readonly { sentence: string; lines: readonly string[] }[]
  published: string
}

/** Warm-up and cool-down of the drawn days. Null: there was no session. */
export function partsFigure(
  { days, warmUp, coolDown }: TrainingStanding,
  routines: readonly Routine[],
  words: Words,
): ToldParts | null {
  const { parts: said } = words.trainingLoad
  const sessions = sessionsOf(days)
  if (sessions.length === 0) return null
  return {
    title: said.title,
    isMarked: false,
    parts: [partWords('warmUp', warmUp, words), partWords('coolDown', coolDown, words)],
    published: said.published,
    steps: [
      said.how(nearMinutes),
      said.unsaid,
      said.edges(longEnoughMinutes.warmUp, longEnoughMinutes.coolDown),
    ],
    entries: newestFirst([...sessions, ...routines]),
    sources: [from.nhsInformWarmUp, from.workplaceWarmUp],
  }
}

function partWords(part: Part, counts: PartCounts, { trainingLoad }: Words) {
  const { parts: said } = trainingLoad
  const asked = counts.kept + counts.leftOut
  return {
    sentence: asked === 0 ? said[`${part}Unsaid`] : said[part](counts.kept, asked),
    lines: [
      ...(counts.kept > 0 ? [said.longEnough(counts.longEnough, longEnoughMinutes[part])] : []),
      ...(counts.lengthUnknown > 0 ? [said.lengthUnknown(counts.lengthUnknown)] : []),
      ...(counts.notAsked > 0 ? [said.notAsked(counts.notAsked)] : []),
    ],
  }
}

/** How many sessions of the last seven days are unusual. */
export function unusualSentence({ lately, unusual }: TrainingStanding, { trainingLoad }: Words): string {
  const { unusual: said } = trainingLoad
  if (lately.length === 0) return said.noSession
  return unusual.length === 0 ? said.none(lately.length) : said.count(unusual.length, lately.length)
}

/** Why a session is unusual, in a sentence. */
export function whyWords(unusual: Unusual, words: Words): string {
  const { whys } = words.trainingLoad.unusual
  switch (unusual.why) {
    case 'told':
      return whys.told
    case 'first-time':
      return whys['first-time'](unusual.daysLogged, lookBackDays)
    case 'longer':
      return whys.longer(minutesWords(unusual.minutes), minutesWords(unusual.usual.minutes ?? 0))
    case 'harder':
      return whys.harder(numberWords(unusual.effort, words), numberWords(unusual.usual.effort ?? 0, words))
  }
}

/** How unusual sessions are found. */
export const unusualSteps = (words: Words): string[] => {
  const { unusual: said } = words.trainingLoad
  return [
    said.how,
    said.firstHow(lookBackDays / 7, loggedDaysNeeded),
    said.muchHow(usualSessions, numberWords(muchLonger, words), muchHarder),
  ]
}
