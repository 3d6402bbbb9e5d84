import { emergency } from '../sign-rules'
import { sources } from '../sources'
import { both, either } from '../truth'

/** Palpitations, a seizure, a tight throat, or confusion outside heat. */
export const heartbeatOrSeizure = emergency({
  id: 'E8',
  revision: 1,
  title: 'Heartbeat, throat or seizure: get emergency help now',
  laterTitle: 'Heartbeat, throat or seizure: be seen today',
  subject: 'Heartbeat, throat or seizure',
  question: 'Any palpitations, tight throat, seizure or confusion?',
  asks: 'Palpitations, a seizure, a tight throat, or confusion outside heat (also after drinking a lot during exercise). Palpitations rest on general clinical knowledge.',
  advice: 'Say what you noticed, and how much you drank if you were exercising.',
  about: ['palpitations', 'seizure', 'throat-tightness', 'confusion'],
  shows: entry =>
    either(
      entry.hasAny(['palpitations', 'seizure', 'throat-tightness']),
      both(!entry.inHeat, entry.has('confusion')),
    ),
  origin: 'mixed',
  sources: [sources.exerciseHyponatraemia, sources.harrisonHypocalcaemia],
})
