/** The page that says when to see a doctor; what the rules themselves say stands under `rules`. */
export const referral = {
  title: 'When to see a doctor',
  entriesBehind: 'The entries behind this',
  entriesLacking: 'Open one to answer',
  andMore: (more: number) => `and ${more} more`,
  ruleAndRevision: (ruleId: string, revision: number) => `Rule ${ruleId}, revision ${revision}`,
  showQuestions: (questions: number) => `Show the ${questions} questions`,
  tooFewDays: (questions: number) => `Too few known days for ${questions} questions`,
  withoutAnswer: (questions: number) => `${questions} questions without an answer`,
  daysKnown: (days: number) => (days === 1 ? '1 day known' : `${days} days known`),
  daysNeeded: (needed: number, of: number) => `${needed} of ${of} needed`,
  onlyQuiet: 'Only rules you were seen about are met.',
  noRuleMet: 'No rule is met by what is recorded',
  couldNotJudge: (questions: number) =>
    `${questions === 1 ? '1 question' : `${questions} questions`} could not be judged: see what is missing.`,
  restsOn: 'It rests on',
  and: ' and ',
  noDayKnown: 'No day of the last 28 is known.',
  judgedFrom: (days: number) => `Judged from ${days} known ${days === 1 ? 'day' : 'days'} of the last 28.`,
  doesNotDiagnose: 'Charley counts and quotes. It does not diagnose.',
  origins: {
    sourced: 'condition and figure are those of its sources',
    ours: 'count and window are ours',
    mixed: 'the signs are those of its sources, count and window are ours',
  },
  rule: (ruleId: string, revision: number, origin: string) =>
    `Rule ${ruleId}, revision ${revision}: ${origin}.`,
  quiet: (until: string) =>
    `You recorded a visit about this. It stays quiet until ${until}, unless it grows by half.`,
}
