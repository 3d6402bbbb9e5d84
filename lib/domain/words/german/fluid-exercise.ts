import type { Words } from '../words'

export const fluidExercise: Words['fluidBand']['exercise'] = {
  title: 'Vor, während und nach dem Training',
  none: 'Heute kein Training, und keins geplant. Plan eins, und hier steht, was du rundherum trinkst.',
  plan: 'Training planen',
  planned: 'geplant',
  wasPlanned: 'war geplant: berichtige es, wenn es getan ist',
  before: 'Davor',
  during: 'Währenddessen',
  after: 'Danach',
  fourHours: range => `${range} mindestens vier Stunden davor.`,
  twoHours: range => `${range} mehr etwa zwei Stunden davor, falls kein Urin kam oder er dunkel ist.`,
  perKg:
    '5 bis 7 ml je kg Körpermasse mindestens vier Stunden davor, 3 bis 5 ml mehr etwa zwei Stunden davor, falls kein Urin kam oder er dunkel ist. Deine Körpermasse ist nicht bekannt.',
  perKgRule:
    'Davor: 5 bis 7 ml und 3 bis 5 ml je kg. Währenddessen: weniger als 2 % der Masse verlieren; 0,4 bis 0,8 L je Stunde als Anfang, wo keine eigene Schweißrate bekannt ist. Danach: 1,5 L je verlorenes kg.',
  startingFrom:
    'Diese 0,4 bis 0,8 L je Stunde sind eine Empfehlung anderer, die Fudge und Pitsiladis (2009) für den Marathon anführen; wo sie zuerst steht, wurde nicht gelesen.',
  starting: range => `${range}, wie du magst, als Anfang.`,
  notForAge:
    'Was über das Trinken rund ums Training veröffentlicht ist, gilt für Erwachsene; für dieses Alter ist nichts veröffentlicht. Trink, wenn du Durst hast.',
  inHeat: (amount, least, most) =>
    `In der Hitze nennt das NIOSH ${amount} alle ${least} bis ${most} Minuten für Menschen bei der Arbeit.`,
  severe:
    'Mehr als 7 % der Körpermasse ging verloren. Bei Erbrechen, oder wenn du kein Getränk bei dir behältst, hol ärztliche Hilfe.',
  mostLoss: mass => `Verlier weniger als ${mass}, das sind 2 % deiner Körpermasse, und nimm nicht zu.`,
  mostLossUnknown: 'Verlier weniger als 2 % deiner Körpermasse, und nimm nicht zu.',
  own: (sweat, range) => `Du schwitzt dabei etwa ${sweat}: Mit ${range} bleibt der Verlust unter 2 %.`,
  ownLittle: (sweat, most) =>
    `Du schwitzt dabei etwa ${sweat}: Damit der Verlust unter 2 % bleibt, musst du nichts trinken; ${most} würden alles ersetzen.`,
  heldBack: sweat => `Du schwitzt dabei etwa ${sweat}, mehr, als jemand in dieser Zeit trinken soll.`,
  never: 'Nie mehr als 1,4 L in einer Stunde.',
  backLost: (mass, amount) =>
    `Du hast ${mass} verloren: ${amount} in den nächsten Stunden, höchstens 1,0 L in einer Stunde, wenn du dich schnell erholen musst; das sind 1,5 L je kg. Sonst reichen Mahlzeiten und Getränke.`,
  checkWeighing:
    'Die Gewichte oder Mengen dieses Trainings sehen unstimmig aus, darum steht hier keine Menge. Prüf sie zuerst.',
  nothingLost: 'Die Waage zeigt keinen Verlust: Es ist nichts nachzuholen.',
  weigh:
    'Wieg dich davor und danach: 1,5 L je verlorenes kg, wenn du dich schnell erholen musst. Sonst reichen Mahlzeiten und Getränke.',
  massFrom: {
    measured: (mass, day) => `Gerechnet mit deiner Körpermasse von ${mass}, gemessen am ${day}.`,
    profile: mass => `Gerechnet mit der Körpermasse aus deinem Profil, ${mass}.`,
  },
}
