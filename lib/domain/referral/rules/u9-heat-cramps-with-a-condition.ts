import type { Condition } from '../../profile'
import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { both, either } from '../truth'

/** Conditions with which a cramp in the heat needs help the same day. */
export const heatConditions: readonly Condition[] = [
  'heart-disease',
  'heart-failure',
  'atrial-fibrillation',
  'low-sodium-diet',
]

/** A cramp in the heat, where the profile names a heart condition or a diet low in salt. */
export const heatCrampsWithACondition = urgent({
  id: 'U9',
  revision: 1,
  title: 'A cramp in the heat: get medical help today',
  laterTitle: 'A cramp in the heat: book an appointment',
  subject: 'Cramps in the heat',
  question: 'Did a cramp come in the heat?',
  asks: 'A cramp in the heat with heart disease, heart failure, atrial fibrillation or a diet low in salt in the profile. Hot dry skin and 40 °C or more are heat too.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Rest in a cool place. Say that it was hot, and what you were told about your heart or your diet.',
  about: ['hot-dry-skin'],
  shows: (entry, { profile }) =>
    both(
      entry.cramp !== null && profile.conditions?.some(one => heatConditions.includes(one)) === true,
      either(entry.inHeat, entry.has('hot-dry-skin')),
    ),
  tells: () => 'a cramp in the heat',
  because: 'Your profile names a heart condition or a diet low in salt.',
  origin: 'sourced',
  sources: [sources.cdcHeatIllness, sources.nioshHeatCramps],
})
