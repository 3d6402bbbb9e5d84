import type { Words } from '../words'

export const buttons: Words['buttons'] = {
  title: 'Knöpfe außerhalb von Charley',
  line: 'Ein Kurzbefehl am Telefon, ein Etikett zum Dranhalten oder ein Knopf an der Wand kann eine Sache eintragen, ohne dass du Charley öffnest.',
  value: count => (count === 0 ? 'Keine' : count === 1 ? '1 Knopf' : `${count} Knöpfe`),
  crampBegins: 'Ein Krampf, der beginnt',
  saved: what => `Gesichert: ${what}.`,
  crampLater: 'Sag Charley später, wann er aufgehört hat und welcher Muskel es war.',
  form: {
    make: 'Knopf anlegen',
    what: 'Was soll er eintragen?',
    whatHint:
      'Hier stehen deine Getränke mit einem Tipp. Jeder Knopf trägt eine Sache ein, zur Zeit des Drückens.',
    ofDrinks: 'Meine Getränke ändern',
    submit: 'Knopf anlegen',
    problem: 'Wähle, was er eintragen soll.',
    token: 'Der neue Knopf',
    shown:
      'Seine Adresse wird nur dieses eine Mal gezeigt. Charley behält keine Kopie. Wer sie hat, kann diese eine Sache eintragen und nichts sehen, ändern oder löschen.',
    address: 'Adresse für einen Aufruf mit POST',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Nicht kopiert: Dieser Browser lässt es hier nicht zu. Die Adresse ist markiert; kopiere sie selbst.',
    done: 'Ich habe sie aufgehoben',
    steps: 'So benutzt du ihn',
    phone:
      'Am Telefon: Nimm in der App für Kurzbefehle oder Automationen den Schritt, der Inhalte einer Adresse abruft, setze diese Adresse ein und wähle POST als Methode. Er braucht keine Kopfzeile und keinen Inhalt.',
    wall: 'Ein Knopf an der Wand: Lass ihn POST an diese Adresse senden. Ein zweites Drücken binnen zehn Sekunden zählt als dasselbe.',
    tag: 'Ein Etikett, das nur eine Seite öffnen kann: Schreib die Adresse seiner Seite darauf. Sie steht unten in der Liste, öffnet Charley dort, wo du angemeldet bist, und trägt mit einem Tipp ein.',
    unanswered:
      'Der Server hat nicht geantwortet. Vielleicht gibt es jetzt einen Knopf, dessen Adresse niemand gesehen hat: Sieh in der Liste nach und nimm weg, was du nicht kennst.',
  },
  list: {
    title: 'Deine Knöpfe',
    empty: 'Kein Knopf trägt für dich ein.',
    page: 'Seite für ein Etikett',
    revoke: 'Wegnehmen',
    revokeQuestion:
      'Wegnehmen? Seine Adresse und seine Seite tragen dann nichts mehr ein. Was er eingetragen hat, bleibt.',
    revoked: 'Weggenommen. Er trägt nichts mehr ein.',
    notRevoked:
      'Nicht bekannt, ob er weggenommen ist: Der Server hat nicht geantwortet. Versuch es noch einmal.',
  },
  made: made => `Angelegt ${made}`,
  notPressed: 'Noch nicht gedrückt',
  pressed: at => `Zuletzt gedrückt ${at}`,
  pageOf: title => `Seite von ${title}`,
  removeOne: title => `${title} wegnehmen`,
  press: {
    title: 'Mit einem Tipp eintragen',
    tap: 'Tippe, um es jetzt einzutragen',
    today: 'Zu Heute',
    done: 'Eingetragen',
  },
}
