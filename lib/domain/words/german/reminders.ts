import type { Words } from '../words'

export const reminders: Words['reminders'] = {
  title: 'Erinnerungen',
  line: 'Was Charley dir sagt, wenn du nicht hinschaust. Alles ist aus, bis du es einschaltest.',
  form: {
    what: 'Was kommt',
    drink: 'Erinnerung ans Trinken',
    drinkHint:
      'Wenn du eine Weile kein Getränk eingetragen hast, in den Stunden, die du wählst. Höchstens eine in dieser Zeit.',
    afterHours: 'Nach wie vielen Stunden ohne Getränk?',
    from: 'Von',
    until: 'Bis',
    evening: 'Gibt es heute etwas einzutragen?',
    eveningHint:
      'Einmal, an einem Tag ohne Krampf, den du nicht abgeschlossen hast. Sie bietet „Heute keine Krämpfe“ an.',
    eveningAt: 'Um',
    notices: 'Dringende Hinweise',
    noticesHint:
      'Dein Tagebuch wird jeden Morgen um acht beurteilt. Ist etwas dringend, erfährst du, dass Charley dir etwas zeigen möchte, und nicht mehr.',
    blocks: 'Wenn ein Block von dem beginnt, was du ausprobierst',
    blocksHint:
      'Einmal, an seinem ersten Tag, solange das Ausprobieren läuft und auf Heute steht. Sie sagt, dass etwas beginnt, und nicht was.',
    blocksAt: 'Um',
    where: 'Wie es dich erreicht',
    byPush: 'Auf den Geräten unten',
    byMail: 'Per E-Mail',
    noMail: 'E-Mail ist hier nicht eingerichtet. Wer diese Installation betreibt, kann das tun.',
    says: 'Eine Erinnerung sagt nie, was in deinem Tagebuch steht. Was mehr als eine Stunde zu spät käme, wird nicht gesendet.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    timeProblem: 'Schreibe eine Uhrzeit wie 20:00.',
    untilProblem: 'Wähle eine andere Uhrzeit als die, zu der es beginnt.',
    mailNow: 'E-Mail erreicht dich auch ohne das.',
  },
  device: {
    title: 'Dieses Gerät',
    checking: 'Es wird nachgesehen, was dieser Browser kann.',
    on: 'Erinnerungen kommen auf diesem Gerät an.',
    off: 'Auf diesem Gerät kommen noch keine Erinnerungen an. Dein Browser wird fragen, ob Charley sie zeigen darf.',
    turnOn: 'Hier einschalten',
    turningOn: 'Wird eingeschaltet',
    turnOff: 'Hier ausschalten',
    turnedOff: 'Ausgeschaltet. Auf diesem Gerät kommt nichts mehr an.',
    turnedOn: 'Eingeschaltet. Sende dir eine Probe, um es zu sehen.',
    notAllowed: 'Nicht eingeschaltet: Diesem Browser wurde gesagt, dass er nichts von Charley zeigen soll.',
    failed:
      'Nicht eingeschaltet: Der Push-Dienst dieses Browsers hat nicht geantwortet. Versuche es später noch einmal.',
    denied:
      'Diesem Browser wurde gesagt, dass er nichts von Charley zeigen soll. Das lässt sich in seinen Einstellungen für diese Seite ändern.',
    'plain-http':
      'Hier können keine Erinnerungen ankommen: Diese Seite kam über einfaches http, und Browser lassen sie nur über https durch.',
    iphone:
      'Auf einem iPhone oder iPad kommen Erinnerungen nur in der installierten App an: Tippe auf Teilen, dann auf „Zum Home-Bildschirm“, öffne Charley von dort und komm auf diese Seite zurück.',
    unsupported: 'Dieser Browser kann keine Erinnerungen empfangen.',
    'no-worker':
      'Hier können keine Erinnerungen ankommen: Der Teil von Charley, der sie empfängt, ist in diesem Browser nicht installiert. Lade die Seite neu; bleibt es so, erlaubt der Browser es nicht.',
    'no-sender':
      'Diese Installation kann noch nichts an Geräte senden: Wer sie betreibt, muss sagen, unter welcher https-Adresse sie erreicht wird.',
    unanswered:
      'Es ist nicht bekannt, ob eingeschaltet wurde: Der Server hat nicht geantwortet. Versuche es noch einmal.',
  },
  list: {
    title: 'Deine Geräte',
    empty: 'Erinnerungen kommen auf keinem Gerät an.',
    remove: 'Entfernen',
    removed: 'Entfernt. Dorthin geht keine Erinnerung mehr.',
    unanswered:
      'Es ist nicht bekannt, ob entfernt wurde: Der Server hat nicht geantwortet. Versuche es noch einmal.',
    here: 'Dieses Gerät',
    test: 'Probe senden',
    testSent: 'Gesendet. Sie sollte gleich da sein.',
    testRefused: 'Nicht gesendet: Niemand hat sie angenommen. Die Liste sagt, warum.',
    testNowhere: 'Es gibt kein Gerät und keine E-Mail, wohin sie gehen könnte.',
    testUnanswered:
      'Es ist nicht bekannt, ob gesendet wurde: Der Server hat nicht geantwortet. Versuche es noch einmal.',
    testsUsed: 'Das sind genug Proben für diese Stunde. Versuche es später noch einmal.',
    signedOut: 'Ein abgemeldetes Gerät bekommt nichts.',
  },
  noDrink: {
    condition: 'Charley erinnert dich nicht ans Trinken: Wie viel, hat dir deine Praxis oder Klinik gesagt.',
    medicine:
      'Charley erinnert dich wegen eines Medikaments nicht ans Trinken. Frag in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du trinkst.',
  },
  unknownDevice: 'Unbekanntes Gerät',
  removeOne: device => `${device} entfernen`,
  turnedOnAt: moment => `eingeschaltet ${moment}`,
  never: 'noch nichts gesendet',
  outcomes: {
    delivered: moment => `zuletzt zugestellt ${moment}`,
    refused: moment => `vom Push-Dienst abgelehnt ${moment}`,
    unreachable: moment => `Push-Dienst nicht erreicht ${moment}`,
    blocked: moment => `nicht gesendet ${moment}: An diese Adresse sendet diese Installation nicht`,
  },
  inARow: failures => (failures > 1 ? `, ${failures}-mal hintereinander` : ''),
  afterHours: hours => `${hours} h`,
  byMailTo: email => `Per E-Mail an ${email}`,
  value: {
    off: 'Aus',
    drink: 'Ans Trinken',
    evening: 'Frage am Abend',
    notices: 'Dringende Hinweise',
    blocks: 'Ausprobieren',
  },
  mail: { turnOff: 'Ändern oder ausschalten, woran du erinnert wirst:' },
}
