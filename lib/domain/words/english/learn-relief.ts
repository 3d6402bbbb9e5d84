import { stretchHold, warmthTime } from '../../relief/relief-steps'
import type { LearnPageWords } from '../learn-section'

/** What to do during a cramp and right after it. */
export const relief = {
  title: 'What helps during a cramp',
  line: 'Stop, lengthen the muscle slowly, and hold until it lets go.',
  sections: {
    steps: {
      title: 'Step by step',
      text: ['Cramp now leads through these steps, with a clock.'],
      points: [
        'Stop what you are doing and get safe. If you swim, get to the edge; if you drive, pull over.',
        `Stretch the muscle slowly and hold for ${stretchHold.from} to ${stretchHold.to} seconds. Again, until it lets go. No bouncing.`,
        'Or tense the muscle opposite to it. A guideline names both.',
        'Knead lightly. Nothing deep while it cramps.',
        'Calf or thigh: standing on the leg may help.',
        'Afterwards walk gently.',
        { fluid: 'Drink if you are thirsty or have sweated.' },
      ],
    },
    muscles: {
      title: 'Muscle by muscle',
      text: ['These positions are common practice; only the one for the calf was found in a publication.'],
      points: [
        'Back of the thigh: straighten the knee slowly, leg forward, toes to the shin. Or lie down and raise the straight leg with a towel.',
        'Calf: knee straight, pull the front of the foot towards you. Or lean on a wall with the heel down.',
        'Front of the thigh: hold on to something, bend the knee, heel towards the buttock. If the back of the thigh begins to cramp, let go and straighten the leg.',
        'Foot and toes: pull the toes up by hand, or stand flat on a cool floor.',
        'Hand and forearm: open the fingers with the other hand, wrist back.',
        'Belly and side: arms overhead, lean back gently. Cramps of chest or belly at rest need medical help.',
      ],
    },
    warmth: {
      title: 'Warmth and cold',
      text: [
        `Warmth for ${warmthTime.from} to ${warmthTime.to} minutes can ease a sore muscle; so can a cold pack. Put a cloth between it and the skin.`,
      ],
      points: [
        'Not while you sleep, and not on skin that is numb or tingles.',
        `With nerve damage, no more than ${warmthTime.from} minutes, and only lukewarm.`,
        'Neither warmth nor kneading on a leg that is swollen, hot or red. That needs medical help the same day.',
        'With poor circulation in a leg, ask first.',
      ],
    },
    leave: {
      title: 'Better left alone',
      text: [],
      points: [
        'Hard or jerky stretching, and deep massage during the cramp.',
        'Salt tablets. Work safety advice in the USA says to avoid them.',
        'A lot of water at once.',
        'Tonic water and quinine: they carry serious risks. See what trials found.',
        'Going straight on with the exercise.',
      ],
    },
    after: {
      title: 'Afterwards',
      text: [
        'Most cramps last from seconds to 10 minutes. The muscle may stay sore for up to 24 hours. A painkiller comes too late for the cramp; it can only help with the soreness.',
        'A cramp that lasts longer than 10 minutes and does not ease needs medical help.',
      ],
    },
  },
} satisfies LearnPageWords
