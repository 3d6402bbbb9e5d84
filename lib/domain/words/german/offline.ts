import type { Words } from '../words'

export const offline: Words['offline'] = {
  title: 'Etwas eintragen',
  noConnection: 'Keine Verbindung',
  noConnectionLine:
    'Was du einträgst, bleibt auf diesem Gerät und geht an den Server, sobald es eine Verbindung gibt. Alle anderen Seiten brauchen eine.',
  connected: 'Es gibt eine Verbindung.',
  toToday: 'Zu Heute',
  nobody: 'Auf diesem Gerät ist niemand angemeldet',
  nobodyLine: 'Zum Anmelden braucht es eine Verbindung. „Krampf jetzt“ hilft auch ohne.',
  signIn: 'Anmelden',
  crampNow: 'Krampf jetzt',
  crampNowLine: 'Uhr und Schritte dagegen',
  oneTap: 'Mit einem Tipp',
  more: 'Mit einem Formular',
}
