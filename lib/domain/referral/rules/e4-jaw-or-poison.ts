import { emergency } from '../sign-rules'
import { sources } from '../sources'
import { both, either } from '../truth'

/** Jaw stiffness; a cramp or sign of the jaw with trouble swallowing or a dirty wound; contact with a poison. */
export const jawOrPoison = emergency({
  id: 'E4',
  revision: 1,
  title: 'Stiff jaw or a poison: get emergency help now',
  laterTitle: 'Stiff jaw or a poison: be seen today',
  subject: 'Jaw, swallowing or a poison',
  question: 'Any stiff jaw, or contact with a poison?',
  asks: 'Jaw stiffness; a cramp or sign of the jaw with trouble swallowing or a dirty wound of the last 21 days; cramps after a poison. Publishers differ on how soon after a poison.',
  advice: 'Say if there was a wound with soil in it, or what you were in contact with.',
  about: ['jaw-stiffness', 'trouble-swallowing', 'toxin-exposure', 'contaminated-wound-21-days'],
  shows: entry =>
    either(
      entry.hasAny(['jaw-stiffness', 'toxin-exposure']),
      both(entry.muscle === 'jaw', entry.hasAny(['trouble-swallowing', 'contaminated-wound-21-days'])),
    ),
  isNear: entry => entry.has('trouble-swallowing') === true,
  origin: 'sourced',
  sources: [sources.cdcTetanus, sources.canadaTetanus, sources.mayoNightLegCramps, sources.nidirectLegCramps],
})
