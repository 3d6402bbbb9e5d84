import { bookWithLog } from '../advice'
import type { SignRule } from '../rule'
import { signDates } from '../sign-entry'
import { sources } from '../sources'
import { either } from '../truth'

/** Weakness between cramps, or a muscle that gets thinner, once. Weakness noticed without a cramp is weakness between cramps. */
export const lastingWeakness: SignRule = {
  kind: 'sign',
  id: 'R6',
  revision: 1,
  level: 'routine',
  title: 'Weak or thinner muscle: book an appointment',
  subject: 'A weak or thinner muscle',
  question: 'Is a muscle weak between cramps, or thinner?',
  asks: 'Weakness between cramps, or a muscle that visibly gets thinner, once.',
  advice: bookWithLog,
  clears: 'Clears when someone has examined it, or when it is 28 dates old.',
  lasts: { dates: signDates },
  later: null,
  about: ['weakness-between-cramps', 'muscle-wasting', 'weakness'],
  shows: entry =>
    either(
      entry.hasAny(['weakness-between-cramps', 'muscle-wasting']),
      entry.cramp === null && entry.has('weakness'),
    ),
  origin: 'sourced',
  sources: [sources.nhsInformLegCramps, sources.nhsLegCramps],
}
