import type { Words } from '../words'

const entries = (count: number): string => (count === 1 ? '1 Eintrag' : `${count} Einträge`)

const profileParts: Record<string, string> = {
  dayStartsAt: 'Tagesbeginn',
  birthDate: 'Geburtsdatum',
  sex: 'Geschlecht',
  heightCm: 'Größe',
  massKg: 'Körpergewicht',
  pregnancyDueDate: 'Geburtstermin',
  lactating: 'Stillen',
  conditions: 'Erkrankungen',
  alcoholUnitsPerWeek: 'Alkohol',
  loggingSince: 'Beginn des Tagebuchs',
  emergencyNumber: 'Notrufnummer',
  locale: 'Sprache',
  units: 'Einheiten',
}

export const files: Words['files'] = {
  importTitle: 'Ein Tagebuch hereinholen',
  choose: 'Datei wählen',
  chooseOther: 'Andere Datei wählen',
  orDrop: 'oder hier ablegen',
  looking: file => `${file} wird gelesen …`,
  importing: file => `${file} wird importiert … Ein langes Tagebuch braucht eine halbe Minute.`,
  tooLarge: mb => `Diese Datei ist größer als ${mb} MB. Mehr wird nicht gelesen.`,
  unreadable: 'Die Datei ließ sich auf dem Gerät nicht lesen. Wähl sie noch einmal.',
  notDiary: 'Diese Datei lässt sich nicht importieren. Nichts wurde geändert.',
  problems: 'Was darin nicht stimmt',
  moreProblems: 'Es gibt noch mehr. Behebe zuerst diese.',
  wouldBring: count =>
    count === 1 ? '1 Eintrag in dieser Datei ist neu.' : `${entries(count)} in dieser Datei sind neu.`,
  wouldBringOther: 'Kein Eintrag in dieser Datei ist neu, aber anderes.',
  bringsNothing: 'Alles in dieser Datei ist schon hier.',
  bringsNothingNew: 'In dieser Datei ist nichts neu.',
  brought: count =>
    count === 0
      ? 'Importiert.'
      : count === 1
        ? '1 Eintrag wurde importiert.'
        : `${entries(count)} wurden importiert.`,
  refused: count =>
    count === 1
      ? 'So lässt sich die Datei nicht importieren: 1 Eintrag ist nicht erlaubt.'
      : `So lässt sich die Datei nicht importieren: ${entries(count)} sind nicht erlaubt.`,
  notAllowed: 'So lässt sich die Datei nicht importieren.',
  rows: {
    entries: 'Einträge',
    items: 'Eigenes',
    deletions: 'Gelöschte Einträge',
    profile: 'Profil',
    presets: 'Getränke auf „Heute“',
    reminders: 'Erinnerungen',
    plans: 'Vorbeuge-Pläne',
    experiments: 'Was du ausprobiert hast',
    notices: 'Hinweise',
    notKept: 'Nicht übernommen',
  },
  unchanged: count => `${count} schon hier`,
  conflicting: count =>
    count === 1 ? '1 anders als deiner; deiner bleibt' : `${count} anders als deine; deine bleiben`,
  deleted: count => `${count} hier gelöscht; das bleibt so`,
  fresh: count => `${count} neu`,
  deletions: count => (count === 1 ? '1 bleibt auch hier gelöscht' : `${count} bleiben auch hier gelöscht`),
  standing: {
    taken: 'aus der Datei',
    unchanged: 'gleich',
    kept: 'deines bleibt, wie es ist',
  },
  profileFilled: parts =>
    parts === 1 ? 'deines bleibt, 1 Angabe kommt dazu' : `deines bleibt, ${parts} Angaben kommen dazu`,
  fillProfile: 'Ergänzen, was dein Profil nicht sagt',
  profilePartsOf: parts => `Aus der Datei: ${parts.map(part => profileParts[part] ?? part).join(', ')}.`,
  notKept: { plans: 'Pläne von anderer Form' },
  submit: (count, items) =>
    count > 0 ? `${entries(count)} importieren` : items > 0 ? `${items} eigene importieren` : 'Importieren',
  toTimeline: 'In der Zeitleiste ansehen',
}
