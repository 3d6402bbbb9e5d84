import { counted } from '../counted'

/** One day on one axis. Amounts, lengths and days come as words. */
export const dayPage = {
  title: 'One day',
  name: 'The day from hour to hour',
  notKnown: 'Not known: nothing is logged on this day.',
  nothing: 'No cramp, drink, food or exercise is logged on this day.',
  /** Joins the parts of the sentence. */
  cramps: (count: number) => (count === 0 ? 'No cramp' : counted(count, 'cramp')),
  exercise: (sessions: number, length: string) => (sessions === 0 ? 'no exercise' : `${length} of exercise`),
  drinks: (count: number, amount: string) =>
    count === 0 ? 'no drink' : `${amount} in ${counted(count, 'drink')}`,
  foods: (count: number) => (count === 0 ? 'no food' : counted(count, 'food')),
  sentence: (parts: readonly string[]) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}.`,
  soFar: (sentence: string) => `So far today: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  lanes: { cramps: 'Cramps', exercise: 'Exercise', drinks: 'Drinks', foods: 'Food' },
  none: 'none logged',
  noneBegun: 'none begun on this day',
  session: 'session',
  reading: 'The tinted hours are night. Each entry stands at the clock of where it was made.',
  beyond: 'A bar with an open end goes on in the day before or after.',
  larger: 'A larger drop is a larger drink.',
  column: { time: 'Time', what: 'What', detail: 'Details' },
  range: (from: string, to: string) => `${from} to ${to}`,
  fromBefore: (time: string) => `${time} the day before`,
  untilAfter: (time: string) => `${time} the day after`,
  fluid: 'The fluid of this day',
  minerals: 'The electrolytes of this day',
  timeline: 'Everything logged on this day',
  toDay: (day: string) => `${day} from hour to hour`,
}
