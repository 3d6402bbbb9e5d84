import type { Words } from '../words'
import { experimentMessages } from './experiment-messages'
import { messageTexts } from './message-texts'

const comma = (figure = ''): string => figure.replace('.', ',')

const subjects: Record<string, (when: string) => string> = {
  'This cramp would start': when => `Dieser Krampf würde ${when} anfangen.`,
  'This drink would be': when => `Dieses Getränk wäre ${when}.`,
  'This meal would be': when => `Dieses Essen wäre ${when}.`,
  'This session would start': when => `Dieses Training würde ${when} anfangen.`,
  'This session would end': when => `Dieses Training würde ${when} enden.`,
}

const ahead = (subject = '', when: string): string => subjects[subject]?.(when) ?? `Das wäre ${when}.`

/** "2026-05-21" as "21.5.2026". */
const dateOf = (iso = ''): string => iso.split('-').toReversed().map(Number).join('.')

const waits = (count: string, unit: string): string => {
  const isMinutes = unit.startsWith('minute')
  if (!/^\d+$/.test(count)) return isMinutes ? 'eine Minute' : 'eine Sekunde'
  return `${count} ${isMinutes ? 'Minuten' : 'Sekunden'}`
}

const done: Record<string, string> = {
  saved: 'gespeichert',
  imported: 'importiert',
  undone: 'rückgängig gemacht',
  deleted: 'gelöscht',
  'brought back': 'zurückgeholt',
}

export const messages: Words['messages'] = {
  whole: { ...messageTexts, ...experimentMessages },
  parts: [
    {
      pattern: /^([a-z][\w.]*): (.+)$/,
      say: ([path = '', why = ''], again) => `${path}: ${again(why)}`,
    },
    {
      pattern: /^Write a whole number from (\S+) to (\S+?)( \D+)?\.$/,
      say: ([from, to, unit = '']) => `Schreib eine ganze Zahl von ${comma(from)} bis ${comma(to)}${unit}.`,
    },
    {
      pattern: /^Write a number from (\S+) to (\S+?)( \D+)?\.$/,
      say: ([from, to, unit = '']) => `Schreib eine Zahl von ${comma(from)} bis ${comma(to)}${unit}.`,
    },
    {
      pattern: /^Write (\S+) or (\S+): this could be either\.$/,
      say: ([thousands, decimal]) =>
        `Schreib ${thousands} oder ${comma(decimal)}: Das hier könnte beides heißen.`,
    },
    { pattern: /^Write at most (\d+) characters\.$/, say: ([most]) => `Schreib höchstens ${most} Zeichen.` },
    {
      pattern: /^Write at least (\d+) characters\.$/,
      say: ([least]) => `Schreib mindestens ${least} Zeichen.`,
    },
    {
      pattern: /^A person may have (\d+) own items\.$/,
      say: ([most]) => `Eine Person kann ${most} eigene Getränke, Lebensmittel und Aktivitäten haben.`,
    },
    {
      pattern: /^Reminders can arrive on (\d+) devices\.$/,
      say: ([most = '']) => `Erinnerungen können auf ${most} Geräten ankommen.`,
    },
    {
      pattern: /^A person may have (\d+) notices\.$/,
      say: ([most]) => `Eine Person kann ${most} Hinweise haben.`,
    },
    { pattern: /^Write at most (\d+) tags\.$/, say: ([most]) => `Schreib höchstens ${most} Stichworte.` },
    {
      pattern: /^Write at most (\d+) (?:things that were tried|other names|parts|rule ids)\.$/,
      say: ([most]) => `Schreib höchstens ${most}.`,
    },
    { pattern: /^Write one of: (.+)\.$/, say: ([list]) => `Wähl eins von: ${list}.` },
    { pattern: /^Write a date like (\S+)\.$/, say: ([date]) => `Schreib ein Datum wie ${date}.` },
    { pattern: /^Write a time like (\S+)\.$/, say: ([time]) => `Schreib eine Uhrzeit wie ${time}.` },
    {
      pattern: /^Each tag: (.)(.*)$/,
      say: ([first = '', rest = ''], again) => `Jedes Stichwort: ${again(first.toUpperCase() + rest)}`,
    },
    { pattern: /^(This .+) later than now\.$/, say: ([subject]) => ahead(subject, 'später als jetzt') },
    { pattern: /^(This .+) tomorrow\.$/, say: ([subject]) => ahead(subject, 'morgen') },
    {
      pattern: /^(This .+) on (\d{4}-\d\d-\d\d)\.$/,
      say: ([subject, date]) => ahead(subject, `am ${dateOf(date)}`),
    },
    {
      pattern: /^Not known whether it was (saved|imported|undone|deleted|brought back)(?:: (.+)|\.)$/,
      say: ([what = '', reason], again) =>
        `Nicht bekannt, ob es ${done[what] ?? ''} wurde${reason === undefined ? '.' : `: ${again(reason)}`}`,
    },
    {
      pattern: /^Not (saved|imported|undone|deleted|brought back): (.+)$/,
      say: ([what = '', reason = ''], again) => `Nicht ${done[what] ?? ''}: ${again(reason)}`,
    },
    { pattern: /^Try again in (\d+) s\.$/, say: ([seconds]) => `Versuch es in ${seconds} s noch einmal.` },
    {
      pattern: /^Wait (.+?) (minutes?|seconds?), then try again\.$/,
      say: ([count = '', unit = '']) => `Warte ${waits(count, unit)}, dann versuch es noch einmal.`,
    },
    {
      pattern: /^(\d+) more problems are not listed\.$/,
      say: ([count]) => `${count} weitere Fehler sind nicht aufgeführt.`,
    },
    {
      pattern: /^A request may hold at most (.+)\.$/,
      say: ([most]) => `Eine Anfrage darf höchstens ${most} fassen.`,
    },
    {
      pattern: /^Its log calls it (.+)\.$/,
      say: ([id]) => `Im Protokoll heißt es ${id}.`,
    },
  ],
}
