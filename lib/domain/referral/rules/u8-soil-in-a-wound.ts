import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { both } from '../truth'

/** A wound with soil in it without a sign of the jaw on the entry: with one it is E4. */
export const soilInAWound = urgent({
  id: 'U8',
  revision: 1,
  title: 'Soil in a wound: get medical help today',
  laterTitle: 'Soil in a wound was logged: book an appointment',
  subject: 'Soil in a wound',
  question: 'A wound with soil in it, in the last 21 days?',
  asks: 'A wound of the last 21 days with soil in it, without a stiff jaw, a cramp of the jaw or a sign of the jaw; urgent until 21 dates after the entry.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Ask whether you need a tetanus vaccination. A stiff jaw or trouble swallowing is an emergency: call your emergency number.',
  lasts: { datesAfter: 21 },
  about: ['contaminated-wound-21-days'],
  shows: entry =>
    both(
      entry.muscle !== 'jaw' && entry.has('jaw-stiffness') !== true,
      entry.has('contaminated-wound-21-days'),
    ),
  origin: 'sourced',
  sources: [sources.nhsInformLegCramps, sources.cdcTetanus],
})
