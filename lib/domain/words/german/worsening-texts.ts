/** What the rules about getting worse and about new medicines say for themselves, by its English. */
export const worseningTexts: Record<string, string> = {
  'Cramps are getting worse: book an appointment': 'Die Krämpfe werden schlimmer: Mach einen Termin',
  'Getting worse': 'Verschlimmerung',
  'More cramps than before': 'Mehr Krämpfe als vorher',
  'Stronger cramps than before': 'Stärkere Krämpfe als vorher',
  'Are the cramps getting worse?': 'Werden die Krämpfe schlimmer?',
  'Say since when, and what else changed then.': 'Sag, seit wann, und was sich damals noch geändert hat.',
  'Clears when the last 28 days are no longer clearly above the 84 days before them.':
    'Endet, wenn die letzten 28 Tage nicht mehr deutlich über den 84 Tagen davor liegen.',
  'The rule asks for 6, twice as often as before, and more than chance does.':
    'Die Regel verlangt 6, doppelt so oft wie vorher, und mehr, als der Zufall macht.',
  'The rule asks for 2 points more than before, at 5 or more.':
    'Die Regel verlangt 2 Punkte mehr als vorher, bei 5 oder mehr.',
  'Cramps since a new medicine: ask about it': 'Krämpfe seit einem neuen Medikament: Frag danach',
  'Cramps since a new medicine': 'Krämpfe seit einem neuen Medikament',
  'Did cramps come with a new medicine?': 'Kamen die Krämpfe mit einem neuen Medikament?',
  'Ask your doctor or pharmacist within a day or two.':
    'Frag in ein, zwei Tagen in der Praxis oder Apotheke.',
  'Do not stop or change a prescribed medicine on your own.':
    'Setz ein verordnetes Medikament nicht selbst ab und ändere es nicht.',
  'Clears 84 days after the medicine was started, or when cramps come less than twice as often as before it.':
    'Endet 84 Tage nach dem ersten Tag des Medikaments, oder wenn die Krämpfe nicht mehr doppelt so oft kommen wie davor.',
  'The rule asks for 3, and twice as often as before it.':
    'Die Regel verlangt 3 und doppelt so oft wie davor.',
}
