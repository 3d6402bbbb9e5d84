import { isCrampNearby } from '../../measures/cramp-nearby'
import type { Diary } from '../../measures/diary'
import type { SignEntry } from '../sign-entry'
import { shownSigns } from '../shown-signs'
import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { both } from '../truth'

const signs = ['vomiting', 'diarrhoea'] as const

/** Hours before and after a sign in which a cramp goes with it. */
const hoursAround = 72

/** A sign goes with a cramp that came, or was still going, at most 72 hours before or after it; that of a cramp with itself. */
const hasCramp = ({ ageMs }: SignEntry, diary: Diary): boolean =>
  isCrampNearby(diary, diary.now - ageMs, hoursAround * 3_600_000)

/** Vomiting or diarrhoea with a cramp. Sweat lost in sport is left out on purpose. */
export const vomitingOrDiarrhoea = urgent({
  id: 'U5',
  revision: 1,
  title: 'Vomiting or diarrhoea with cramps: get help today',
  laterTitle: 'Vomiting or diarrhoea: book an appointment',
  subject: 'Vomiting or diarrhoea with cramps',
  question: 'Any vomiting or diarrhoea?',
  asks: 'Vomiting or diarrhoea with a cramp, or noted on its own within 72 hours of one. Sweating in sport alone does not count, although the source names it. The hours are ours.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Say how long it has lasted and whether drinks stay down.',
  about: signs,
  shows: (entry, diary) => both(entry.hasAny(signs), hasCramp(entry, diary)),
  tells: entry => {
    return `${shownSigns(entry, signs)} ${entry.cramp === null ? 'within 72 hours of a cramp' : 'with a cramp'}`
  },
  origin: 'mixed',
  sources: [sources.merckMuscleCramps],
})
