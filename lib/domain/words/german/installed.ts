import type { Words } from '../words'

export const installed: Words['installed'] = {
  crampNow: 'Krampf jetzt',
  crampNowLine: 'Uhr und Schritte dagegen, sofort',
  water: 'Wasser',
  waterLine: 'Dein Glas Wasser mit einem Tipp',
  title: 'Auf diesem Gerät',
  looking: 'Es wird nachgesehen, was auf diesem Gerät liegt.',
  ready: 'Charley öffnet sich hier auch ohne Verbindung. Version auf dem Gerät:',
  newer:
    'Eine neuere Version ist auch schon da. Sie gilt, wenn du das nächste Mal eine Seite öffnest und kein anderes Fenster offen ist.',
  notYet:
    'Noch nicht auf diesem Gerät. Mit Verbindung dauert das einen Augenblick, nachdem eine Seite geöffnet wurde.',
  none: 'Dieser Browser öffnet Charley nur mit Verbindung. Ohne Verbindung geht es nur über eine Adresse mit https.',
}
