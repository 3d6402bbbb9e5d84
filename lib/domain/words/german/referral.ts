import type { Words } from '../words'

export const referral: Words['referral'] = {
  title: 'Wann zum Arzt',
  entriesBehind: 'Die Einträge dahinter',
  entriesLacking: 'Zum Beantworten öffnen',
  andMore: more => `und ${more} weitere`,
  ruleAndRevision: (ruleId, revision) => `Regel ${ruleId}, Fassung ${revision}`,
  showQuestions: questions => `Die ${questions} Fragen zeigen`,
  tooFewDays: questions => `Zu wenige bekannte Tage für ${questions} Fragen`,
  withoutAnswer: questions => `${questions} Fragen ohne Antwort`,
  daysKnown: days => (days === 1 ? '1 Tag bekannt' : `${days} Tage bekannt`),
  daysNeeded: (needed, of) => `${needed} von ${of} nötig`,
  onlyQuiet: 'Nur Regeln, zu denen du untersucht wurdest, sind erfüllt.',
  noRuleMet: 'Was eingetragen ist, erfüllt keine Regel',
  couldNotJudge: questions =>
    questions === 1
      ? '1 Frage ließ sich nicht beurteilen: Sieh nach, was fehlt.'
      : `${questions} Fragen ließen sich nicht beurteilen: Sieh nach, was fehlt.`,
  restsOn: 'Das beruht auf',
  and: ' und ',
  noDayKnown: 'Von den letzten 28 Tagen ist keiner bekannt.',
  judgedFrom: days =>
    days === 1
      ? 'Beurteilt nach 1 bekannten Tag der letzten 28.'
      : `Beurteilt nach ${days} bekannten Tagen der letzten 28.`,
  doesNotDiagnose: 'Charley zählt und zitiert. Es stellt keine Diagnose.',
  origins: {
    sourced: 'Bedingung und Zahl stammen aus den Quellen',
    ours: 'Anzahl und Zeitraum sind von uns',
    mixed: 'die Anzeichen stammen aus den Quellen, Anzahl und Zeitraum sind von uns',
  },
  rule: (ruleId, revision, origin) => `Regel ${ruleId}, Fassung ${revision}: ${origin}.`,
  quiet: until =>
    `Du hast dazu einen Besuch eingetragen. Es bleibt bis ${until} ruhig, außer es nimmt um die Hälfte zu.`,
}
