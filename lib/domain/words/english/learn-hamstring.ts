import { ironmanCohort, konaRecords } from '../../learn/factor-figures'
import { stretchHold, warmthTime } from '../../relief/relief-steps'
import { figureIn } from '../figure-in'
import type { LearnPageWords } from '../learn-section'

const f = figureIn('en')
const { dehydrationOdds: odds } = konaRecords

/** Why a hamstring cramps while the quadriceps is stretched. */
export const hamstring = {
  title: 'Why a hamstring cramps while you stretch the front of the thigh',
  line: 'In that stretch the hamstring lies short, and a short, tired muscle cramps easily: of the explanations, this one has the most support.',
  sections: {
    what: {
      title: 'What happens',
      text: [
        'You stand on one leg and pull your heel to your buttock. That stretches the quadriceps, the muscle at the front of the thigh. The hamstring, at the back, is the muscle that bends the knee. With the knee bent it lies short, and many people use it to pull the heel in.',
        'A muscle that lies short cramps easily. Ordinary calf cramps are explained in the same way. In tests, a muscle that was kept from shortening could not be made to cramp. And cramps come most in muscles that cross more than one joint: the hamstring crosses the hip and the knee.',
      ],
    },
    oftenSaid: {
      title: 'What is often said',
      text: [
        'You may read that the hamstring is stretched too far and fights back. In this stretch it is not the muscle that is being stretched. Stretching too far is a matter of technique, and it may play a part in other stretches.',
      ],
    },
    factors: {
      title: 'What else may play a part',
      text: [
        'None of these is shown to be the reason for one cramp of one person. Your own diary can say more about you than they can.',
      ],
      points: [
        'Muscle balance: front and back of the thigh work against each other, and the weaker one may tire first. Measuring that takes a machine, and the ratio alone does not predict hamstring injuries. At home, work on both.',
        'Reflex: when a muscle tenses, nerves tell the opposite muscle to let go. In a stretch that signal may slip. How much it matters here is not known.',
        `Dehydration: the studies disagree. Of ${f(ironmanCohort.athletes)} Ironman athletes, those who cramped had not lost more weight than the others. In ${f(konaRecords.records)} medical records of another Ironman, the odds of dehydration were ${f(odds.value)} times as high in people treated for cramps (${f(odds.from)} to ${f(odds.to)}).`,
        'Potassium, magnesium, calcium, sodium: in the first study the blood of those who cramped did not differ. In the records their sodium and potassium were, if anything, a little higher.',
        `Fatigue: of those ${f(ironmanCohort.athletes)} athletes, ${f(ironmanCohort.cramped)} cramped. A faster pace, and cramps in earlier races, were what set them apart.`,
        'Technique: bouncing, pulling too far, holding the breath, or stretching cold.',
      ],
    },
    now: {
      title: 'When it happens',
      text: [],
      points: [
        'Stop the stretch. Let go of the foot and put it down.',
        `Straighten the knee gently. Stretch the leg out in front of you, pull the toes towards the shin, and hold for ${stretchHold.from} to ${stretchHold.to} seconds. Keep breathing.`,
        'Knead lightly. Nothing hard.',
        `Then warmth for ${warmthTime.from} to ${warmthTime.to} minutes, or a cold pack in a cloth. Not on numb skin, not while you sleep, and not on a leg that is swollen, hot or red.`,
        'Walk gently. Do not repeat the stretch straight away.',
      ],
    },
    nextTime: {
      title: 'Next time',
      text: [],
      points: [
        'Warm up first.',
        'Pull the heel with your hand or a strap, so that the hamstring has nothing to do.',
        `A shorter range, ${stretchHold.from} to ${stretchHold.to} seconds, no bouncing: stop at a pull, before it hurts.`,
        'Take turns with a stretch of the hamstring.',
      ],
    },
  },
} satisfies LearnPageWords
