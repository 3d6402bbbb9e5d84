/** Names of the places of the diary, each with the line that says what is there. */
export const places = {
  label: 'Places',
  home: 'Charley, to Today',
  crampNow: 'Cramp now',
  today: { name: 'Today', line: 'What you logged today' },
  timeline: { name: 'Timeline', line: 'Everything you logged, day by day' },
  trends: { name: 'Trends', line: 'Cramps and drinks, week by week' },
  referral: { name: 'When to see a doctor', line: 'What your diary shows, and what it cannot tell' },
  doctor: { name: 'Doctor page', line: 'One page for a consultation: print, PDF, link' },
  medicines: { name: 'Medicines', line: 'What you take, and what you took' },
  items: { name: 'Your own things', line: 'Your own drinks, foods, recipes and activities' },
  learn: { name: 'Learn', line: 'What is known about cramps, and what is not' },
  files: { name: 'Import & export', line: 'Take everything with you, or bring a diary in' },
  settings: { name: 'Settings', line: 'Profile, emergency number, units, time, devices' },
  sources: { name: 'Sources', line: 'Where the figures and rules come from' },
  more: { name: 'More', line: '' },
  signedInAs: (name: string) => `Signed in as ${name}`,
}
