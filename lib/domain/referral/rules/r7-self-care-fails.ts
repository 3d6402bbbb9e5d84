import { baselineBefore, isEnough } from '../../measures/baseline'
import type { Diary } from '../../measures/diary'
import { crampEpisodes } from '../../measures/episode-counts'
import { failedReliefEpisodes, knownReliefOutcomes } from '../../measures/failed-relief'
import { preventionPlan, type PreventionPlan } from '../../measures/prevention-plan'
import { counted } from '../../words/counted'
import { knownBeforePlan } from '../advice'
import type { CountRule, Part } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

/** What was tried did not ease three or more, and half of those tried on with a known outcome. */
const reliefFails: Part = {
  subject: 'Cramps that did not ease',
  dates: 28,
  measure: failedReliefEpisodes,
  threshold: 3,
  besides: (diary, window, count) => 2 * count >= knownReliefOutcomes(diary, window),
  tells: ({ count, diary, window }) => {
    const known = counted(knownReliefOutcomes(diary, window), 'cramp')
    return `Of ${known} where something was tried ${since(window, diary)}, ${count} did not ease. The rule asks for 3, and half.`
  },
}

/** Weeks a plan is kept, and dates since it began, before it is judged: the length of the positive stretching trial. */
const planWeeks = 6
const planDates = 42

/** Cramps are fewer when their rate is at most this share of what it was: the margin of the magnesium trials. */
const responseShare = 0.75

function ripePlans({ routineDays, today }: Diary): PreventionPlan[] {
  const plan = preventionPlan(routineDays, today)
  return plan !== null && plan.weeks >= planWeeks && today - plan.began >= planDates ? [plan] : []
}

/** The plan was kept for six weeks, four or more came in 28 dates, and that is not a quarter less than before it. */
function planFails({ weeks, began }: PreventionPlan): Part {
  return {
    subject: 'Cramps in spite of a plan',
    dates: 28,
    measure: crampEpisodes,
    threshold: 4,
    besides: (diary, window, count) => {
      const before = baselineBefore(diary, began)
      if (!isEnough(before)) return null
      const dates = window.to - window.from + 1
      return count * before.loggedDates > responseShare * before.episodes * dates
    },
    lacks: {
      says: diary => {
        const { loggedDates, neededDates } = baselineBefore(diary, began)
        return `${loggedDates} of the ${neededDates} days needed before the plan are known.`
      },
      advice: knownBeforePlan,
    },
    tells: ({ count, diary, window }) =>
      `${counted(count, 'cramp')} ${since(window, diary)}, with a plan kept for ${weeks} weeks. The rule asks for 4, and not a quarter fewer than before it.`,
  }
}

/** Not responding to self-care: what is tried does not ease cramps, or a plan that is kept does not make them fewer. */
export const selfCareFails: CountRule = {
  kind: 'count',
  id: 'R7',
  revision: 1,
  level: 'routine',
  title: 'Self-care does not help: book an appointment',
  subject: 'Self-care',
  question: 'Does self-care help?',
  asks: '3 or more cramps in 28 dates that did not ease although something was tried, and at least half of those with a known outcome; or a prevention plan kept on 5 or more days a week for 42 days, with 4 or more cramps in 28 dates and a rate not at least 25 % below that of the 84 dates before it. The counts are ours.',
  advice: 'Say what you tried.',
  clears:
    'Clears when 28 days hold fewer than 3 cramps that did not ease, or fewer than half. Quiet for 90 days after a visit you record.',
  partsOf: diary => [reliefFails, ...ripePlans(diary).map(planFails)],
  asksOfEach: `Met by ${reliefFails.threshold} cramps that did not ease in ${reliefFails.dates} dates (measure \`${failedReliefEpisodes.id}\`; a note from 2), or, with a plan kept for ${planWeeks} weeks, by 4 cramps in 28 dates (measure \`${crampEpisodes.id}\`; a note from 2). Not met needs 21 known days.`,
  origin: 'ours',
  sources: [sources.hallegraeff2012, sources.mhraQuinine, sources.cochraneMagnesium],
}
