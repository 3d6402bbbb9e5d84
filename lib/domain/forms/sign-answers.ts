import { signs as allSigns, type Sign } from '../sign'

/** The two lists of a form that hold what was answered about signs. */
export type SignAnswers = { signs: Sign[]; signsAnswered: Sign[] }

/** Ticks a sign, or takes the tick back. In a group that was answered as a whole it then counts as answered no. */
export const toggleSign = ({ signs, signsAnswered }: SignAnswers, sign: Sign): SignAnswers => ({
  signs: signs.includes(sign) ? signs.filter(other => other !== sign) : [...signs, sign],
  signsAnswered,
})

/** "None of these", or "none of the others" beside ticked ones: everything in the group is answered. Again: it is not. */
export const toggleAnswered = (answers: SignAnswers, group: readonly Sign[]): SignAnswers => ({
  signs: answers.signs,
  signsAnswered: isAnswered(answers, group)
    ? answers.signsAnswered.filter(sign => !group.includes(sign))
    : allSigns.filter(sign => group.includes(sign) || answers.signsAnswered.includes(sign)),
})

/** Whether the whole group was answered. */
export const isAnswered = ({ signsAnswered }: SignAnswers, group: readonly Sign[]): boolean =>
  group.every(sign => signsAnswered.includes(sign))
