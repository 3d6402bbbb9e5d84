import type { Exercise } from '../entry'
import { numberWords } from '../words/number-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { TrainingDiary } from './day-load'
import { isDone, sessionLoad } from './session-load'
import { whyWords } from './session-figures'
import type { ToldFigure } from './told-figure'
import { trainingSources as from } from './training-sources'
import { unusualOf, usualOf, usualSessions } from './unusual-session'

/** The load of one session, and how it stands to what is usual of its activity; the diary holds the 12 weeks before it. */
export function sessionFigure(session: Exercise, diary: TrainingDiary, words: Words): ToldFigure {
  const { ofSession: said, how } = words.trainingLoad
  const load = sessionLoad(session)
  const usual = usualOf(session, diary)
  const rated = usual.sessions.filter(one => sessionLoad(one) !== null).length
  const usualLine =
    usual.load === null ? said.noUsual(rated, usualSessions) : said.usual(wholeWords(usual.load), rated)
  return {
    title: said.title,
    isMarked: false,
    sentence: load === null ? said.noEffort : said.load(wholeWords(load)),
    lines: [
      ...(isDone(session) ? [] : [said.planned]),
      usualLine,
      ...(isDone(session) ? unusualOf(session, diary).map(why => whyWords(why, words)) : []),
    ],
    steps: [
      how.load,
      ...(load === null || session.effort === undefined
        ? []
        : [said.equation(numberWords(session.effort, words), session.durationMinutes, wholeWords(load))]),
      said.when,
    ],
    entries: usual.sessions.toReversed(),
    sources: [from.foster2021],
  }
}
