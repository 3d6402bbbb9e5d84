/** What the routine rules R11 to R16 say for themselves, by its English. */
export const routineRuleTexts: Record<string, string> = {
  'Cramps at rest outside the legs: book an appointment': 'Krämpfe in Ruhe, nicht am Bein: Mach einen Termin',
  'Cramps at rest outside the legs': 'Krämpfe in Ruhe, nicht am Bein',
  'Do arm, hand, trunk, neck or face cramp at rest?': 'Krampfen Arm, Hand, Rumpf, Hals oder Gesicht in Ruhe?',
  'Say which muscles they were.': 'Sag, welche Muskeln es waren.',
  'Clears when 28 days hold fewer than 2 cramps at rest of arm, hand, trunk, neck or face.':
    'Endet, wenn 28 Tage weniger als 2 Krämpfe in Ruhe an Arm, Hand, Rumpf, Hals oder Gesicht enthalten.',
  'Cramps on walking: book an appointment': 'Krämpfe beim Gehen: Mach einen Termin',
  'Cramps on walking': 'Krämpfe beim Gehen',
  'Do cramps come on walking and go with rest?': 'Kommen Krämpfe beim Gehen und vergehen in Ruhe?',
  'Say how far you walk before one comes, and how long it takes to go.':
    'Sag, wie weit du gehst, bevor einer kommt, und wie lange er braucht, um zu vergehen.',
  'Clears when 28 days hold fewer than 3 cramps on walking.':
    'Endet, wenn 28 Tage weniger als 3 Krämpfe beim Gehen enthalten.',
  'Cramps with a known condition: book an appointment': 'Krämpfe bei bekannter Krankheit: Mach einen Termin',
  'Cramps with a known condition': 'Krämpfe bei bekannter Krankheit',
  'Is a condition known that goes with cramps?': 'Ist etwas bekannt, das mit Krämpfen einhergeht?',
  'Ask your clinic or midwife before you take potassium, magnesium or salt.':
    'Frag deine Praxis, Klinik oder Hebamme, bevor du Kalium, Magnesium oder Salz einnimmst.',
  'Clears when 28 days hold fewer than 4 cramps.': 'Endet, wenn 28 Tage weniger als 4 Krämpfe enthalten.',
  'It is not known whether a doctor told you of a condition that goes with cramps.':
    'Es ist nicht bekannt, ob man dir ärztlich etwas gesagt hat, das mit Krämpfen einhergeht.',
  'Say in your profile what a doctor told you; “None of these” is an answer too.':
    'Sag in deinem Profil, was man dir ärztlich gesagt hat; „Nichts davon“ ist auch eine Antwort.',
  'Cramps, back pain, numbness: book an appointment': 'Krämpfe, Rückenschmerz, Taubheit: Mach einen Termin',
  'Cramps with back pain and numbness': 'Krämpfe mit Rückenschmerz und Taubheit',
  'Do back pain and numbness come with cramps?': 'Kommen Rückenschmerz und Taubheit mit Krämpfen?',
  'Say where it hurts and what is numb.': 'Sag, wo es wehtut und was taub ist.',
  'Numbness between the legs, or new trouble with bladder or bowel, is an emergency: call your emergency number.':
    'Taubheit zwischen den Beinen oder eine neue Störung von Blase oder Darm ist ein Notfall: Ruf deine Notrufnummer an.',
  'Clears when 28 days hold fewer than 2 cramps with both.':
    'Endet, wenn 28 Tage weniger als 2 Krämpfe mit beidem enthalten.',
  'Cramps and alcohol: book an appointment': 'Krämpfe und Alkohol: Mach einen Termin',
  'Cramps with alcohol': 'Krämpfe und Alkohol',
  'Is it more than 14 units of alcohol a week?': 'Sind es mehr als 14 Einheiten Alkohol in der Woche?',
  'Say how much you drink in a week, and ask before you stop from one day to the next.':
    'Sag, wie viel du in einer Woche trinkst, und frag, bevor du von einem Tag auf den anderen aufhörst.',
  'Clears when 28 days hold fewer than 3 cramps, or when it is 14 units a week or less.':
    'Endet, wenn 28 Tage weniger als 3 Krämpfe enthalten, oder wenn es höchstens 14 Einheiten in der Woche sind.',
  'It is not known how much alcohol you drink in a week.':
    'Es ist nicht bekannt, wie viel Alkohol du in einer Woche trinkst.',
  'Say it in your profile; 0 is an answer too.': 'Sag es in deinem Profil; 0 ist auch eine Antwort.',
  'A child’s cramps at rest: book an appointment': 'Krämpfe eines Kindes in Ruhe: Mach einen Termin',
  'A child’s cramps at rest': 'Krämpfe eines Kindes in Ruhe',
  'Is it a child whose cramps come at rest?': 'Ist es ein Kind, dessen Krämpfe in Ruhe kommen?',
  'Tell a parent or another adult you trust, and go together.':
    'Sag es deinen Eltern oder jemand Erwachsenem, dem du vertraust, und geht zusammen hin.',
  'Clears when 28 days hold fewer than 2 cramps at rest or at night.':
    'Endet, wenn 28 Tage weniger als 2 Krämpfe in Ruhe oder bei Nacht enthalten.',
  'Your age is not known.': 'Dein Alter ist nicht bekannt.',
  'Add your birth date to your profile, or correct it there.':
    'Trag dein Geburtsdatum in dein Profil ein, oder berichtige es dort.',
}
