import type { Words } from '../words'

export const places: Words['places'] = {
  label: 'Orte',
  home: 'Charley, zu Heute',
  crampNow: 'Krampf jetzt',
  today: { name: 'Heute', line: 'Was du heute eingetragen hast' },
  timeline: { name: 'Zeitleiste', line: 'Alles, was du eingetragen hast, Tag für Tag' },
  trends: { name: 'Verlauf', line: 'Krämpfe, Ernährung, Training, Linderung' },
  before: { name: 'Was vorher war', line: 'Vor deinen Krämpfen, und an Tagen wie diesen' },
  referral: { name: 'Wann zum Arzt', line: 'Was dein Tagebuch zeigt und was es nicht sagen kann' },
  doctor: { name: 'Arztseite', line: 'Eine Seite für das Gespräch: Druck, PDF, Link' },
  prevention: { name: 'Vorbeugen', line: 'Dehnen und Kraft, mit Uhr' },
  medicines: { name: 'Medikamente', line: 'Was du nimmst, und was du genommen hast' },
  items: { name: 'Eigenes', line: 'Eigene Getränke, Lebensmittel, Rezepte und Tätigkeiten' },
  learn: { name: 'Nachlesen', line: 'Was man über Krämpfe weiß, und was nicht' },
  files: { name: 'Import und Export', line: 'Alles mitnehmen, oder ein Tagebuch hereinholen' },
  settings: { name: 'Einstellungen', line: 'Profil, Notrufnummer, Einheiten, Zeit, Geräte' },
  sources: { name: 'Quellen', line: 'Woher die Zahlen und Regeln kommen' },
  more: { name: 'Mehr', line: '' },
  signedInAs: name => `Angemeldet als ${name}`,
}
