import type { Words } from '../words'

export const doctorPage: Words['learn']['pages']['when-to-see-a-doctor'] = {
  title: 'Wann ein Krampf einen Arzt braucht',
  line: 'Die meisten Krämpfe vergehen von selbst; mit diesen Zeichen oder so oft brauchen sie einen Arzt.',
  sections: {
    longer: {
      title: 'Zehn Minuten',
      text: [
        'Ein Krampf, der länger als 10 Minuten dauert und beim Bewegen oder Dehnen nicht nachlässt, braucht noch am selben Tag ärztliche Hilfe. Über die 10 Minuten sind sich die Herausgeber einig, nicht darüber, was dann zu tun ist: Manche sagen ein gewöhnlicher Termin, manche sofort.',
      ],
    },
    soreness: {
      title: 'Was üblich ist',
      text: ['Krämpfe dauern von Sekunden bis 10 Minuten. Der Muskel kann bis zu 24 Stunden schmerzen.'],
    },
  },
}

const asks: Words['learn']['doctor']['asks'] = {
  E1: 'Atemnot, Schmerz in der Brust, Bluthusten oder Ohnmacht mit einem Krampf.',
  E2: 'Urin wie Tee oder Cola, braun oder rot, mit einem Krampf, schmerzenden Muskeln oder Schwäche.',
  E3: 'In der Hitze: Verwirrung, Zusammenbruch, Krampfanfall, heiße trockene Haut, 40 °C oder mehr; oder 30 Minuten nach Ruhe und Kühlen nicht besser.',
  E4: 'Ein steifer Kiefer, oder Krämpfe mit Mühe beim Schlucken; Krämpfe nach Kontakt mit einem Gift wie Blei oder Quecksilber.',
  E5: 'Taub zwischen den Beinen, neue Störung von Blase, Darm oder Sexualität, oder beide Beine schwach oder taub mit Rückenschmerz.',
  E6: 'Ein kalter, blasser Arm oder ein solches Bein, taub oder schwach.',
  E7: 'Plötzliche Schwäche einer Seite, ein hängendes Gesicht, Mühe beim Sprechen.',
  E8: 'Herzrasen oder -stolpern, ein Krampfanfall, ein enger Hals oder Verwirrung, auch nach viel Trinken beim Sport.',
  E9: 'Ein harter, geschwollener Muskel mit viel stärkerem Schmerz als zu erwarten.',
  E10: 'Ein Krampf von mehr als 60 Minuten, der nicht nachgelassen hat.',
  U1: 'Länger als 10 Minuten und durch Bewegen oder Dehnen nicht besser.',
  U2: 'Ein Bein geschwollen, oder zwei von diesen an einem Bein: warm, rot, druckempfindlich.',
  U3: 'Schwäche, die in 4 Wochen oder weniger zugenommen hat, ein hängender Fuß, oder Schwäche mit Mühe beim Schlucken.',
  U4: 'Mit einem Statin: 2 oder mehr unerklärte Krämpfe in 28 Tagen und irgendeine Schwäche.',
  U5: 'Erbrechen oder Durchfall mit Krämpfen.',
  U6: 'In der Schwangerschaft: starkes Kopfweh, Sehstörung, Schmerz im Oberbauch oder plötzlich geschwollenes Gesicht oder geschwollene Hände.',
  U7: 'Beinschmerz in Ruhe, der beim Hängenlassen nachlässt, oder eine Wunde am Fuß.',
  U8: 'Erde in einer Wunde in den letzten 21 Tagen.',
  U9: 'Ein Krampf in der Hitze bei Herzkrankheit oder salzarmer Kost.',
  U10: 'Kribbeln um den Mund mit einem Krampf der Hand.',
  U11: '2 oder mehr Krämpfe in Ruhe außerhalb der Beine in 28 Tagen, mit Taubheit oder Schwäche.',
  R1: '4 oder mehr Krämpfe in 7 Tagen an 3 davon, oder 8 oder mehr in 28 Tagen an 4 davon.',
  R2: '2 oder mehr Krämpfe von 8 von 10 oder stärker in 28 Tagen.',
  R3: 'Irgendein Krampf von mehr als 10 Minuten in 28 Tagen.',
  R4: '4 oder mehr Krämpfe in 28 Tagen, für die du keinen Grund gefunden hast.',
  R5: 'Schwäche, Schwellung, Rötung, veränderte Haut, Taubheit oder Kribbeln bei 3 oder mehr Krämpfen und bei mindestens der Hälfte.',
  R6: 'Schwäche zwischen Krämpfen, oder ein Muskel, der dünner wird, einmal.',
  R7: '3 oder mehr Krämpfe in 28 Tagen, die nichts löste, oder ein Vorbeugeplan, 6 Wochen eingehalten, ohne Wirkung.',
  R8: '2 oder mehr Krämpfe, die dich unterbrochen haben, oder 4 oder mehr gestörte Nächte in 28 Tagen.',
  R9: 'Deutlich mehr oder deutlich stärkere Krämpfe als in den 84 Tagen davor.',
  R10: '3 oder mehr Krämpfe seit einem neuen Medikament, dessen Art mit Krämpfen genannt wird.',
  R11: '2 oder mehr Krämpfe in Ruhe an Arm, Hand, Rumpf, Hals oder Gesicht in 28 Tagen.',
  R12: '3 oder mehr Krämpfe in 28 Tagen, die beim Gehen kommen und in Ruhe vergehen.',
  R13: '4 oder mehr Krämpfe in 28 Tagen bei einer Krankheit, die mit Krämpfen genannt wird, oder in der Schwangerschaft.',
  R14: '2 oder mehr Krämpfe in 28 Tagen mit Rücken- oder Beinschmerz und Taubheit oder Kribbeln.',
  R15: 'Mehr als 14 Einheiten Alkohol in der Woche und 3 oder mehr Krämpfe in 28 Tagen.',
  R16: 'Unter 16: 2 oder mehr Krämpfe in Ruhe oder nachts in 28 Tagen.',
}

export const doctorTexts: Words['learn']['doctor'] = {
  levels: {
    emergency: 'Ruf jetzt die Notrufnummer',
    urgent: 'Hol dir heute ärztliche Hilfe',
    routine: 'Vereinbare einen Termin',
  },
  lines: {
    emergency: 'Vor allem anderen. Eines davon genügt.',
    urgent: 'Deine Arztpraxis, oder der Bereitschaftsdienst, wenn sie zu ist (116117 in Deutschland).',
    routine:
      'Herausgeber nennen selten Zahlen. Die meisten dieser Zahlen sind unsere; jeder Hinweis sagt, von wem seine stammen.',
  },
  asks,
  ruleOf: ruleId => `Regel ${ruleId}`,
  open: 'Was dein Tagebuch zeigt',
  bring: 'Arztseite zum Mitnehmen',
}
