import type { SignEntry } from '../sign-entry'
import { shownSigns } from '../shown-signs'
import { urgent } from '../sign-rules'
import { sources } from '../sources'
import { both, either } from '../truth'

const signs = ['tingling-around-mouth', 'hand-spasm'] as const

/** A hand named on an observation is where the sign was, not a spasm of it. */
const isHandCramp = ({ cramp, muscle }: SignEntry): boolean =>
  cramp !== null && (muscle === 'hand' || muscle === 'fingers')

/** Tingling round the mouth with a spasm or a cramp of the hand. */
export const mouthAndHand = urgent({
  id: 'U10',
  revision: 1,
  title: 'Tingling mouth, cramped hand: get medical help today',
  laterTitle: 'Tingling mouth, cramped hand: book an appointment',
  subject: 'Tingling round the mouth, or a hand spasm',
  question: 'Any tingling round the mouth, or a hand spasm?',
  asks: 'Tingling round the mouth with a hand spasm, or with a cramp of the hand or fingers. The level is ours.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). A tight throat or a seizure is an emergency: call your emergency number.',
  about: signs,
  shows: entry =>
    both(entry.has('tingling-around-mouth'), either(isHandCramp(entry), entry.has('hand-spasm'))),
  tells: entry => {
    const cramp = isHandCramp(entry) ? ' with a cramp of the hand' : ' with a cramp'
    return `${shownSigns(entry, signs)}${entry.cramp === null ? '' : cramp}`
  },
  isNear: entry => entry.hasAny(signs) === true,
  origin: 'mixed',
  sources: [sources.harrisonHypocalcaemia],
})
