import { lasted, lastedOver, lengthWords } from '../cramp-length'
import { emergency } from '../sign-rules'
import { sources } from '../sources'
import { both, not } from '../truth'

/** A cramp longer than 60 minutes that did not ease. Not known whether it eased: cannot tell (U1 counts it meanwhile). */
export const overAnHour = emergency({
  id: 'E10',
  revision: 1,
  title: 'Over an hour, not eased: get emergency help now',
  laterTitle: 'A cramp of over an hour: be seen today',
  subject: 'A cramp of over an hour',
  question: 'Did a long cramp ease?',
  asks: 'A cramp longer than 60 minutes that did not ease. An hour is the figure for heat cramps; using it for every cramp is ours.',
  advice: 'Say how long the cramp has lasted and what you tried.',
  about: [],
  shows: entry => both(lastedOver(entry, 60), not(entry.cramp?.eased ?? null)),
  tells: entry => `${lengthWords(entry)} that did not ease`,
  measures: entry => lasted(entry, 60),
  lacks: 'its length, or whether it eased',
  origin: 'mixed',
  sources: [sources.cdcHeatIllness],
})
