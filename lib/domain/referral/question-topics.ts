import type { Cramp } from '../entry'
import type { Muscle } from '../muscle'
import type { Sign } from '../sign'

const legs: readonly Muscle[] = [
  'calf',
  'shin',
  'hamstring',
  'quadriceps',
  'adductor',
  'glute',
  'foot',
  'toes',
]
const arms: readonly Muscle[] = ['shoulder', 'upper-arm', 'forearm', 'hand', 'fingers']
const headAndTrunk: readonly Muscle[] = ['jaw', 'face', 'neck', 'chest', 'back', 'abdomen', 'flank']

const isOf =
  (...muscles: readonly (readonly Muscle[])[]) =>
  ({ muscle }: Cramp): boolean =>
    muscles.some(group => group.includes(muscle))

const isInHeat = ({ inHeat, causes, context }: Cramp): boolean =>
  inHeat === true ||
  causes?.includes('heat') === true ||
  context === 'during-exercise' ||
  context === 'after-exercise'

/** Hard or long: 8 of 10 and more is severe, 10 minutes is where a cramp is long, as in the rules. */
const isHard = ({ severity, durationSeconds, ongoing }: Cramp): boolean =>
  (severity ?? 0) >= 8 || (durationSeconds ?? 0) > 600 || ongoing === true

const isAnyCramp = (): boolean => true

/**
 * What can be asked after a cramp: signs that are told together, and after which cramps it makes sense to. Which signs
 * raise a level is for the rules; which cramp a question fits is ours, so that a cramp of the toes is not asked about
 * the jaw. Chest and urine are asked after any. Of two that come to the same, the earlier is asked.
 */
export const questionTopics = [
  {
    id: 'chest',
    signs: ['breathlessness', 'chest-pain', 'coughing-blood', 'fainting', 'collapse'],
    fits: isAnyCramp,
  },
  {
    id: 'heat',
    signs: ['confusion', 'collapse', 'seizure', 'hot-dry-skin', 'not-better-30-min-after-cooling'],
    fits: isInHeat,
  },
  {
    id: 'jaw',
    signs: ['jaw-stiffness', 'trouble-swallowing', 'contaminated-wound-21-days', 'toxin-exposure'],
    fits: isOf(['jaw', 'face', 'neck']),
  },
  {
    id: 'face',
    signs: ['facial-droop', 'speech-difficulty', 'sudden-one-sided-weakness'],
    fits: isOf(['face', 'jaw', 'neck'], arms),
  },
  {
    id: 'back',
    signs: [
      'saddle-numbness',
      'new-bladder-problem',
      'new-bowel-problem',
      'both-legs-numb-with-back-pain',
      'both-legs-weak-with-back-pain',
      'sexual-disturbance',
    ],
    fits: isOf(['back', 'glute']),
  },
  { id: 'tight', signs: ['tight-swollen-muscle-pain-out-of-proportion'], fits: isHard },
  {
    id: 'limb',
    signs: ['cold-pale-limb', 'numbness'],
    fits: cramp => isHard(cramp) && isOf(legs, arms)(cramp),
  },
  { id: 'urine', signs: ['dark-urine'], fits: isAnyCramp },
  {
    id: 'heartbeat',
    signs: ['palpitations', 'throat-tightness'],
    fits: isOf(headAndTrunk, ['hand', 'fingers']),
  },
  {
    id: 'oneLeg',
    signs: ['swelling-one-leg', 'warmth', 'redness', 'tender-calf'],
    fits: isOf(legs),
  },
  {
    id: 'weakness',
    signs: ['worsening-weakness', 'foot-drop', 'weakness-between-cramps', 'weakness'],
    fits: isAnyCramp,
  },
  { id: 'mouth', signs: ['tingling-around-mouth', 'hand-spasm'], fits: isOf(arms, ['face', 'jaw']) },
  { id: 'stomach', signs: ['vomiting', 'diarrhoea'], fits: isAnyCramp },
  { id: 'foot', signs: ['rest-pain-eased-by-hanging-leg', 'foot-ulcer'], fits: isOf(legs) },
  {
    id: 'pregnancy',
    signs: ['severe-headache', 'visual-disturbance', 'upper-abdominal-pain', 'sudden-face-or-hand-swelling'],
    fits: isAnyCramp,
  },
  { id: 'numb', signs: ['numbness', 'tingling'], fits: isAnyCramp },
  { id: 'nerve', signs: ['low-back-pain', 'pain-down-the-leg'], fits: isOf(legs, ['back']) },
  { id: 'walking', signs: ['comes-on-walking-gone-with-rest'], fits: isOf(legs) },
  { id: 'skin', signs: ['skin-change', 'swelling-both-ankles'], fits: isOf(legs) },
] as const satisfies readonly { id: string; signs: readonly Sign[]; fits: (cramp: Cramp) => boolean }[]

/** What is asked: signs of a topic, or whether the cramp eased. */
export type QuestionTopic = (typeof questionTopics)[number]['id'] | 'eased'
