import { isPregnantOn } from '../../measures/pregnancy'
import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { both } from '../truth'

const signs = [
  'severe-headache',
  'visual-disturbance',
  'upper-abdominal-pain',
  'sudden-face-or-hand-swelling',
] as const

/** Signs of pre-eclampsia on a day of pregnancy, or of the two weeks after the due date. */
export const signsInPregnancy = urgent({
  id: 'U6',
  revision: 1,
  title: 'Signs in pregnancy: get medical help today',
  laterTitle: 'Signs in pregnancy: book an appointment',
  subject: 'Signs in pregnancy',
  question: 'Any bad headache, changed sight or swollen face?',
  asks: 'Severe headache, changed sight, pain in the upper belly or sudden swelling of face or hands, on a date from 280 days before to 14 days after the due date. Those days are ours.',
  advice:
    'Call your maternity unit, midwife or doctor today, at any hour; when you cannot reach them, the out-of-hours line (111 in the UK). Say how far along the pregnancy is.',
  about: signs,
  shows: (entry, { profile }) => both(isPregnantOn(profile, entry.signsOn), entry.hasAny(signs)),
  because: 'By your due date that was in pregnancy, or soon after it.',
  origin: 'mixed',
  sources: [sources.nhsPreEclampsia],
})
