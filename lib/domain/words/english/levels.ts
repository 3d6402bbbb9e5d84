/** Levels of the referral, and the emergency screen. */
export const levels = {
  'self-care': 'Self-care',
  routine: 'Routine',
  urgent: 'Urgent',
  emergency: 'Emergency',
  'cannot-tell': 'Cannot tell',
  watch: 'Worth watching',
  /** How the sentence begins that says what a rule asks for. */
  theRuleAsks: 'The rule asks',
}
