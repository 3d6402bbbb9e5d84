import { emergency } from '../sign-rules'
import { sources } from '../sources'

/** A tight, swollen muscle that hurts far more than it should. */
export const tightSwollenMuscle = emergency({
  id: 'E9',
  revision: 1,
  title: 'Tight, swollen muscle: get emergency help now',
  laterTitle: 'Tight, swollen muscle: be seen today',
  subject: 'A tight, swollen muscle',
  question: 'Was the muscle tight and swollen, far too painful?',
  asks: 'A tight, swollen muscle with pain out of proportion.',
  advice: 'Say which muscle it is, and whether it was hurt in the last two days.',
  about: ['tight-swollen-muscle-pain-out-of-proportion'],
  shows: entry => entry.has('tight-swollen-muscle-pain-out-of-proportion'),
  origin: 'sourced',
  sources: [sources.compartmentSyndrome],
})
