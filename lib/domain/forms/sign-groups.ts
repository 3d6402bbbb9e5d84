import type { Sign } from '../sign'
import type { BrowserWords } from '../words/words'

/** Signs that are asked together; their title stands in the texts under `id`. */
export type SignGroup = { id: keyof BrowserWords['signs']['groups']; signs: readonly Sign[] }

/** Every sign, asked in groups a person can answer at once. */
export const signGroups: readonly SignGroup[] = [
  {
    id: 'muscle',
    signs: [
      'swelling-one-leg',
      'swelling-both-ankles',
      'warmth',
      'redness',
      'skin-change',
      'tender-calf',
      'tender-muscles',
      'tight-swollen-muscle-pain-out-of-proportion',
      'cold-pale-limb',
      'foot-ulcer',
      'muscle-wasting',
      'twitching',
      'sore-next-day',
      'comes-on-walking-gone-with-rest',
      'rest-pain-eased-by-hanging-leg',
    ],
  },
  {
    id: 'strength',
    signs: [
      'weakness',
      'weakness-after-cramp',
      'weakness-between-cramps',
      'worsening-weakness',
      'foot-drop',
      'numbness',
      'tingling',
      'hand-spasm',
      'tingling-around-mouth',
    ],
  },
  {
    id: 'chest',
    signs: [
      'breathlessness',
      'chest-pain',
      'coughing-blood',
      'palpitations',
      'throat-tightness',
      'fainting',
      'collapse',
    ],
  },
  {
    id: 'head',
    signs: [
      'confusion',
      'seizure',
      'facial-droop',
      'speech-difficulty',
      'sudden-one-sided-weakness',
      'jaw-stiffness',
      'trouble-swallowing',
      'sudden-face-or-hand-swelling',
      'severe-headache',
      'headache',
      'visual-disturbance',
      'dizziness',
    ],
  },
  {
    id: 'urine',
    signs: [
      'dark-urine',
      'new-bladder-problem',
      'new-bowel-problem',
      'saddle-numbness',
      'sexual-disturbance',
      'low-back-pain',
      'pain-down-the-leg',
      'both-legs-numb-with-back-pain',
      'both-legs-weak-with-back-pain',
    ],
  },
  {
    id: 'heat',
    signs: [
      'hot-dry-skin',
      'not-better-30-min-after-cooling',
      'vomiting',
      'diarrhoea',
      'nausea',
      'upper-abdominal-pain',
      'toxin-exposure',
      'contaminated-wound-21-days',
    ],
  },
]
