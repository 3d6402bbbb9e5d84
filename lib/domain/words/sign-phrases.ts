import type { Sign } from '../sign'

/** Signs whose code, with spaces, does not read well in a sentence. */
const phrases: Partial<Record<Sign, string>> = {
  'coughing-blood': 'coughing up blood',
  seizure: 'a seizure',
  collapse: 'a collapse',
  'hot-dry-skin': 'hot, dry skin',
  'not-better-30-min-after-cooling': 'no better 30 minutes after resting and cooling',
  'jaw-stiffness': 'a stiff jaw',
  'toxin-exposure': 'contact with a poison',
  'saddle-numbness': 'numbness between the legs',
  'sexual-disturbance': 'a new sexual problem',
  'both-legs-numb-with-back-pain': 'both legs numb with back pain',
  'new-bladder-problem': 'a new bladder problem',
  'new-bowel-problem': 'a new bowel problem',
  'both-legs-weak-with-back-pain': 'both legs weak with back pain',
  'cold-pale-limb': 'a cold, pale limb',
  'sudden-one-sided-weakness': 'sudden weakness on one side',
  'facial-droop': 'a drooping face',
  'speech-difficulty': 'trouble speaking',
  'throat-tightness': 'a tight throat',
  'tight-swollen-muscle-pain-out-of-proportion': 'a tight, swollen muscle with pain out of proportion',
  'swelling-one-leg': 'swelling of one leg',
  'swelling-both-ankles': 'swelling of both ankles',
  'tender-calf': 'a tender calf',
  'skin-change': 'a change of the skin',
  'worsening-weakness': 'weakness that gets worse',
  'foot-drop': 'a foot that drops',
  'weakness-after-cramp': 'weakness after a cramp',
  'weakness-between-cramps': 'weakness between cramps',
  'muscle-wasting': 'a muscle getting thinner',
  'severe-headache': 'a severe headache',
  'visual-disturbance': 'disturbed sight',
  'upper-abdominal-pain': 'pain in the upper belly',
  'sudden-face-or-hand-swelling': 'sudden swelling of the face or hands',
  'rest-pain-eased-by-hanging-leg': 'pain at rest that eases when the leg hangs down',
  'foot-ulcer': 'a sore on the foot that does not heal',
  'contaminated-wound-21-days': 'a dirty wound in the last 21 days',
  'tingling-around-mouth': 'tingling around the mouth',
  'hand-spasm': 'a hand spasm',
  'comes-on-walking-gone-with-rest': 'pain that comes with walking and goes with rest',
  'sore-next-day': 'soreness the next day',
  'low-back-pain': 'low back pain',
  headache: 'a headache',
}

/** A sign as it stands in a sentence, lower case: "chest pain", "swelling of one leg". */
export const signPhrase = (sign: Sign): string => phrases[sign] ?? sign.replaceAll('-', ' ')

/** "chest pain", "chest pain and fainting", "chest pain, fainting and palpitations". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
