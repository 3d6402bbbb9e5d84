/** Whole sentences about what is tried out, by their English. */
export const experimentMessages: Record<string, string> = {
  'Choose today, or a day up to 60 days ahead.': 'Wähle heute, oder einen Tag bis zu 60 Tage im Voraus.',
  'This is not offered to you to be tried.': 'Das wird dir nicht zum Ausprobieren angeboten.',
  'This names a medicine.': 'Das nennt ein Medikament.',
  'Medicines are not tried out here: whoever prescribed one changes it.':
    'Medikamente werden hier nicht ausprobiert: die ändert, wer sie verschrieben hat.',
  'A notice says to see a doctor.': 'Ein Hinweis rät zum Arzt.',
  'First have that looked at.': 'Lass das zuerst ansehen.',
  'Another one goes on in that time.': 'In dieser Zeit läuft schon etwas.',
  'One thing at a time.': 'Eins nach dem anderen.',
  'There are as many as one person may keep.': 'Mehr kann eine Person nicht behalten.',
  'Delete one first.': 'Lösche zuerst etwas.',
  'This day is not one of its days so far.': 'Dieser Tag gehört bisher nicht dazu.',
  'Write what you want to try.': 'Schreib, was du ausprobieren willst.',
  'Write 7, 14 or 28.': 'Gib 7, 14 oder 28 an.',
  'Write 7, 14, 21 or 28.': 'Gib 7, 14, 21 oder 28 an.',
  'Write 4, 6 or 8.': 'Gib 4, 6 oder 8 an.',
  'Write pairs of change and usual, two to six of them.': 'Gib zwei bis sechs Paare aus change und usual an.',
  'Write a list of dates.': 'Gib eine Liste von Daten an.',
  'Write each date once, the first one first.': 'Nenne jedes Datum einmal, das früheste zuerst.',
  'Write dates of the blocks.': 'Nenne Daten aus den Blöcken.',
  'Write a list of experiments.': 'Gib eine Liste von Versuchen an.',
  'Two experiments have the same id.': 'Zwei Versuche haben dieselbe Id.',
  'Two experiments go on at once.': 'Zwei Versuche laufen zugleich.',
  'Write a date from which its blocks end by 9999-12-31.':
    'Gib ein Datum an, von dem aus die Blöcke bis 9999-12-31 enden.',
  'How much of this is right for you is what your clinic says.':
    'Wie viel davon für dich richtig ist, sagt dir deine Praxis.',
}
