import { nordic, riseAWeek, routineMinutes, strength, stretching } from '../../learn/factor-figures'
import { stretchHold } from '../../relief/relief-steps'
import { bedtimeStretching as bedtime } from '../../learn/trial-figures'
import { figureIn } from '../figure-in'
import type { LearnPageWords } from '../learn-section'

const f = figureIn('en')
const { fewerCrampsANight: fewer } = bedtime

/** Habits that are meant to keep cramps away, and what is known of them. */
export const prevention = {
  title: 'What may keep cramps away',
  line: 'Stretching before sleep is the habit that did best in a trial; the others are sensible, but no trial has shown that they prevent cramps.',
  sections: {
    stretch: {
      title: 'Stretch calves and thighs',
      text: [
        `Of ${f(bedtime.people)} people over ${f(bedtime.fromAge)}, some stretched their legs before sleep for ${f(bedtime.weeks)} weeks. They had ${f(fewer.value)} fewer cramps a night than the others (${f(fewer.from)} to ${f(fewer.to)}).`,
        `For the front and the back of the thigh: hold each stretch for ${stretchHold.from} to ${stretchHold.to} seconds, ${f(stretching.repeats.from)} to ${f(stretching.repeats.to)} times, on most days. Stop at a pull, before it hurts. No bouncing.`,
      ],
    },
    strengthen: {
      title: 'Make the muscles stronger',
      text: [
        `Lunges, squats and hamstring curls: ${f(strength.repeats.from)} to ${f(strength.repeats.to)} repeats a set, ${f(strength.daysAWeek.from)} to ${f(strength.daysAWeek.to)} days a week. The Nordic programme builds up over ${f(nordic.weeks)} weeks with ${f(nordic.sessions)} sessions.`,
        'It lowers strains of the hamstring. Charley knows no trial of it against cramps.',
      ],
    },
    warm: {
      title: 'Warm up, cool down, build up slowly',
      text: [
        `About ${f(routineMinutes.warmUp)} minutes of easy movement before, ${f(routineMinutes.coolDown.from)} to ${f(routineMinutes.coolDown.to)} minutes of slowing down after.`,
        `Cramps in sport go with a faster pace than usual. Charley says “careful” when a week rises by more than ${f(riseAWeek.careful)} %, and says it firmly above ${f(riseAWeek.firm)} %. Both lines are ours.`,
      ],
    },
    drink: {
      title: 'Drinking and eating',
      text: [
        { fluid: 'Drink when you are thirsty and after you have sweated.' },
        'The studies disagree whether drinking keeps cramps away.',
        {
          mineral:
            'Potassium, magnesium and calcium from food are part of eating well; tablets are another matter.',
        },
      ],
    },
    when: {
      title: 'When a habit does not help',
      text: [
        'Give a plan about six weeks: that is how long the trial lasted. If cramps come as often as before, see a doctor. Charley watches for that and tells you.',
      ],
    },
  },
} satisfies LearnPageWords
