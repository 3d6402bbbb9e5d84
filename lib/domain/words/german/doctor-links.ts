import type { Words } from '../words'
import { doctor } from './doctor'

export const doctorLinks: Words['doctorLinks'] = {
  title: 'Links zu deiner Arztseite',
  back: 'Arztseite',
  line: 'Mit einem Link kann jemand ohne Konto eine Seite aus deinem Tagebuch lesen, bis er endet. Er zeigt sonst nichts, und immer, was jetzt in deinem Tagebuch steht.',
  form: {
    make: 'Link anlegen',
    period: 'Welche Tage?',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    who: 'Was soll über dich darauf stehen?',
    whoLine: 'Du musst nichts ankreuzen. Ohne den Namen sagt die Seite nicht, von wem sie ist.',
    parts: doctor.shown,
    days: 'Wie viele Tage soll er lesbar sein?',
    daysHint: 'Von 1 bis 30.',
    daysProblem: 'Tage, die er lesbar ist: Schreib eine ganze Zahl von 1 bis 30.',
    shown:
      'Der Link wird nur dieses eine Mal gezeigt. Charley behält keine Kopie, also kopiere ihn jetzt. Wer ihn hat, kann die Seite lesen.',
    token: 'Der neue Link',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Nicht kopiert: Dieser Browser lässt es hier nicht zu. Der Link ist markiert; kopiere ihn selbst.',
    done: 'Ich habe ihn aufgehoben',
    unanswered:
      'Der Server hat nicht geantwortet. Vielleicht gibt es jetzt einen Link, den niemand gesehen hat: Sieh in der Liste nach und widerrufe, was du nicht kennst.',
  },
  list: {
    title: 'Deine Links',
    empty: 'Niemand kann eine Seite von dir über einen Link lesen.',
    views: 'Auch ein Programm, das eine Vorschau des Links zeigt, wie manche Messenger, zählt als Aufruf.',
    revoke: 'Widerrufen',
    revokeQuestion: 'Widerrufen? Wer den Link hat, kann dann nichts mehr lesen.',
    revoked: 'Widerrufen. Er öffnet nichts mehr.',
    notRevoked:
      'Es ist nicht bekannt, ob er widerrufen wurde: Der Server hat nicht geantwortet. Versuche es noch einmal.',
  },
  parts: doctor.shown,
  nobody: 'nichts über dich',
  period: (from, to) => `${from} bis ${to}`,
  shows: shown => `Zeigt: ${shown}`,
  made: made => `Angelegt ${made}`,
  until: until => `Lesbar bis ${until}`,
  expired: at => `Abgelaufen ${at}`,
  wasRevoked: at => `Widerrufen ${at}`,
  notViewed: 'Noch nicht geöffnet',
  viewed: (views, last) =>
    views === 1 ? `Einmal geöffnet, ${last}` : `${views}-mal geöffnet, zuletzt ${last}`,
  revokeOne: period => `Link für ${period} widerrufen`,
  reader: {
    title: 'Arztseite',
    until: until => `Diese Seite wurde mit dir geteilt. Sie ist lesbar bis ${until}.`,
    often: 'Zu oft geöffnet',
    oftenLine: minutes =>
      `Diese Seite wurde in der letzten Stunde zu oft geöffnet. Versuch es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
    nothing: 'Hier ist nichts',
    nothingLine:
      'Die Adresse ist vielleicht nicht vollständig, oder die Seite ist nicht mehr lesbar. Frag, wer sie dir gegeben hat.',
  },
}
