import { lasted, lastedOver, lengthWords } from '../cramp-length'
import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { both, either, not } from '../truth'

/** Over 10 and up to 60 minutes and not eased; or over 60 minutes, eased or not known whether it did. */
export const longCramp = urgent({
  id: 'U1',
  revision: 1,
  title: 'More than 10 minutes: get medical help today',
  laterTitle: 'A long cramp was logged: book an appointment',
  subject: 'A long cramp',
  question: 'Did a long cramp ease?',
  asks: 'A cramp of more than 10 and up to 60 minutes that did not ease by moving or stretching; or of more than 60 minutes that eased, or where that is not known. The 72 hours are ours.',
  advice: `Get medical help today if moving and stretching do not ease it. When the surgery is closed, call the out-of-hours line (111 in the UK).`,
  about: [],
  shows: entry => {
    const eased = entry.cramp?.eased ?? null
    return either(
      both(lastedOver(entry, 10), not(lastedOver(entry, 60)), not(eased)),
      both(lastedOver(entry, 60), eased !== false),
    )
  },
  tells: entry => `${lengthWords(entry)}${entry.cramp?.eased === false ? ' that did not ease' : ''}`,
  measures: entry => lasted(entry, 10),
  lacks: 'its length, or whether it eased',
  origin: 'mixed',
  sources: [sources.nhsInformLegCramps, sources.nidirectLegCramps],
})
