import type { Words } from '../words'
import { conditions } from './conditions'

export const settings: Words['settings'] = {
  title: 'Einstellungen',
  groups: { you: 'Du', everyDay: 'Jeden Tag', devices: 'Geräte und Programme', data: 'Deine Daten' },
  none: 'Keine',
  notSaid: 'Nichts angegeben',
  form: {
    save: 'Speichern',
    saved: 'Gespeichert.',
    cancel: 'Abbrechen',
    unanswered:
      'Es ist nicht bekannt, ob gespeichert wurde: Der Server hat nicht geantwortet. Was du eingegeben hast, steht noch hier. Versuche es noch einmal.',
    notSaved: 'Nicht gespeichert. Was du eingegeben hast, steht noch hier.',
    yes: 'Ja',
    no: 'Nein',
    refusals: {
      busy: 'Der Server ist beschäftigt. Nichts wurde geändert. Versuche es gleich noch einmal.',
      'signed-out':
        'Du bist abgemeldet. Melde dich in einem anderen Tab wieder an; was du eingegeben hast, steht noch hier.',
      'too-many':
        'Das sind mehr Änderungen, als einer auf einmal machen darf. Versuche es später noch einmal.',
      'no-room':
        'Die Festplatte des Servers ist voll oder darf nicht beschrieben werden. Nichts wurde geändert.',
      'wrong-password': 'Das ist nicht das Passwort deines Kontos.',
      'too-many-tokens': 'Es gibt schon so viele Zugänge, wie einer haben darf. Widerrufe zuerst einen.',
      'too-many-links': 'Es gibt schon so viele Links, wie einer haben darf. Widerrufe zuerst einen.',
      'too-many-buttons': 'Mehr Knöpfe kann eine Person nicht haben. Nimm zuerst einen weg.',
      'not-found': 'Es ist nicht mehr da.',
    },
  },
  wait: seconds =>
    seconds > 90
      ? `Es gab mehrere falsche Versuche. Warte ${Math.ceil(seconds / 60)} Minuten und versuche es dann noch einmal.`
      : `Es gab mehrere falsche Versuche. Warte ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} und versuche es dann noch einmal.`,
  profile: {
    title: 'Profil',
    line: 'Alles darf leer bleiben. Es entscheidet, welche Regeln beurteilt werden können und wozu Charley nichts sagt.',
    body: 'Dein Körper',
    birthDate: 'Geburtsdatum',
    sex: 'Geschlecht',
    female: 'Weiblich',
    male: 'Männlich',
    unspecified: 'Keine Angabe',
    heightCm: 'Größe',
    mass: 'Körpermasse',
    massHint: 'Was du gewöhnlich wiegst. Eingetragene Messungen bleiben, wie sie sind.',
    pregnancy: 'Schwangerschaft und Stillzeit',
    pregnancyDueDate: 'Errechneter Termin',
    pregnancyHint: 'Lass es leer, wenn du nicht schwanger bist.',
    lactating: 'Stillst du?',
    conditionsTitle: 'Hat ein Arzt dir etwas davon gesagt?',
    conditionsLine:
      'Kreuze an, was zutrifft. Bei manchem davon sagt eine Klinik, wie viel du trinken sollst, und Charley zeigt keinen Bereich dafür.',
    noCondition: 'Nichts davon',
    habits: 'Gewohnheiten und Tagebuch',
    alcoholUnitsPerWeek: 'Alkohol in der Woche, in Einheiten von 8 g',
    alcoholHint: 'Ein halber Liter Bier hat etwa 2,5 Einheiten, ein Glas Wein etwa 2.',
    loggingSince: 'Tagebuch geführt seit',
    loggingHint: 'Tage davor gelten als nicht bekannt. Leer: seit deinem ersten Eintrag.',
    problems: {
      birthDate: 'Schreibe ein Datum, das es gibt.',
      pregnancyDueDate: 'Schreibe ein Datum, das es gibt.',
      loggingSince: 'Schreibe ein Datum, das es gibt.',
    },
    conditions,
  },
  presetsValue: drinks =>
    drinks === 0
      ? 'Was du am häufigsten einträgst'
      : drinks === 1
        ? '1 Getränk deiner Wahl'
        : `${drinks} Getränke deiner Wahl`,
  years: age => String(age),
  moreThings: count => `${count} weitere`,
  emergency: {
    title: 'Notrufnummer',
    line: 'Sie steht auf dem Knopf, wenn etwas, das du einträgst, nicht warten kann.',
    label: 'Nummer, die du im Notfall anrufst',
    hint: 'Sie darf leer bleiben.',
    problem: 'Schreibe eine Telefonnummer, zum Beispiel 112.',
    use: 'Nimm',
  },
  units: {
    title: 'Einheiten',
    line: 'Zum Lesen und Schreiben. Nichts, was du eingetragen hast, ändert sich.',
    volume: 'Getränke',
    us: 'fl oz (US)',
    imp: 'fl oz (UK)',
    mass: 'Körpermasse',
    temperature: 'Temperatur',
    kept: 'Charley hält jedes Getränk in ganzen Millilitern fest, Mineralstoffe in Milligramm und Massen in Kilogramm. Unzen mit einer Nachkommastelle und Pfund kommen zurück, wie du sie geschrieben hast.',
  },
  time: {
    title: 'Zeit',
    line: 'Wo du bist und wann dein Tag beginnt.',
    zone: 'Zeitzone',
    noZone: 'Keine Zone mit diesem Namen. Versuche die nächste große Stadt.',
    zoneProblem: 'Wähle eine Zeitzone.',
    here: 'Dieses Gerät ist in einer anderen Zone:',
    useHere: 'Nimm sie',
    zoneMoves: 'Eine Änderung entscheidet, was ab jetzt heute ist, und wird für neue Einträge angeboten.',
    zoneKeeps:
      'Sie verschiebt nichts, was du geschrieben hast: Jeder Eintrag behält seine Zeit, seine Zone und seinen Tag.',
    starts: 'Dein Tag beginnt um',
    startsMoves:
      'Eine Änderung zählt die Tage neu, auch alte: Was zwischen Mitternacht und dieser Zeit eingetragen wurde, gehört zum Tag davor. Zahlen, Verlauf und Regeln folgen.',
    startsKeeps:
      'Zeiten bleiben, wie du sie geschrieben hast, auch abgeschlossene Tage und die Daten von Medikamenten und Arztbesuchen. Stellst du es zurück, kommen die alten Tage zurück.',
  },
  city: (city, start) => (start === '00:00' ? city : `${city}, dein Tag beginnt um ${start}`),
  language: {
    title: 'Sprache',
    line: 'Für alle Seiten, mit Zahlen und Daten.',
    device: 'Wie dieses Gerät',
    devices: 'Die Sprache, die der Browser verlangt, wenn Charley sie spricht; sonst Englisch.',
    note: 'Was du geschrieben hast, bleibt, wie es ist. Die Tabellen der Speisen und Getränke sind englisch.',
  },
  sessions: {
    title: 'Angemeldete Geräte',
    line: 'Ein Gerät, das du 30 Tage nicht benutzt hast, wird von selbst abgemeldet, und jedes Gerät 180 Tage nach der Anmeldung.',
    here: 'Dieses Gerät',
    end: 'Abmelden',
    endOthers: 'Alle anderen abmelden',
    ended: 'Abgemeldet. Das Gerät muss sich neu anmelden.',
    endedOthers: 'Alle anderen Geräte müssen sich neu anmelden.',
    onlyHere: 'Du bist nur auf diesem Gerät angemeldet.',
    unanswered:
      'Es ist nicht bekannt, ob das Gerät abgemeldet ist: Der Server hat nicht geantwortet. Versuche es noch einmal.',
    hint: 'Eines kennst du nicht? Melde es ab und ändere dein Passwort.',
    password: 'Passwort ändern',
  },
  device: (browser, system) =>
    browser === null
      ? (system ?? 'Unbekanntes Gerät')
      : system === null
        ? browser
        : `${browser} auf ${system}`,
  signedInOn: day => `Angemeldet ${day}`,
  lastUsed: moment => `zuletzt benutzt ${moment}`,
  inUseNow: 'gerade in Gebrauch',
  endOne: device => `${device} abmelden`,
  devicesValue: others =>
    others === 0 ? 'Dieses' : `Dieses und ${others} ${others === 1 ? 'anderes' : 'andere'}`,
  tokens: {
    title: 'Zugänge für Programme',
    line: 'Mit einem Zugang kann ein Programm von dir dein Tagebuch lesen oder hineinschreiben.',
    make: 'Zugang anlegen',
    label: 'Wofür ist er?',
    labelHint: 'Ein Name, an dem du ihn erkennst, zum Beispiel „Uhr“.',
    labelProblem: 'Schreibe 1 bis 100 Zeichen.',
    scope: 'Was darf er?',
    read: 'Lesen',
    readLine: 'Das ganze Tagebuch und das Profil sehen.',
    write: 'Lesen und schreiben',
    writeLine: 'Auch Einträge hinzufügen, ändern und löschen.',
    shown: 'Der Zugang wird nur dieses eine Mal gezeigt. Charley behält keine Kopie.',
    token: 'Der neue Zugang',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Nicht kopiert: Dieser Browser lässt es hier nicht zu. Der Zugang ist markiert; kopiere ihn selbst.',
    done: 'Ich habe ihn',
    list: 'Deine Zugänge',
    empty: 'Kein Programm hat Zugang.',
    revoke: 'Widerrufen',
    revokeQuestion: 'Widerrufen? Programme, die ihn benutzen, sind sofort ausgesperrt.',
    revoked: 'Widerrufen. Der Zugang öffnet nichts mehr.',
    unanswered:
      'Der Server hat nicht geantwortet. Vielleicht wurde ein Zugang angelegt, den niemand gesehen hat: Sieh in die Liste und widerrufe, was du nicht kennst.',
    notRevoked:
      'Es ist nicht bekannt, ob der Zugang widerrufen ist: Der Server hat nicht geantwortet. Versuche es noch einmal.',
  },
  madeOn: day => `angelegt ${day}`,
  revokeOne: label => `${label} widerrufen`,
  password: {
    title: 'Passwort',
    value: 'Ein neues meldet deine anderen Geräte ab',
    line: 'Das neue Passwort meldet alle anderen Geräte ab. Dieses bleibt angemeldet.',
    present: 'Jetziges Passwort',
    next: 'Neues Passwort',
    nextHint: 'Mindestens 12 Zeichen. Vier ungewöhnliche Wörter sind gut.',
    endsTokens: 'Auch alle Zugänge für Programme widerrufen',
    endsTokensHint:
      'Sonst arbeiten Programme mit ihren Zugängen weiter. Kreuze es an, wenn jemand dein Passwort kennen könnte.',
    submit: 'Passwort ändern',
    missing: 'Schreibe dein jetziges Passwort.',
    unanswered:
      'Es ist nicht bekannt, ob das Passwort neu ist: Der Server hat nicht geantwortet. Versuche es noch einmal; wird das jetzige abgelehnt, gilt das neue schon.',
    problems: {
      halved: 'In diesem Passwort steht ein halbes Zeichen. Schreibe es noch einmal.',
      tooShort: 'Schreibe mindestens 12 Zeichen. Vier ungewöhnliche Wörter sind ein gutes Passwort.',
      tooLong: 'Schreibe höchstens 256 Zeichen.',
      common:
        'Dieses Passwort wird als eines der ersten probiert. Wähle ein anderes; vier ungewöhnliche Wörter sind gut.',
      own: 'Dieses Passwort ist deiner E-Mail-Adresse oder dem Namen dieser App zu ähnlich. Wähle ein anderes.',
      same: 'Das ist dein jetziges Passwort. Wähle ein anderes.',
    },
  },
  passwordChanged: (sessions, tokens) =>
    `Gespeichert: das neue Passwort. ${
      sessions === 0
        ? 'Kein anderes Gerät war angemeldet.'
        : sessions === 1
          ? '1 anderes Gerät muss sich neu anmelden.'
          : `${sessions} andere Geräte müssen sich neu anmelden.`
    } ${
      tokens === null
        ? 'Zugänge für Programme gelten weiter.'
        : tokens === 1
          ? '1 Zugang ist widerrufen.'
          : `${tokens} Zugänge sind widerrufen.`
    }`,
  leaving: {
    title: 'Konto löschen',
    value: 'Das Konto und das ganze Tagebuch',
    line: 'Alles verschwindet sofort und kommt nicht zurück: alle Einträge mit dem Papierkorb, deine eigenen Speisen und Getränke, Pläne, was du ausprobiert hast, Profil, Geräte und Zugänge.',
    exportFirst: 'Nimm vorher alles mit: eine Datei, die ein anderes Charley liest.',
    exportLink: 'Import und Export',
    copies:
      'Kopien der ganzen Installation von früher, wie die in ihrem Ordner für Sicherungen, enthalten dein Tagebuch noch. Wer sie betreibt, kann sie entfernen.',
    question: 'Zum Löschen schreibe, wer du bist',
    email: 'Deine E-Mail-Adresse',
    emailProblem: 'Das ist nicht die E-Mail-Adresse deines Kontos.',
    password: 'Dein Passwort',
    passwordMissing: 'Schreibe dein Passwort.',
    submit: 'Konto und Tagebuch löschen',
    unanswered:
      'Es ist nicht bekannt, ob das Konto gelöscht ist: Der Server hat nicht geantwortet. Versuche es noch einmal; wirst du um die Anmeldung gebeten, sieh nach, ob sie noch geht.',
  },
  left: {
    title: 'Dein Konto ist gelöscht',
    line: 'In dieser Datenbank steht nichts mehr von dir. Geräte und Zugänge öffnen nichts mehr.',
    again: 'Zur Anmeldung',
  },
}
