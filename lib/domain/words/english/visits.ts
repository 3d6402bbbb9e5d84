/** A visit to a clinician: its form and its page. */
export const visits = {
  title: 'I saw a doctor',
  line: 'A doctor, a nurse, a pharmacist or a paramedic.',
  on: 'Which day?',
  date: 'Date',
  about: 'What was it about?',
  aboutHint:
    'Notices you tick count as seen. An emergency or urgent notice then counts as examined up to that day.',
  aboutNothing: 'No notice is open. The visit is kept all the same.',
  where: 'Where',
  outcome: 'What came of it',
  outcomeHint: 'In your words, for the next visit.',
  save: 'Save visit',
  /** A notice by the id of its rule. */
  rule: (ruleId: string) => `Rule ${ruleId}`,
  notices: 'About',
}
