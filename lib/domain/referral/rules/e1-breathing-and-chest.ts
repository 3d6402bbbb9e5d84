import { emergency } from '../sign-rules'
import { sources } from '../sources'
import { both, either } from '../truth'

/** Breathlessness, chest pain, coughing blood or fainting. A collapse outside heat is fainting. */
export const breathingAndChest = emergency({
  id: 'E1',
  revision: 1,
  title: 'Breathing or chest: get emergency help now',
  laterTitle: 'Breathing or chest sign: be seen today',
  subject: 'Breathing, chest or fainting',
  question: 'Any chest pain, breathlessness or fainting?',
  asks: 'Breathlessness, chest pain, coughing blood or fainting with a cramp. A collapse outside heat counts as fainting.',
  advice: 'Say what you noticed, and that it came with a cramp.',
  about: ['chest-pain', 'breathlessness', 'coughing-blood', 'fainting', 'collapse'],
  shows: entry =>
    either(
      entry.hasAny(['breathlessness', 'chest-pain', 'coughing-blood', 'fainting']),
      both(!entry.inHeat, entry.has('collapse')),
    ),
  origin: 'sourced',
  sources: [sources.nhsDeepVeinThrombosis, sources.gloucestershireDeepVeinThrombosis],
})
