/** A sign without a cramp: its form and its page. */
export const observations = {
  title: 'A sign without a cramp',
  when: 'When?',
  what: 'What did you notice?',
  hint: 'Tick what was there. What you leave open is kept as not asked, never as no.',
  save: 'Save',
}
