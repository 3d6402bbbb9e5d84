import type { Profile } from '../profile'
import { counted } from '../words/counted'

/** Whom to call in an emergency: the number the person set, else the number of the place. */
export const callNow = ({ emergencyNumber }: Profile): string =>
  emergencyNumber === undefined
    ? 'Call your emergency number now: 112 in Europe, 999 in the UK, 911 in North America.'
    : `Call ${emergencyNumber} now.`

/** Whom to see the same day, out of hours too. */
export const seenToday =
  'Get medical help today: your doctor, or the out-of-hours line when the surgery is closed (111 in the UK).'

/** For an emergency sign that is past. */
export const seenTodayForPastSign = `${seenToday} Say when it was. If it comes back, call your emergency number.`

/** For an urgent sign that is past. */
export const bookForPastSign =
  'Book an appointment and say when it was. If it comes back, get medical help the same day.'

/** What to take to an appointment. */
export const bookWithLog = 'Book an appointment. Take your log, your medicines and what has changed.'

/** For a rule that is near. */
export const keepLogging = 'Keep logging. Mention it when you see a doctor.'

/** For a sign that meets no rule. */
export const mentionIt = 'Mention it to a doctor, sooner if it is new or getting worse.'

/** For days nobody wrote anything about. */
export const knownByTap = 'A tap on “No cramps today” makes a day known.'

/** For days before a plan, which a tap today cannot make known. */
export const knownBeforePlan =
  'Every day from your first entry on counts here: an older cramp or closed day can still be added, with its date.'

/** For so many cramps that were logged without an answer that matters. */
export const openAndAnswer = (cramps: number): string =>
  `Open ${cramps === 1 ? 'that cramp' : 'those cramps'} and answer what the form asks.`

/** The same where signs are asked for, which can all be answered at once. */
export const openAndAnswerSigns = (cramps: number): string =>
  `${openAndAnswer(cramps)} “None of these” is an answer too.`

/** That so many cramps of the last dates lack what a rule asks for. */
export const lacking = (cramps: number, dates: number, what = 'an answer about this'): string =>
  `${counted(cramps, 'cramp')} in ${dates} days ${cramps === 1 ? 'lacks' : 'lack'} ${what}.`
