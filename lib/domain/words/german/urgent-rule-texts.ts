/** What the urgent rules U4 to U11 say for themselves, by its English. */
export const urgentRuleTexts: Record<string, string> = {
  'Cramps, weakness and a statin: get medical help today':
    'Krämpfe, Schwäche, Statin: Hol heute ärztliche Hilfe',
  'Cramps with a statin': 'Krämpfe bei einem Statin',
  'Any weakness, with cramps and a statin?': 'Schwäche, bei Krämpfen und einem Statin?',
  'Say which statin it is, and ask before you change how you take it.':
    'Sag, welches Statin es ist, und frag, bevor du an der Einnahme etwas änderst.',
  'Dark urine with it is an emergency: call your emergency number.':
    'Dunkler Urin dabei ist ein Notfall: Ruf deine Notrufnummer an.',
  'Clears when someone has examined the weakness, or when 28 days hold none or fewer than 2 cramps without a cause.':
    'Endet, wenn jemand die Schwäche untersucht hat, oder wenn 28 Tage keine Schwäche oder weniger als 2 Krämpfe ohne Ursache enthalten.',
  'Vomiting or diarrhoea with cramps: get help today':
    'Erbrechen oder Durchfall und Krämpfe: Hol heute Hilfe',
  'Vomiting or diarrhoea with cramps': 'Erbrechen oder Durchfall mit Krämpfen',
  'Any vomiting or diarrhoea?': 'Erbrechen oder Durchfall?',
  'Say how long it has lasted and whether drinks stay down.':
    'Sag, wie lange es schon dauert und ob Getränke drinbleiben.',
  'Vomiting or diarrhoea: book an appointment': 'Erbrechen oder Durchfall: Mach einen Termin',
  'Signs in pregnancy: get medical help today': 'Anzeichen in der Schwangerschaft: Hol heute Hilfe',
  'Signs in pregnancy': 'Anzeichen in der Schwangerschaft',
  'Any bad headache, changed sight or swollen face?':
    'Starke Kopfschmerzen, verändertes Sehen, Gesicht dick?',
  'Call your maternity unit, midwife or doctor today, at any hour; when you cannot reach them, the out-of-hours line (111 in the UK).':
    'Ruf heute deine Geburtsklinik, Hebamme oder Praxis an, zu jeder Stunde; wenn du sie nicht erreichst, den ärztlichen Bereitschaftsdienst.',
  'Say how far along the pregnancy is.': 'Sag, in welcher Woche die Schwangerschaft ist.',
  'Signs in pregnancy: book an appointment': 'Anzeichen in der Schwangerschaft: Mach einen Termin',
  'By your due date that was in pregnancy, or soon after it.':
    'Nach deinem Geburtstermin war das in der Schwangerschaft oder bald danach.',
  'Leg pain at rest or a foot sore: get help today': 'Beinschmerz oder Wunde am Fuß: Hol heute Hilfe',
  'Leg pain at rest or a foot sore': 'Beinschmerz in Ruhe oder eine Wunde am Fuß',
  'Leg pain at rest that hanging eases, or a foot sore?':
    'Beinschmerz, den Hängenlassen lindert, oder Fußwunde?',
  'Do not warm or knead that leg or foot.': 'Wärme und knete dieses Bein oder diesen Fuß nicht.',
  'Leg pain at rest or a foot sore: book an appointment': 'Beinschmerz oder Wunde am Fuß: Mach einen Termin',
  'Soil in a wound: get medical help today': 'Erde in einer Wunde: Hol heute ärztliche Hilfe',
  'Soil in a wound': 'Erde in einer Wunde',
  'A wound with soil in it, in the last 21 days?': 'Eine Wunde mit Erde, in den letzten 21 Tagen?',
  'Ask whether you need a tetanus vaccination.': 'Frag, ob du eine Impfung gegen Tetanus brauchst.',
  'A stiff jaw or trouble swallowing is an emergency: call your emergency number.':
    'Ein steifer Kiefer oder Mühe beim Schlucken ist ein Notfall: Ruf deine Notrufnummer an.',
  'Soil in a wound was logged: book an appointment': 'Erde in einer Wunde eingetragen: Mach einen Termin',
  'A cramp in the heat: get medical help today': 'Ein Krampf in der Hitze: Hol heute ärztliche Hilfe',
  'Cramps in the heat': 'Krämpfe in der Hitze',
  'Did a cramp come in the heat?': 'Kam ein Krampf in der Hitze?',
  'Rest in a cool place.': 'Ruh dich an einem kühlen Ort aus.',
  'Say that it was hot, and what you were told about your heart or your diet.':
    'Sag, dass es heiß war und was man dir über dein Herz oder deine Kost gesagt hat.',
  'A cramp in the heat: book an appointment': 'Ein Krampf in der Hitze: Mach einen Termin',
  'Your profile names a heart condition or a diet low in salt.':
    'Dein Profil nennt eine Herzkrankheit oder salzarme Kost.',
  'Tingling mouth, cramped hand: get medical help today':
    'Kribbeln am Mund, Krampf der Hand: Hol heute Hilfe',
  'Tingling round the mouth, or a hand spasm': 'Kribbeln um den Mund, oder eine verkrampfte Hand',
  'Any tingling round the mouth, or a hand spasm?': 'Kribbeln um den Mund, oder eine verkrampfte Hand?',
  'A tight throat or a seizure is an emergency: call your emergency number.':
    'Enge im Hals oder ein Krampfanfall ist ein Notfall: Ruf deine Notrufnummer an.',
  'Tingling mouth, cramped hand: book an appointment': 'Kribbeln am Mund, Krampf der Hand: Mach einen Termin',
  'Cramps with numbness or weakness: get help today': 'Krämpfe mit Taubheit oder Schwäche: Hol heute Hilfe',
  'Cramps at rest with numbness or weakness': 'Krämpfe in Ruhe mit Taubheit oder Schwäche',
  'Any numbness or weakness with cramps at rest?': 'Taubheit oder Schwäche bei Krämpfen in Ruhe?',
  'Say what is numb or weak, and since when.': 'Sag, was taub oder schwach ist, und seit wann.',
  'Clears when someone has examined the numbness or weakness, or when 28 days hold fewer than 2 such cramps.':
    'Endet, wenn jemand die Taubheit oder Schwäche untersucht hat, oder wenn 28 Tage weniger als 2 solche Krämpfe enthalten.',
}
