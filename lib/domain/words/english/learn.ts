import type { LearnPageWords } from '../learn-section'
import { classTexts, classesInside } from './learn-classes'
import { conditionTexts, conditionsPage } from './learn-conditions'
import { doctorPage, doctorTexts } from './learn-doctor'
import { drinking, electrolytes, training } from './learn-factors'
import { hamstring } from './learn-hamstring'
import { prevention } from './learn-prevention'
import { relief } from './learn-relief'
import { certainties, trials as trialTexts } from './learn-trials'

const trials = {
  title: 'What trials found',
  line: 'Very little has been tested well; stretching before sleep did best, and magnesium did not help older adults.',
  sections: {
    read: {
      title: 'How to read this',
      text: ['A trial says what happened in a group. It does not say what will happen to you.'],
    },
  },
} satisfies LearnPageWords

const medicines = {
  title: 'Medicines and cramps',
  line: 'Some medicines are named with cramps; none of that is a reason to stop one on your own.',
  sections: {
    ask: {
      title: 'Ask before you change anything',
      text: [
        'Your doctor or pharmacist knows why you take it and what could take its place. Stopping some medicines suddenly is dangerous.',
      ],
    },
  },
} satisfies LearnPageWords

/** The pages to read: why, relief, prevention, trials, medicines, conditions. */
export const learn = {
  title: 'Learn',
  line: 'What is known about cramps, what is not, and where that comes from.',
  backToList: 'All pages',
  readOn: 'Read on',
  reason: {
    condition: (reasons: string) =>
      `You told Charley of: ${reasons}. So lines that suggest to drink, or to take minerals or salt, are left out here. How much is right for you is what your clinic told you.`,
    medicine: (reasons: string) =>
      `You told Charley of: ${reasons}. So lines that suggest to drink, or to take minerals or salt, are left out here. Ask your doctor or pharmacist before you change how much of them you take.`,
  },
  publications: 'Where this comes from',
  conditions: conditionTexts,
  doctor: doctorTexts,
  trials: trialTexts,
  certainties,
  trialParts: {
    tested: 'What was tested',
    result: 'What came out',
    certainty: 'How sure',
    notSaid: 'What it does not say',
  },
  classes: classTexts,
  classesInside,
  pages: {
    hamstring,
    relief,
    prevention,
    'when-to-see-a-doctor': doctorPage,
    'what-trials-found': trials,
    medicines,
    conditions: conditionsPage,
    drinking,
    electrolytes,
    training,
  },
}
