import { counted } from '../counted'
import type { Words } from '../words'

const days = (count: number): string => counted(count, 'Tag', 'Tage')

const onDays = (count: number): string => counted(count, 'Tag', 'Tagen')

const knownDays = (count: number): string => (count === 1 ? '1 bekannten Tag' : `${count} bekannten Tagen`)

const ofDays = (count: number, of: number): string => `${count} von ${knownDays(of)}`

/** Ausprobieren, auf Deutsch. */
export const tryIt: Words['tryIt'] = {
  title: 'Ausprobieren',
  line: 'Eine Änderung, Wochen mit ihr und Wochen ohne, und was dabei herauskam.',
  ideas: {
    stretching: {
      name: 'Dehnen',
      with: 'mit Dehnen',
      what: 'Dehne Waden und Oberschenkel jeden Tag, langsam, je 20 bis 30 Sekunden. Vor dem Schlafen, wenn deine Krämpfe nachts kommen.',
    },
    'gentle-stretching': {
      name: 'Dehnen ohne Wippen',
      with: 'ohne Wippen',
      what: 'Wann immer du dehnst: geh langsam, bis es zieht, halte es und wippe nicht.',
    },
    'warm-up': {
      name: 'Aufwärmen',
      with: 'mit Aufwärmen',
      what: 'Beginne jede Einheit mit einigen lockeren Minuten und trag sie mit ein.',
    },
    'cool-down': {
      name: 'Auslaufen',
      with: 'mit Auslaufen',
      what: 'Beende jede Einheit mit einigen lockeren Minuten und trag sie mit ein.',
    },
    'drink-in-band': {
      name: 'Trinken innerhalb des Bands',
      with: 'innerhalb des Bands',
      what: 'Verteile deine Getränke so über den Tag, dass er innerhalb seines Bands endet. Nicht über dem oberen Rand: mehr hilft nicht.',
    },
    'more-sleep': {
      name: 'Mehr Schlaf',
      with: 'mit mehr Schlaf',
      what: 'Geh eine halbe Stunde früher ins Bett als bisher.',
    },
    'less-caffeine': {
      name: 'Weniger Koffein',
      with: 'mit weniger Koffein',
      what: 'Nach Mittag kein Kaffee, kein schwarzer oder grüner Tee, keine Cola, kein Energydrink. Wenn du viel davon trinkst, verringere es über einige Tage.',
    },
    'less-alcohol': {
      name: 'Weniger Alkohol',
      with: 'mit weniger Alkohol',
      what: 'Kein Alkohol, oder deutlich weniger. Wenn du an den meisten Tagen viel trinkst, hör nicht auf einmal auf: frag vorher eine Ärztin oder einen Arzt.',
    },
    own: {
      name: 'In deinen Worten',
      with: 'mit der Änderung',
      what: 'Eine Änderung einer Gewohnheit, an jedem Tag dieselbe.',
    },
  },
  how: {
    title: 'So geht es',
    steps: [
      'Du wählst eine Änderung und lässt alles andere, wie es ist.',
      'Charley teilt die Zeit in Blöcke aus ganzen Wochen. Von je zwei Blöcken nacheinander bestimmt das Los den mit der Änderung; der andere ist wie sonst. Die Reihenfolge bleibt, wie sie gelost wurde.',
      'Du trägst ein wie immer. An einem Tag ohne Krampf tipp auf „Heute keine Krämpfe“: ein Tag ohne Eintrag ist nicht bekannt und kann nicht mitzählen.',
      'Nach dem letzten Block liest du, ob es mit der Änderung weniger oder mehr Tage mit Krampf gab, oder ob der Unterschied Zufall sein kann.',
    ],
    why: 'Gute und schlechte Wochen kommen von selbst. Mehrere Blöcke jeder Art, in geloster Reihenfolge, sind für einen einzelnen Menschen der fairste Weg, eine Änderung von so einer guten Woche zu unterscheiden.',
    not: 'Es ist keine Behandlung und stellt keine Krankheit fest. Medikamente werden hier nicht ausprobiert: die ändert, wer sie verschrieben hat.',
    choose: 'Auswählen',
  },
  blocked: {
    title: 'Nicht, solange ein Hinweis zum Arzt rät',
    line: 'Lass das zuerst ansehen. Wenn du notiert hast, dass du dort warst, kannst du hier etwas ausprobieren.',
  },
  overlaps: 'Eins nach dem anderen: was zugleich ausprobiert wird, lässt sich nicht unterscheiden.',
  form: {
    title: 'Was ausprobieren?',
    back: 'Ausprobieren',
    what: 'Die eine Änderung',
    ownLabel: 'Was genau?',
    ownHint: 'Zum Beispiel: beide Waden, 30 Sekunden, vor dem Schlafen. Keine Medikamente.',
    optional: 'wenn du magst',
    blocks: 'Wie lange',
    blockDays: 'Länge eines Blocks',
    blockDaysHint:
      'Längere Blöcke sind besser, wenn Krämpfe selten sind. Die ersten zwei Tage jedes Blocks bleiben draußen, weil noch wirken kann, was du davor getan hast.',
    blockCount: 'Wie viele Blöcke',
    start: 'Erster Tag',
    startHint: 'Heute, oder bis zu 60 Tage im Voraus.',
    draw: 'Reihenfolge losen und beginnen',
    drawHint:
      'Die Hälfte der Blöcke ist mit der Änderung. Ihre Reihenfolge wird jetzt gelost und kann nicht noch einmal gelost werden.',
    unanswered:
      'Nicht bekannt, ob es begonnen hat: der Server hat nicht geantwortet. Sieh auf der Seite nach, bevor du es noch einmal versuchst.',
    dateProblem: 'Wähle ein Datum.',
  },
  lengths: { '7': '1 Woche', '14': '2 Wochen', '28': '4 Wochen' },
  notOffered: {
    fluid: reasons =>
      `Trinken wird nicht zum Ausprobieren angeboten: wie viel, sagt dir deine Praxis (${reasons}).`,
    age: 'Trinken nach Zahlen für Erwachsene und Alkohol werden unter 18 nicht angeboten.',
    pregnancy:
      'Alkohol wird in Schwangerschaft und Stillzeit nicht zum Ausprobieren angeboten: am besten gar keiner.',
    liver: 'Alkohol wird mit einer Leberkrankheit nicht zum Ausprobieren angeboten: am besten gar keiner.',
    'own-words':
      'Was du geschrieben hast, wird hier nicht ausprobiert: Es nennt ein Medikament oder etwas, das deine Praxis für dich festlegt.',
    'much-alcohol':
      'Alkohol wird nicht zum Ausprobieren angeboten: du hast so viel angegeben, dass eine Ärztin oder ein Arzt beim Verringern helfen sollte.',
  },
  parts: { change: 'mit der Änderung', usual: 'wie sonst' },
  usualMeans: 'Wie sonst heißt: was du bisher getan hast. Nicht mehr davon und nicht weniger.',
  now: {
    ahead: day => `Es beginnt am ${day}.`,
    block: (block, of, part, until) => `Block ${block} von ${of}: ${part}, bis ${until}.`,
    over: 'Es ist vorbei.',
    stopped: {
      person: day => `Du hast es am ${day} beendet.`,
      notice: day => `Es endete am ${day}, weil ein Hinweis zum Arzt rät.`,
    },
    notOffered: 'Es geht nicht weiter. Nichts davon ist mehr zu tun; deine Einträge bleiben.',
    noticeNow: 'Es ist zu Ende, weil ein Hinweis zum Arzt rät.',
    noticeWhy:
      'Was ärztlich angesehen werden muss, wird nicht abgewartet. Deine Einträge bleiben, und wenn du dort warst, kannst du neu beginnen.',
  },
  did: {
    title: 'Hast du es getan?',
    hint: 'Tippe einen Tag an, an dem du es getan hast. Ein Tag ohne Tippen ist nicht bekannt, und kein Nein.',
    day: day => `Getan am ${day}`,
    sum: (change, ofChange, usual, ofUsual) =>
      `Notiert ${[
        ...(ofChange === 0 ? [] : [`an ${change} von ${onDays(ofChange)} mit der Änderung`]),
        ...(ofUsual === 0 ? [] : [`an ${usual} von ${onDays(ofUsual)} wie sonst`]),
      ].join(' und ')}.`,
    unanswered:
      'Nicht bekannt, ob es behalten wurde: der Server hat nicht geantwortet. Versuch es noch einmal.',
  },
  blocks: {
    title: 'Die Blöcke',
    drawnOn: day => `Gelost am ${day} und seither nicht geändert.`,
    now: 'jetzt',
    ahead: 'kommt noch',
    known: (cramps, of, all) =>
      of === 0
        ? `keiner von ${onDays(all)} bekannt`
        : `ein Krampf an ${cramps} von ${knownDays(of)}${of < all ? `, ${all - of} nicht bekannt` : ''}`,
    tooFew: 'zu wenige bekannt, um zu zählen',
    counts: 'Die ersten zwei Tage jedes Blocks bleiben draußen.',
  },
  result: {
    title: 'Was dabei herauskam',
    notYet:
      'Was dabei herauskam, steht hier, wenn der letzte Block vorbei ist. Wer früher nachsieht und an einer guten Stelle aufhört, findet eine Wirkung, wo keine ist.',
    stopped: 'Dazu lässt sich nichts sagen: es endete, bevor alle Blöcke da waren.',
    sentence: {
      fewer: (change, usual) =>
        `Weniger Tage mit Krampf in den Blöcken mit der Änderung: ${change}, gegen ${usual} wie sonst.`,
      more: (change, usual) =>
        `Mehr Tage mit Krampf in den Blöcken mit der Änderung: ${change}, gegen ${usual} wie sonst.`,
      'not-told-apart': (change, usual) =>
        `Nicht zu unterscheiden: ein Krampf an ${change} mit der Änderung, an ${usual} wie sonst.`,
    },
    tooFew: {
      'too-few-known': blocks =>
        `Zu wenig, um es zu sagen: in ${counted(blocks, 'Block', 'Blöcken')} ist weniger als die Hälfte der Tage bekannt.`,
      'no-cramp': 'Zu wenig, um es zu sagen: kein gezählter Tag hatte einen Krampf, weder mit noch ohne.',
      'too-few-cramps': count =>
        `Zu wenig, um es zu sagen: insgesamt ${days(count)} mit Krampf. Selbst wenn alle auf einer Seite lägen, könnte das Zufall sein.`,
    },
    ofDays,
    ratio: times => `Mit der Änderung kamen Tage mit Krampf ${times} so oft wie sonst.`,
    between: (ratio, from, to) => `${ratio}-mal (was dazu passt, liegt zwischen ${from}- und ${to}-mal)`,
    atLeast: from => `mindestens ${from}-mal`,
    atMost: to => `höchstens ${to}-mal`,
    chance: share =>
      `Bewirkte die Änderung nichts, käme ein so großer Unterschied allein durch Zufall bei ${share} solchen Versuchen heraus.`,
    chanceOf: (count, of) => `etwa ${count} von ${of}`,
    chanceUnder: of => `weniger als 1 von ${of}`,
    open: 'Das heißt nicht, dass die Änderung nichts bewirkt: ein kleiner Unterschied geht in so wenigen Tagen unter.',
    careful:
      'Du wusstest, welche Wochen welche waren, und anderes änderte sich auch. Es ist deine eigene Aufzeichnung dieser Wochen und kein Beweis für andere.',
    perWeek: (change, usual) =>
      `Auf eine Woche sind das ${change} Tage mit Krampf mit der Änderung und ${usual} wie sonst.`,
    drawing: (part, cramps, of) => `${part}: ein Krampf an ${ofDays(cramps, of)}`,
    made: [
      'Ein bekannter Tag mit mindestens einem Krampf zählt einmal, wie viele Krämpfe er auch hatte: Krämpfe kommen in Reihen.',
      'Die ersten zwei Tage jedes Blocks bleiben draußen. Ein Block zählt, wenn die Hälfte seiner anderen Tage bekannt ist. Beides ist von uns.',
      'Das Verhältnis ist das der beiden Raten. Grenzen (95 %) und Zufall sind exakt, aus dem binomialen Anteil der Tage mit Krampf; der Zufall ist zweimal die kleinere Seite.',
      '„Weniger“ und „mehr“ heißt es bis zu einem Zufall von 5 von 100. Ein Ergebnis wird beurteilt, einmal, nach dem Ende.',
    ],
    p: p => `Exakter zweiseitiger p-Wert = ${p}.`,
    of: 'das Ergebnis',
  },
  actions: {
    title: 'Etwas ändern',
    onToday: 'Auf „Heute“ zeigen',
    stop: 'Früher beenden',
    stopHint: 'Dann lässt sich über die Änderung nichts sagen.',
    stopped: 'Beendet.',
    remove: 'Löschen',
    removed: 'Gelöscht.',
    restore: 'Zurückholen',
    restoreThis: name => `Zurückholen: ${name}`,
    sure: {
      question: 'Löschen?',
      ask: 'Löschen? Es bleibt 30 Tage in der Liste der gelöschten.',
      keep: 'Behalten',
      remove: 'Ja, löschen',
    },
    sureStop: {
      question: 'Beenden?',
      ask: 'Heute beenden? Die Reihenfolge wird nicht noch einmal gelost.',
      keep: 'Weitermachen',
      remove: 'Ja, beenden',
    },
    unanswered:
      'Nicht bekannt, ob es behalten wurde: der Server hat nicht geantwortet. Versuch es noch einmal.',
  },
  earlier: 'Früher',
  deleted: 'In den letzten 30 Tagen gelöscht',
  inTrash: count => `Unter „Ausprobieren“ gelöscht: ${count}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  notBegun: day => `Vor dem ersten Tag beendet, ${day}`,
  refusals: {
    overlaps: 'In dieser Zeit läuft schon etwas. Eins nach dem anderen.',
    'notice-open': 'Ein Hinweis rät zum Arzt. Lass das zuerst ansehen.',
    'not-offered': 'Das wird dir nicht zum Ausprobieren angeboten.',
    'names-medicine':
      'Das nennt ein Medikament. Medikamente werden hier nicht ausprobiert: die ändert, wer sie verschrieben hat.',
    'clinic-says': 'Wie viel davon für dich richtig ist, sagt dir deine Praxis.',
    'too-many-experiments': 'Mehr kann eine Person nicht behalten. Lösche zuerst etwas.',
    'not-a-start': 'Wähle heute, oder einen Tag bis zu 60 Tage im Voraus.',
    'not-a-day': 'Dieser Tag gehört bisher nicht dazu.',
    'not-found': 'Es ist nicht mehr da.',
  },
  factor: 'Ausprobieren',
  today: part => `Diese Woche: ${part}`,
}
