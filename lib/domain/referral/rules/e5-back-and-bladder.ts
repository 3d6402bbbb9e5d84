import { emergency } from '../sign-rules'
import { sources } from '../sources'

const signs = [
  'saddle-numbness',
  'new-bladder-problem',
  'new-bowel-problem',
  'sexual-disturbance',
  'both-legs-weak-with-back-pain',
  'both-legs-numb-with-back-pain',
] as const

/** Signs of pressure on the nerves at the end of the spine. */
export const backAndBladder = emergency({
  id: 'E5',
  revision: 1,
  title: 'Numbness, bladder or bowel: get emergency help now',
  laterTitle: 'Numbness, bladder or bowel: be seen today',
  subject: 'Numbness, bladder or bowel',
  question: 'Any numbness between the legs, bladder or bowel trouble?',
  asks: 'Numbness between the legs, a new bladder, bowel or sexual problem, or both legs weak or numb with back pain.',
  advice: 'Say what is numb, weak or new, and since when.',
  about: signs,
  shows: entry => entry.hasAny(signs),
  origin: 'sourced',
  sources: [sources.backesCaudaEquina, sources.niceNeurology],
})
