import type { Words } from '../words'

/** What the drawings of Trends are marked with, in German. */
export const marked: Words['marked'] = {
  inThisTime: 'In dieser Zeit',
  title: 'In den Zeichnungen markiert',
  medicine: name => `${name} begonnen`,
  visit: 'in einer Praxis gewesen',
  plan: 'ein Übungsplan begann',
  on: (day, what) => `${day}: ${what}`,
  newest: count => `Nur die neuesten ${count} sind markiert.`,
}
