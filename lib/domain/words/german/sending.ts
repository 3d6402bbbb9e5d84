import type { Words } from '../words'

export const sending: Words['sending'] = {
  notSent: 'Nicht gespeichert: Der Server hat nicht geantwortet. Versuch es noch einmal.',
  waitForConnection: count =>
    count === 1 ? '1 Eintrag wartet auf eine Verbindung' : `${count} Einträge warten auf eine Verbindung`,
  waitForSignIn: count =>
    count === 1
      ? '1 Eintrag wartet, bis du dich anmeldest'
      : `${count} Einträge warten, bis du dich anmeldest`,
  beingSent: count => (count === 1 ? '1 Eintrag wird gesendet' : `${count} Einträge werden gesendet`),
  couldNotBeSaved: count =>
    count === 1
      ? '1 Eintrag ließ sich nicht speichern: sieh nach'
      : `${count} Einträge ließen sich nicht speichern: sieh nach`,
  title: 'Was wartet',
  line: 'Auf diesem Gerät behalten, und noch nicht auf dem Server.',
  nothingWaits: 'Auf diesem Gerät wartet nichts.',
  sendNow: 'Jetzt senden',
  tryAgain: 'Noch einmal',
  discard: 'Verwerfen',
  discardQuestion: 'Diesen Eintrag verwerfen?',
  discardAsk: 'Er ist nur auf diesem Gerät und danach endgültig weg.',
  discardKeep: 'Behalten',
  notSavedBecause: 'Nicht gespeichert:',
  willBeChanged: entry => `Änderung: ${entry}`,
  unreadable: 'Ein Eintrag, den dieses Gerät nicht mehr lesen kann',
  unreadableHint:
    'Der Schlüssel dazu ist in diesem Browser nicht mehr da, deshalb lässt er sich nicht senden. Wenn du noch weißt, was es war, trag es neu ein und verwirf dann diesen.',
  inTheClear:
    'Dieser Browser bewahrt keinen Schlüssel auf: Bis sie gesendet sind, liegen sie unverschlossen in seinen Dateien. Das ist so bei Adressen ohne https und in manchen privaten Fenstern.',
  willBeRemoved: 'Ein Eintrag, der zurückgenommen wurde',
  keptAt: moment => `behalten ${moment}`,
  clockIsOff: 'Sieh nach der Uhr dieses Geräts: Sie zeigt vielleicht eine andere Zeit als der Server.',
  signOutQuestion: count =>
    count === 1
      ? '1 Eintrag ist noch nicht auf dem Server.'
      : `${count} Einträge sind noch nicht auf dem Server.`,
  signOutHint:
    'Niemand sonst sieht sie auf diesem Gerät. Sie werden gesendet, wenn du dich hier wieder anmeldest.',
  signOutKeeping: 'Abmelden und hier behalten',
  signOutDropping: 'Verwerfen und abmelden',
  stay: 'Angemeldet bleiben',
  timedByNobody: moment =>
    `Auf diesem Gerät lief die Uhr für einen Krampf, als niemand angemeldet war: ${moment}. War es deiner?`,
  wasMine: 'Ja, meiner',
  wasNotMine: 'Nein, entfernen',
}
