import { urgent } from '../sign-rules'
import { signDates } from '../sign-entry'
import { sources } from '../sources'

const signs = ['rest-pain-eased-by-hanging-leg', 'foot-ulcer'] as const

/** Leg pain at rest that eases when the leg hangs down, or an open sore on the foot. */
export const restPainOrFootUlcer = urgent({
  id: 'U7',
  revision: 1,
  title: 'Leg pain at rest or a foot sore: get help today',
  laterTitle: 'Leg pain at rest or a foot sore: book an appointment',
  subject: 'Leg pain at rest or a foot sore',
  question: 'Leg pain at rest that hanging eases, or a foot sore?',
  asks: 'Leg pain at rest that eases when the leg hangs down, or a foot ulcer, in 28 dates.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Do not warm or knead that leg or foot.',
  lasts: { dates: signDates },
  about: signs,
  shows: entry => entry.hasAny(signs),
  origin: 'sourced',
  sources: [sources.devonClaudication],
})
