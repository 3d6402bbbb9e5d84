import { weaknessSigns } from '../../measures/sign-classes'
import { emergency } from '../sign-rules'
import { sources } from '../sources'
import { both } from '../truth'

/** A cold, pale limb that is also numb or weak, on one entry. */
export const coldPaleLimb = emergency({
  id: 'E6',
  revision: 1,
  title: 'Cold, pale limb: get emergency help now',
  laterTitle: 'Cold, pale limb was logged: be seen today',
  subject: 'A cold, pale limb',
  question: 'Was the limb cold and pale, and numb or weak?',
  asks: 'A cold, pale limb with numbness or weakness.',
  advice: 'Say which limb is cold and pale, and that it is numb or weak.',
  about: ['cold-pale-limb', 'numbness', ...weaknessSigns],
  shows: entry => both(entry.has('cold-pale-limb'), entry.hasAny(['numbness', ...weaknessSigns])),
  isNear: entry => entry.has('cold-pale-limb') === true,
  origin: 'sourced',
  sources: [sources.devonLimbIschaemia],
})
