import type { Muscle } from '../../muscle'
import type { SignEntry } from '../sign-entry'
import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { atLeast, both, either, type Truth } from '../truth'

const legMuscles: readonly Muscle[] = [
  'calf',
  'shin',
  'hamstring',
  'quadriceps',
  'adductor',
  'glute',
  'foot',
  'toes',
]

/** No muscle named counts as leg; both sides and the midline are not one leg, a side that is not known is. */
const isOneLeg = ({ muscle, side }: SignEntry): boolean =>
  (muscle === null || legMuscles.includes(muscle)) && side !== 'both' && side !== 'midline'

const threeSigns = (entry: SignEntry): Truth[] => [
  entry.has('warmth'),
  entry.has('redness'),
  entry.hasAny(['tender-calf', 'tender-muscles']),
]

/** Swelling of one leg, whatever muscle is named; or two of warmth, redness and tenderness in one leg, on one entry. */
export const oneLeg = urgent({
  id: 'U2',
  revision: 1,
  title: 'Signs in one leg: get medical help today',
  laterTitle: 'Signs in one leg: book an appointment',
  subject: 'Signs in one leg',
  question: 'Was one leg swollen, warm, red or tender?',
  asks: 'Swelling of one leg, or two or more of warmth, redness and tenderness in one leg. The count of two and the 14 dates are ours.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Do not knead or heat that leg.',
  lasts: { datesAfter: 14 },
  about: ['swelling-one-leg', 'warmth', 'redness', 'tender-calf', 'tender-muscles'],
  shows: entry => either(entry.has('swelling-one-leg'), both(isOneLeg(entry), atLeast(2, threeSigns(entry)))),
  isNear: entry => isOneLeg(entry) && atLeast(1, threeSigns(entry)) === true,
  origin: 'mixed',
  sources: [sources.nhsDeepVeinThrombosis],
})
