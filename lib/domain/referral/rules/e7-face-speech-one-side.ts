import { emergency } from '../sign-rules'
import { sources } from '../sources'

const signs = ['sudden-one-sided-weakness', 'facial-droop', 'speech-difficulty'] as const

/** Sudden one-sided weakness, a drooping face, trouble speaking. */
export const faceSpeechOneSide = emergency({
  id: 'E7',
  revision: 1,
  title: 'Face, speech or one side: get emergency help now',
  laterTitle: 'Face, speech or one side: be seen today',
  subject: 'Face, speech or one side',
  question: 'Any sudden weakness, drooping face or trouble speaking?',
  asks: 'Sudden weakness of one side, a drooping face or trouble speaking.',
  advice: 'Say when it began.',
  about: signs,
  shows: entry => entry.hasAny(signs),
  origin: 'sourced',
  sources: [sources.niceNeurology],
})
