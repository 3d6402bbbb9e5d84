/** What the drawings of Trends are marked with. */
export const marked = {
  title: 'Marked in the drawings',
  /** Where no drawing is marked. */
  inThisTime: 'In this time',
  medicine: (name: string) => `started ${name}`,
  visit: 'seen by a clinician',
  plan: 'a prevention plan began',
  on: (day: string, what: string) => `${day}: ${what}`,
  newest: (count: number) => `Only the newest ${count} are marked.`,
}
