import type { Words } from '../words'

export const sweat: Words['sweat'] = {
  title: 'Schweißrate',
  line: 'Wie viel du beim Training verlierst, aus deinem Gewicht davor und danach.',
  form: {
    amounts: 'Getrunken, und Urin',
    urine: 'Urin währenddessen',
    urineSaid: 'Urin',
    urineHint: 'Ein Messbecher zeigt es. 0, wenn es keinen gab; leer heißt unbekannt.',
    planned: 'Geplant',
    plannedSaid: 'noch nicht getan',
    plannedQuestion: 'Ist es bisher nur geplant?',
    whenPlanned: 'Wann fängt es an?',
    whenPresets: {
      'in-1-hour': 'In 1 Stunde',
      'in-3-hours': 'In 3 Stunden',
      'this-evening': 'Heute Abend',
      'tomorrow-morning': 'Morgen früh',
      'tomorrow-evening': 'Morgen Abend',
    },
    planLimit: 'Ein Training lässt sich bis zu 24 Stunden voraus planen.',
  },
  weighing: {
    weighIn: 'Davor wiegen',
    weighInLine:
      'Kurz bevor du anfängst. Dein Gewicht bleibt erhalten, bis du dich danach wiegst, auch wenn du Charley schließt. Um diese Seite wieder zu öffnen, brauchst du eine Verbindung.',
    saveWeighIn: 'Dieses Gewicht behalten',
    cancel: 'Jetzt nicht',
    activity: 'Was hast du vor?',
    massBefore: 'Gewicht davor',
    weighedIn: 'Davor gewogen',
    weighOut: 'Danach wiegen',
    weighOutLine: 'Nach dem Training, trocken und in derselben Kleidung.',
    saveWeighOut: 'Training speichern',
    massAfter: 'Gewicht danach',
    drunk: 'Seit dem Wiegen getrunken',
    drunkHint:
      '0, wenn es nichts war; leer heißt unbekannt, und dann gibt es keine Rate. Getränke, die du selbst einträgst, zählen am Tag; das hier zählt in der Rate und in den Warnungen, dieselben Getränke einmal.',
    urine: 'Urin seit dem Wiegen',
    urineHint: 'Ein Messbecher zeigt es. 0, wenn es keinen gab; leer heißt unbekannt.',
    minutes: 'Wie lange dauerte das Training?',
    temperature: 'Temperatur, wo du warst',
    temperatureHint: 'Raten werden danach getrennt, wie warm es war.',
    effort: 'Wie anstrengend war es insgesamt?',
    open: 'Zeigen oder löschen, was behalten ist',
    waits:
      'Das ist auf diesem Gerät behalten und noch nicht gesendet. Danach wiegen kannst du dich trotzdem.',
    alsoOpen: 'Du hast dich schon davor gewogen und danach noch nicht.',
    goOn: 'Damit weitermachen',
    anew: 'Neu davor wiegen',
    weighInSaid: 'Gewicht davor',
  },
  openLine: (time, mass) => `Um ${time} gewogen, ${mass}.`,
  goWeighOut: 'Danach wiegen',
  rates: 'Deine Schweißraten',
  since: 'Aus dem, was du in den letzten 12 Monaten gewogen hast.',
  noRates:
    'Noch keine Rate. Wiege dich vor und nach einem Training, und zähle, was du trinkst und was du an Urin lässt.',
  rateOf: middle => `${middle} in der Mitte`,
  spread: (low, high) => `von ${low} bis ${high}`,
  sessions: count => (count === 1 ? '1 Training' : `${count} Trainings`),
  notUsualYet: from => `Zu wenige, um es üblich zu nennen: ${from} Trainings sind nötig (unsere Schwelle).`,
  usual: 'Üblich für dich',
  bands: {
    cool: 'Kühl',
    mild: 'Gemäßigt',
    warm: 'Warm',
    hot: 'Heiß',
    unknown: 'Temperatur nicht bekannt',
  },
  bandLimits: {
    below: degrees => `unter ${degrees}`,
    between: (from, to) => `${from} bis unter ${to}`,
    from: degrees => `${degrees} und mehr, oder in der Hitze`,
  },
  made: {
    each: 'Jede Rate: Gewicht davor minus danach, plus Getrunkenes, minus Urin, geteilt durch die Stunden. 1 kg zählt als 1 Liter.',
    middle: count =>
      count === 1
        ? 'Es ist die Rate eines einzigen Trainings.'
        : `Die mittlere (Median) von ${count} Trainings; die Spanne reicht von der langsamsten zur schnellsten.`,
    since:
      'Es zählt, was in den letzten 12 Monaten gewogen wurde, höchstens 200 Trainings. Die Rate eines früheren Tages beruht auf dem, was bis dahin gewogen war. Diese Wahl ist unsere.',
    bands: 'Die Stufen der Temperatur sind unsere.',
    mass: (before, after, lost, percent) =>
      `Gewicht: ${before} davor, ${after} danach: ${lost} weniger, ${percent} des Gewichts davor.`,
    massGained: (before, after, gained, percent) =>
      `Gewicht: ${before} davor, ${after} danach: ${gained} mehr, ${percent} des Gewichts davor.`,
    sweat: (lost, drunk, urine, sweat) =>
      `Schweiß: Änderung des Gewichts ${lost} (1 kg zählt als 1 Liter), plus ${drunk} getrunken, minus ${urine} Urin: ${sweat}.`,
    noDrinks: 'Was getrunken wurde, ist nicht bekannt: Es war so viel oder mehr.',
    noUrine: 'Der Urin ist nicht bekannt: Es war so viel oder weniger.',
    neither: 'Weder Getränke noch Urin sind bekannt, also wird über den Schweiß nichts gesagt.',
    rate: (sweat, minutes, rate) => `${sweat} in ${minutes} ergibt ${rate}.`,
    back: (lost, litres) => `Nachtrinken: 1,5 Liter für jedes verlorene Kilogramm: ${lost} ergibt ${litres}.`,
  },
  left: count =>
    count === 1
      ? 'Ein gewogenes Training ist in keiner Rate'
      : `${count} gewogene Trainings sind in keiner Rate`,
  because: {
    'amounts-missing': 'Getränke oder Urin sind nicht bekannt',
    'too-short': 'Kürzer als 30 Minuten (unsere Schwelle)',
    'much-gained': 'Bitte prüfen: mehr als 1 kg zugenommen',
    'much-lost': 'Bitte prüfen: mehr als 10 % des Gewichts verloren',
    'no-sweat': 'Bitte prüfen: Schweiß ergibt weniger als null',
    'very-fast': 'Bitte prüfen: mehr als 4 L Schweiß in einer Stunde',
  },
  checkThis: 'Bitte prüfen',
  checks: {
    'much-gained':
      'Mehr als 1 kg in einem Training zugenommen. Stimmen beide Gewichte, wurde viel mehr getrunken als verloren.',
    'much-lost': 'Mehr als 10 % des Gewichts in einem Training verloren.',
    'no-sweat': 'Schweiß ergibt weniger als null: Ein Gewicht oder eine Menge stimmt nicht.',
    'very-fast': 'Mehr als 4 L Schweiß in einer Stunde. Von 506 Sportlern verlor der schnellste 5,73 L.',
  },
  correct: 'Berichtigen',
  result: 'Was die Waage sagt',
  massLost: 'Gewicht verloren',
  massGained: 'Gewicht zugenommen',
  ofMass: (mass, percent) => `${mass}, ${percent} deines Gewichts`,
  unchanged: 'Unverändert',
  sweatLost: 'Schweiß',
  rate: 'Schweißrate',
  back: 'Nachtrinken',
  backLine: litres =>
    `${litres}, über die nächsten Stunden, höchstens 1,0 L in einer Stunde, und mit dem Essen.`,
  atLeast: figure => `${figure} oder mehr`,
  atMost: figure => `${figure} oder weniger`,
  sweatUnknown: 'Nicht bekannt: Getränke und Urin fehlen',
  gained:
    'Du warst danach schwerer als davor: Es wurde mehr getrunken als verloren. Trink in so einem Training weniger, nach deinem Durst.',
  gainedSigns:
    'Bei Verwirrtheit oder einem Krampfanfall ruf die Notrufnummer. Bei Kopfschmerz, Erbrechen oder geschwollenen Händen hol sofort ärztliche Hilfe.',
  gainedAlone: 'Du warst danach schwerer als davor: Es wurde mehr getrunken als verloren.',
  reason: {
    condition: reasons =>
      `Du hast Charley genannt: ${reasons}. Wie viel du trinkst, hat dir deine Praxis oder Klinik gesagt.`,
    medicine: reasons =>
      `Du hast Charley genannt: ${reasons}. Frag in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du trinkst.`,
  },
  overTwo:
    'Mehr als 2 % des Gewichts. Veröffentlichter Rat ist, während des Trainings so zu trinken, dass es weniger wird.',
  yourRates: 'Deine Schweißraten',
  how: 'So misst du',
  howSteps: [
    'Wiege dich kurz davor, mit leerer Blase und wenig Kleidung.',
    'Zähle, was du trinkst: Wiege die Flasche davor und danach, oder notiere die Menge.',
    'Musst du Wasser lassen, miss es in einem Messbecher.',
    'Trockne dich danach ab, Schweiß in der Kleidung zählt mit, und wiege dich in derselben wenigen Kleidung.',
    'Eine halbe Stunde ist das kürzeste Training, das eine Rate gibt; eine Stunde oder mehr ist besser.',
  ],
  published: 'Wo du keine Rate hast',
  publishedLine:
    'Dann nimmt Charley, was Sportler verloren, als weite Spanne. Gehen, Yoga und anderes Leichte bekommt einen Anteil nach seiner Energie, im Wasser die Hälfte: Diese Anteile sind unsere.',
  publishedKinds: {
    athletes: '506 Sportler mehrerer Sportarten',
    endurance: 'Ausdauer',
    'american-football': 'American Football',
    soccer: 'Fußball',
    basketball: 'Basketball',
    baseball: 'Baseball',
  },
  plusMinus: (mean, deviation) => `${mean} ± ${deviation}`,
  urine: {
    title: 'Urinfarbe',
    line: 'Ein paar Tage sagen mehr als ein Blick.',
    log: 'Farbe eintragen',
    last: days => `Letzte ${days} Tage`,
    middle: step => `${step} von 8 in der Mitte`,
    middleLine: (mean, readings, days) => `Mittelwert ${mean}, aus ${readings} an ${days}.`,
    readings: count => (count === 1 ? '1 Ablesung' : `${count} Ablesungen`),
    days: count => (count === 1 ? '1 Tag' : `${count} Tagen`),
    tooFew: (readings, days) =>
      `${readings} an ${days}: zu wenige für einen Durchschnitt. 3 Tage sind nötig (unsere Schwelle).`,
    none: 'Keine Ablesung.',
    empty: 'Deine Urinfarben stehen hier, Tag für Tag. Trag die erste ein.',
    strip: days => `Jede Ablesung der letzten ${days} Tage auf der Tafel von 1 bis 8`,
    bands: 'Was die Stufen bedeuten',
    bandNames: {
      pale: { steps: '1 bis 3', words: 'Gut mit Flüssigkeit versorgt.' },
      middle: { steps: '4 bis 6', words: 'Bei vielen üblich. Trink etwas, wenn du Durst hast.' },
      dark: { steps: '7 und 8', words: 'Trink etwas und sieh in ein paar Stunden wieder nach.' },
    },
    reason: {
      condition: 'Wie viel du trinken sollst, hat dir deine Praxis oder Klinik gesagt.',
      medicine: 'Frag in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du trinkst.',
    },
    bandsOurs: 'Diese Stufen sind unsere.',
    notes: 'Bevor du viel hineinliest',
    noteList: [
      'Die 1 ist nicht das Ziel: Bei jungen Männern im Alltag war die Farbe meist 4 bis 6 und fast nie 1.',
      'Bei schwachem Licht wirkt die Farbe eine bis zwei Stufen dunkler. Ungeübte lesen zu hell ab.',
      'Vitamine, manche Speisen und manche Medikamente färben den Urin.',
      'Bestenfalls, bei hellem Licht, lag die Tafel in etwa 8 von 10 Fällen richtig.',
    ],
    dark: 'Urin wie Cola oder Tee oder rotbraun steht nicht auf der Tafel. Er ist ein Warnzeichen.',
    darkGo: 'Dunklen Urin als Zeichen eintragen',
    made: {
      middle: 'Die mittlere (Median) aller Ablesungen der gezeigten Tage; jede zählt einmal.',
      mean: 'Der Mittelwert ist ihre Summe geteilt durch ihre Zahl.',
      missing: 'Tage ohne Ablesung sind nicht bekannt und zählen nicht.',
    },
    table: { day: 'Tag', time: 'Zeit', step: 'Farbe' },
    mass: 'Körpergewicht',
    massLine: count => `${count}, die neueste zuerst.`,
    more: 'Farben über Tage, und was sie bedeuten',
  },
}
