import type { Words } from '../words'

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
  undone: 'rückgängig gemacht',
  deleted: 'gelöscht',
  'brought back': 'zurückgeholt',
}

const whole: Record<string, string> = {
  'Your words are still here.': 'Was du geschrieben hast, ist noch da.',
  'What you chose is still here.': 'Was du gewählt hast, ist noch da.',
  'What you typed is still here.': 'Was du geschrieben hast, ist noch da.',
  'The server did not answer.': 'Der Server hat nicht geantwortet.',
  'the server did not answer.': 'Der Server hat nicht geantwortet.',
  'Try again.': 'Versuch es noch einmal.',
  'Try again later.': 'Versuch es später noch einmal.',
  'Try again in a moment.': 'Versuch es gleich noch einmal.',
  'Try again: nothing is stored twice.': 'Versuch es noch einmal: Nichts wird doppelt gespeichert.',
  'Nothing is stored twice.': 'Nichts wird doppelt gespeichert.',
  'you are signed out.': 'Du bist abgemeldet.',
  'Sign in in another tab, then try again.':
    'Melde dich in einem anderen Tab an und versuch es dann noch einmal.',
  'something went wrong on the server.': 'Auf dem Server ist etwas schiefgegangen.',
  'the server could not keep it.': 'Der Server konnte es nicht behalten.',
  'the server is busy.': 'Der Server ist ausgelastet.',
  'the server refused it.': 'Der Server hat es abgelehnt.',
  'Write a list of drinks.': 'Schreib eine Liste von Getränken.',
  'Choose a drink or a food of the list, or one of your own.':
    'Wähl ein Getränk oder Lebensmittel aus der Liste, oder ein eigenes.',
  'This is made of the item itself.': 'Das besteht aus sich selbst.',
  'An activity has no parts.': 'Eine Aktivität hat keine Teile.',
  'Leave them out.': 'Lass sie weg.',
  'Write how many grams.': 'Schreib, wie viel Gramm.',
  'Write what it is called.': 'Schreib, wie es heißt.',
  'Another item has this id, and stays.': 'Etwas anderes hat diese Nummer und bleibt.',
  'Replace that one, or make one with a new id.': 'Ersetze jenes, oder leg ein neues an.',
  'The item with this id was deleted.': 'Das wurde gelöscht.',
  'Bring it back, or make one with a new id.': 'Hol es zurück, oder leg ein neues an.',
  'An item keeps its kind.': 'Die Art bleibt, wie sie ist.',
  'Delete this one and make another.': 'Lösch dieses und leg ein anderes an.',
  'It is not there any more.': 'Es ist nicht mehr da.',
  'this entry is not there any more.': 'Diesen Eintrag gibt es nicht mehr.',
  'this entry was changed elsewhere since you opened it.':
    'Dieser Eintrag wurde woanders geändert, seit du ihn geöffnet hast.',
  'this entry was changed elsewhere since.': 'Dieser Eintrag wurde inzwischen woanders geändert.',
  'this entry was deleted.': 'Dieser Eintrag wurde gelöscht.',
  'Bring it back from the trash, then try again.':
    'Hol ihn aus dem Papierkorb zurück und versuch es dann noch einmal.',
  'The request cannot be read.': 'Die Anfrage ist nicht lesbar.',
  'The request was read, and is not allowed.': 'Die Anfrage ist so nicht erlaubt.',
  'There is nothing here.': 'Hier ist nichts.',
  'The server is busy.': 'Der Server ist ausgelastet.',
  'Nothing was changed.': 'Es wurde nichts geändert.',
  'The server could not finish.': 'Der Server konnte es nicht abschließen.',
  'It is not known whether anything was changed.': 'Ob etwas geändert wurde, ist nicht bekannt.',
  'The disk of the server is full or may not be written.':
    'Die Platte des Servers ist voll oder nicht beschreibbar.',
  'This request did not come from a page of this server.':
    'Diese Anfrage kam nicht von einer Seite dieses Servers.',
  'That is more than one person may send at a time.': 'Das ist mehr, als eine Person auf einmal senden darf.',
  'Sign in, or send a valid token.': 'Melde dich an.',
  'This was changed since you read it.': 'Das wurde geändert, seit du es gelesen hast.',
  'Nothing was changed now.': 'Jetzt wurde nichts geändert.',
  'Read it again.': 'Lies es noch einmal.',
  'Not everything is filled in as it should be.': 'Noch ist nicht alles richtig ausgefüllt.',

  'Write something, or leave it out.': 'Schreib etwas, oder lass es weg.',
  'Write text.': 'Schreib Text.',
  'This text holds half of a character.': 'In diesem Text steckt ein halbes Zeichen.',
  'This text holds a control character.': 'In diesem Text steckt ein Steuerzeichen.',
  'Write it again.': 'Schreib es noch einmal.',
  'Write true or false.': 'Sag ja oder nein.',
  'Write a list of tags.': 'Schreib eine Liste von Stichworten.',
  'Write a list of signs.': 'Schreib eine Liste von Anzeichen.',
  'Send it in parts.': 'Schick es in Teilen.',
  'Something went wrong on the server.': 'Auf dem Server ist etwas schiefgegangen.',
  'This stands here twice.': 'Das steht hier zweimal.',
  'Name each sign once.': 'Nenn jedes Anzeichen einmal.',
  'Name each condition once.': 'Nenn jede Erkrankung einmal.',
  'Write a UUID.': 'Schreib eine UUID.',
  'Write an object.': 'Schreib ein Objekt.',
  'Write a list of 1 to 500 entries.': 'Schreib eine Liste von 1 bis 500 Einträgen.',
  'Write the id of a rule, like R1.': 'Schreib das Kürzel einer Regel, etwa R1.',
  'Write a list of rule ids.': 'Schreib eine Liste von Regeln.',
  'Give either foodId, or name with custom.': 'Wähl ein Lebensmittel, oder schreib Namen und Werte von Hand.',
  'Give name and custom together; without them give foodId.':
    'Schreib Namen und Werte zusammen, oder wähl ein Lebensmittel.',
  'A cramp that is still going has no duration yet.': 'Ein Krampf, der noch anhält, hat noch keine Dauer.',
  'Leave out one of ongoing and durationSeconds.': 'Lass eins von beiden weg.',
  'This is more than 24 hours ahead.': 'Das liegt mehr als 24 Stunden voraus.',
  'Write when it happened.': 'Schreib, wann es war.',
  'This is before the start.': 'Das liegt vor dem Anfang.',
  'This is not known here.': 'Das ist hier nicht bekannt.',
  'Choose one of the list, or make an item of your own.':
    'Wähl etwas aus der Liste, oder leg etwas Eigenes an.',
  'This key is not known here.': 'Dieses Feld ist hier nicht bekannt.',
  'Write a telephone number.': 'Schreib eine Telefonnummer.',
  'Write a telephone number, like 112.': 'Schreib eine Telefonnummer wie 112.',
  'Write a language tag like en-GB.': 'Schreib eine Sprache wie de-DE.',
  'Write a time zone like Europe/London.': 'Schreib eine Zeitzone wie Europe/Berlin.',
  'Write a moment with its offset, like 2026-05-19T18:30:00+01:00, in a year from 1900 to 9999.':
    'Schreib einen Zeitpunkt zwischen den Jahren 1900 und 9999.',

  'Choose when it was.': 'Wähl, wann es war.',
  'Choose the date.': 'Wähl das Datum.',
  'Choose the time.': 'Wähl die Uhrzeit.',
  'Choose about what time it was.': 'Wähl, um wie viel Uhr es etwa war.',
  'Check the time.': 'Prüf die Uhrzeit.',
  'Check the date.': 'Prüf das Datum.',
  'Choose the muscle.': 'Wähl den Muskel.',
  'Choose the side.': 'Wähl die Seite.',
  'Choose what brought it on, or write it.': 'Wähl, was ihn ausgelöst hat, oder schreib es.',
  'Choose the drink.': 'Wähl das Getränk.',
  'Write how much you drank.': 'Schreib, wie viel du getrunken hast.',
  'This drink would be finished later than now.': 'Dieses Getränk wäre später als jetzt ausgetrunken.',
  'Check when it began.': 'Prüf, wann es anfing.',
  'Choose the food, or write it by hand.': 'Wähl das Lebensmittel, oder schreib es von Hand.',
  'Write what it was.': 'Schreib, was es war.',
  'Write how many.': 'Schreib, wie viele.',
  'Write how much, in grams.': 'Schreib, wie viel, in Gramm.',
  'That would be more than 5000 g.': 'Das wären mehr als 5000 g.',
  'Write fewer.': 'Schreib weniger.',
  'Choose the activity.': 'Wähl die Aktivität.',
  'Write how many minutes it took.': 'Schreib, wie viele Minuten es gedauert hat.',
  'Write thousands without a comma, and decimals with a point.':
    'Schreib Tausender ohne Komma oder Punkt; eine Nachkommastelle reicht.',

  'Write your password.': 'Schreib dein Passwort.',
  'Write your e-mail address.': 'Schreib deine E-Mail-Adresse.',
  'Write an e-mail address, like ada@example.org.': 'Schreib eine E-Mail-Adresse wie ada@example.org.',
  'E-mail address and password do not fit together.': 'E-Mail-Adresse und Passwort passen nicht zusammen.',
  'Check both and try again.': 'Prüf beide und versuch es noch einmal.',
  'This installation has its account.': 'Diese Installation hat ihr Konto.',
  'Whoever runs it can make more.': 'Wer sie betreibt, kann weitere anlegen.',
  'There is an account with this address.': 'Zu dieser Adresse gibt es ein Konto.',
  'Sign in instead.': 'Melde dich stattdessen an.',
  'There were several wrong tries.': 'Es gab mehrere falsche Versuche.',
  'Four unusual words make a good password.': 'Vier ungewöhnliche Wörter sind ein gutes Passwort.',
  'This password holds half of a character.': 'In diesem Passwort steckt ein halbes Zeichen.',
  'This password is among the first that are tried.':
    'Dieses Passwort gehört zu den ersten, die ausprobiert werden.',
  'Choose another; four unusual words are good.': 'Wähl ein anderes; vier ungewöhnliche Wörter sind gut.',
  'This password is too close to your e-mail address or to the name of this app.':
    'Dieses Passwort ist deiner E-Mail-Adresse oder dem Namen dieser App zu ähnlich.',
  'This is the password you use now.': 'Das ist das Passwort, das du jetzt benutzt.',
  'This is not the e-mail address of your account.': 'Das ist nicht die E-Mail-Adresse deines Kontos.',
  'This is not the password of your account.': 'Das ist nicht das Passwort deines Kontos.',
  'Choose another.': 'Wähl ein anderes.',
}

export const messages: Words['messages'] = {
  whole,
  parts: [
    {
      pattern: /^Write a whole number from (\S+) to (\S+?)( \D+)?\.$/,
      say: ([from, to, unit = '']) => `Schreib eine ganze Zahl von ${comma(from)} bis ${comma(to)}${unit}.`,
    },
    {
      pattern: /^Write a number from (\S+) to (\S+?)( \D+)?\.$/,
      say: ([from, to, unit = '']) => `Schreib eine Zahl von ${comma(from)} bis ${comma(to)}${unit}.`,
    },
    { pattern: /^Write at most (\d+) characters\.$/, say: ([most]) => `Schreib höchstens ${most} Zeichen.` },
    {
      pattern: /^Write at least (\d+) characters\.$/,
      say: ([least]) => `Schreib mindestens ${least} Zeichen.`,
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
      pattern: /^Not known whether it was (saved|undone|deleted|brought back)(?:: (.+)|\.)$/,
      say: ([what = '', reason], again) =>
        `Nicht bekannt, ob es ${done[what] ?? ''} wurde${reason === undefined ? '.' : `: ${again(reason)}`}`,
    },
    {
      pattern: /^Not (saved|undone|deleted|brought back): (.+)$/,
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
