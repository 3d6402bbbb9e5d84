import type { Words } from '../words'

export const visits: Words['visits'] = {
  title: 'Ich war beim Arzt',
  line: 'Arzt, Pflegekraft, Apotheke oder Rettungsdienst.',
  on: 'An welchem Tag?',
  date: 'Datum',
  about: 'Worum ging es?',
  aboutHint:
    'Angekreuzte Hinweise gelten als besprochen. Ein Notfall oder ein dringender Hinweis gilt bis zu diesem Tag als untersucht.',
  aboutNothing: 'Kein Hinweis ist offen. Der Besuch wird trotzdem behalten.',
  where: 'Wo',
  outcome: 'Was dabei herauskam',
  outcomeHint: 'In deinen Worten, für den nächsten Besuch.',
  save: 'Besuch speichern',
  rule: ruleId => `Regel ${ruleId}`,
  notices: 'Betrifft',
}
