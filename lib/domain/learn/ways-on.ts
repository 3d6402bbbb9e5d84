import type { LearnPageId } from './learn-page'

/** Where to go on from each page, the first first. */
export const waysOn: Record<LearnPageId, readonly LearnPageId[]> = {
  hamstring: ['relief', 'prevention', 'training', 'when-to-see-a-doctor'],
  relief: ['hamstring', 'what-trials-found', 'when-to-see-a-doctor'],
  prevention: ['what-trials-found', 'training', 'drinking', 'when-to-see-a-doctor'],
  'when-to-see-a-doctor': ['medicines', 'conditions', 'relief'],
  'what-trials-found': ['prevention', 'relief', 'electrolytes', 'medicines'],
  medicines: ['conditions', 'when-to-see-a-doctor', 'what-trials-found'],
  conditions: ['medicines', 'electrolytes', 'drinking', 'when-to-see-a-doctor'],
  drinking: ['electrolytes', 'training', 'conditions', 'when-to-see-a-doctor'],
  electrolytes: ['what-trials-found', 'drinking', 'conditions', 'medicines'],
  training: ['prevention', 'hamstring', 'drinking'],
}
