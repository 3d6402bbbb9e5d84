import type { Words } from '../words'

const tage = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tagen`)
const uebungen = (count: number): string => (count === 1 ? '1 Übung' : `${count} Übungen`)
const saetze = (count: number): string => (count === 1 ? '1 Satz' : `${count} Sätze`)

const pull = 'Langsam, bis es zieht, nicht bis es schmerzt. Nicht wippen.'

export const prevention: Words['prevention'] = {
  title: 'Vorbeugen',
  line: 'Dehnen und Kraft, und wie deine Woche steht.',
  offer: {
    sentence: 'Kein Plan ist an. Charley bietet einen an, und du wählst, was darin steht.',
    holds: (seconds, repeats) =>
      `Vorder- und Rückseite des Oberschenkels und die Wade jeden Tag, ${seconds} s, ${repeats}-mal je Bein; Ausfallschritte, Kniebeugen und Beinbeuger an zwei Tagen.`,
    look: 'Den Plan ansehen',
    honest:
      'Sechs Wochen Dehnen vor dem Schlafen brachten Menschen über 55 in einer Studie weniger Krämpfe in der Nacht (80 Personen); eine andere, mit der Wade, fand keinen Unterschied (191 Personen). Dehnen vorab hebt die Schwelle nicht, ab der ein Muskel krampft. Ob es dir hilft, sagt dein eigenes Tagebuch.',
  },
  week: {
    title: 'Diese Woche',
    states: {
      rest: 'nichts fällig',
      ahead: 'kommt noch',
      open: 'heute, es ist noch etwas übrig',
      all: 'alles eingetragen',
      part: 'einiges eingetragen',
      none: 'nichts eingetragen',
    },
    day: (weekday, state) => `${weekday}: ${state}`,
    adherence: (kept, days) =>
      days === 0
        ? 'Diese Woche ist noch kein Tag des Plans vergangen.'
        : `An ${kept} von ${tage(days)} eingetragen`,
    earlier: 'Wochen davor',
    weekOf: day => `Woche ab ${day}`,
    ofDays: (kept, days) => `${kept} von ${tage(days)}`,
    how: [
      'Ein Tag zählt, wenn mindestens eine Übung eingetragen ist, die an ihm fällig war. Das ist von uns.',
      'Heute zählt ab der ersten Übung; kommende Tage zählen nicht, und Tage vor dem Plan auch nicht.',
      'Ein Tag ohne Eintrag sagt, dass nichts eingetragen wurde, nicht, dass nichts getan wurde.',
      'Eine Dehnung wird am Muskel oder am Namen erkannt, Kraft am Namen.',
    ],
    of: 'Tage des Plans',
  },
  today: {
    title: 'Heute fällig',
    nothing: 'Heute ist nichts fällig.',
    allDone: 'Alles, was heute fällig war, ist eingetragen.',
    start: 'Los',
    startLine: (left, minutes) => `${uebungen(left)}, etwa ${minutes} min`,
    again: 'Noch einmal',
    done: 'Eingetragen',
    how: 'So geht es',
    check: 'Achte auf',
    row: left => `${uebungen(left)} deines Plans ${left === 1 ? 'ist' : 'sind'} heute fällig`,
  },
  dose: {
    hold: (seconds, repeats) => `${seconds} s, ${repeats}-mal je Bein`,
    holdOneLeg: (seconds, repeats, leg) => `${seconds} s, ${repeats}-mal, ${leg}`,
    legs: { left: 'linkes Bein', right: 'rechtes Bein' },
    sets: (sets, from, to) => `${saetze(sets)} mit ${from === to ? from : `${from} bis ${to}`}`,
    setsOf: repeats => `Sätze mit ${repeats}`,
    eachLeg: dose => `${dose}, je Bein`,
  },
  techniques: {
    hamstringStretch: {
      position: 'Setz dich mit einem gestreckten Bein, oder leg die Ferse auf eine niedrige Stufe.',
      move: 'Beug dich in der Hüfte etwas vor, mit geradem Rücken, die Zehen nach oben.',
      check: pull,
    },
    quadricepsStretch: {
      position: 'Stell dich an eine Wand, eine Hand stützt.',
      move: 'Zieh die Ferse mit Hand oder Gurt nach hinten hoch, sodass das Bein selbst nicht arbeitet. Hüfte gerade.',
      check: `${pull} Wenn die Rückseite zu krampfen beginnt, lass los und streck das Bein.`,
    },
    calfStretch: {
      position: 'Stell dich an eine Wand, einen Fuß hinter den anderen.',
      move: 'Halt das hintere Knie gestreckt und die Ferse am Boden, und lehn dich vor.',
      check: pull,
    },
    lunges: {
      position: 'Steh aufrecht, Hände an der Hüfte, wenn du magst nahe an einer Wand.',
      move: 'Mach einen Schritt nach vorn, senk das hintere Knie zum Boden, und drück dich zurück.',
      check: 'Das vordere Knie bleibt über dem Fuß. Hör auf, wenn du die Form nicht mehr hältst.',
    },
    squats: {
      position: 'Steh mit hüftbreiten Füßen.',
      move: 'Setz dich zurück wie auf einen Stuhl, und steh wieder auf.',
      check: 'Fersen am Boden, Knie über den Zehen. Hör auf, wenn du die Form nicht mehr hältst.',
    },
    hamstringCurls: {
      position:
        'Steh mit beiden Händen an einer Wand. Ein Band oder leichtes Gewicht am Knöchel macht es schwerer.',
      move: 'Beug ein Knie und führ die Ferse langsam nach hinten hoch und ebenso langsam hinunter.',
      check: 'Wenn es in der kurzen Stellung zu krampfen beginnt, streck das Bein und ruh dich aus.',
    },
    nordicCurls: {
      position: 'Knie dich auf etwas Weiches. Jemand oder ein schweres Sofa hält deine Fersen.',
      move: 'Hüfte und Rücken in einer Linie, lehn dich vor und bremse den Fall mit der Rückseite der Oberschenkel. Fang dich mit den Händen ab.',
      check: 'Wärm dich vorher auf. Am Anfang gibt es Muskelkater; hör bei Schmerz auf.',
    },
  },
  pictures: {
    hamstringStretch: 'Jemand sitzt mit einem gestreckten Bein und zieht die Zehen zum Schienbein.',
    quadricepsStretch: 'Jemand steht an einer Wand und hält eine Ferse hinter sich.',
    calfStretch: 'Jemand lehnt sich an eine Wand, ein Bein gestreckt hinten, die Ferse am Boden.',
    lunges: 'Jemand macht einen Schritt nach vorn, beide Knie gebeugt.',
    squats: 'Jemand sitzt mit gebeugten Knien zurück, die Arme nach vorn.',
    hamstringCurls: 'Jemand steht an einer Wand und beugt ein Knie, die Ferse hinten hoch.',
    nordicCurls: 'Jemand kniet mit gehaltenen Fersen und lehnt sich in einer Linie vor.',
  },
  nordic: {
    variants: {
      petersen: {
        name: 'Petersen',
        line: '27 Einheiten in 10 Wochen, danach eine je Woche. Drei Tage je Woche.',
      },
      'van-der-horst': {
        name: 'Leichter, van der Horst',
        line: '13 Wochen, zwei Tage die Woche: 25 Einheiten, von uns gezählt.',
      },
    },
    week: (week, name) => `Nordic-Programm: Woche\u00a0${week} (${name})`,
    sessions: (sessions, sets) =>
      `${sessions === 1 ? '1 Einheit' : `${sessions} Einheiten`} diese Woche, Sätze mit ${sets}`,
    range: (from, to) => (from === to ? String(from) : `${from} bis ${to}`),
    ours: {
      'sets-ours':
        'Zwei Einheiten die Woche sind veröffentlicht. Die Sätze liegen zwischen denen der Wochen 1 und 6 und sind von uns.',
      ours: 'Das veröffentlichte Programm ist durch. Mit einer Einheit die Woche weiterzumachen ist von uns.',
    },
    how: [
      'Die Wochen zählen ab dem ersten Tag des Programms; die Einheiten liegen auf den ersten der Tage, die du gewählt hast.',
      'In mehreren Studien kamen damit weniger Zerrungen hinten am Oberschenkel vor; eine Auswertung nennt das nicht belegt. Gegen Krämpfe hat es niemand geprüft.',
    ],
    of: 'das Nordic-Programm',
  },
  balance: {
    title: 'Vorder- und Rückseite des Oberschenkels',
    front: 'Vorn (Quadrizeps)',
    back: 'Hinten (Beinbeuger)',
    days: days => `${days} Tage`,
    sets: saetze,
    minutes: minutes => `${minutes} min gedehnt`,
    nothing: 'nichts eingetragen',
    unknown: days => `In den letzten ${days} Tagen ist für beides nichts eingetragen.`,
    sentence: (front, back, days) => `Letzte ${days} Tage: ${saetze(front)} vorn, ${back} hinten.`,
    setsUnknown: count =>
      count === 1
        ? '1 Eintrag sagt nicht, wie viele Sätze es waren, und zählt als einer.'
        : `${count} Einträge sagen nicht, wie viele Sätze es waren, und zählen je als einer.`,
    timeUnknown: count =>
      count === 1
        ? '1 Dehnung sagt nicht, wie lange oder wie oft, und ist nicht in den Minuten.'
        : `${count} Dehnungen sagen nicht, wie lange oder wie oft, und sind nicht in den Minuten.`,
    muscleUnknown: count =>
      count === 1
        ? 'Bei 1 Eintrag steht kein Muskel: Er zählt nirgends.'
        : `Bei ${count} Einträgen steht kein Muskel: Sie zählen nirgends.`,
    how: [
      'Sätze und Minuten der eingetragenen Dehnungen und Kraftübungen, nach dem Muskel des Eintrags, sonst nach der Übung. Minuten sind Halten × Wiederholungen × Sätze, je Bein.',
      'Ausfallschritte und Kniebeugen fordern auch die Rückseite und die Hüfte; sie stehen bei der Vorderseite.',
      'Es sagt, was eingetragen wurde, nicht, wie stark ein Muskel ist: Das braucht ein Kraftmessgerät, und das Verhältnis der beiden sagt für sich keine Verletzung voraus.',
    ],
    of: 'vorn und hinten',
  },
  rule: {
    title: 'Was die Regeln sehen',
    days: days => `Dehnen oder Kraft an ${days} der 7 Tage bis gestern.`,
    weeks: (weeks, isMost) =>
      weeks === 0
        ? 'Fünf oder mehr machen eine gehaltene Woche.'
        : `${weeks === 1 ? '1 Woche' : `${weeks} Wochen`}${isMost ? ' oder mehr' : ''} in Folge mit fünf oder mehr Tagen.`,
    how: [
      'Regel R7 fragt, ob ein gehaltener Plan hilft: an 5 oder mehr Tagen je Woche, 42 Tage lang. Sie zählt jeden Tag mit einem solchen Eintrag, was immer der Plan sagt.',
      'Dann sind 4 oder mehr Krämpfe in 28 Tagen, nicht mindestens ein Viertel weniger als zuvor, ein Grund, zum Arzt zu gehen. Die Zahlen sind von uns.',
    ],
    of: 'Regel R7',
  },
  habits: {
    title: 'Rund ums Training',
    warmUp: about => `Wärm dich etwa ${about} min auf: leicht bewegen, dann schwingen und schreiten.`,
    coolDown: (from, to) => `Kühl ${from} bis ${to} min ab: langsamer werden, dann je 10 bis 15 s dehnen.`,
    progression:
      'Steigere immer nur eines. Im Training sind etwa 10 % mehr je Woche unsere Vorsicht; bei Kraft kommt ein Satz dazu, wenn die höchste Zahl an zwei Tagen leicht fällt (von uns).',
    how: [
      'NHS inform nennt etwa 10 min, Workplace Challenge 8 bis 10 min vorher und 5 bis 10 min danach.',
      'Statisches Dehnen vor dem Sport: wenig spricht dafür, dass es Verletzungen oder Muskelkater fernhält.',
    ],
    of: 'Aufwärmen und Abkühlen',
    kept: {
      title: 'Aufwärmen und Abkühlen nach Wochen',
      columns: { week: 'Woche', warmUp: 'Aufwärmen', coolDown: 'Abkühlen' },
      none: 'Kein Training in dieser Woche und in den vier davor.',
      noSession: 'kein Training',
      unsaid: 'nicht bekannt',
      sessions: (kept, said) => `${kept} von ${said}`,
      alsoUnsaid: (kept, unsaid) => `${kept}, ${unsaid} nicht bekannt`,
      how: 'Die zweite Zahl sind die getanen Trainings, die etwas dazu sagen; heute zählt mit.',
      of: 'Aufwärmen und Abkühlen nach Wochen',
    },
  },
  doses: {
    how: [
      'Dehnen: je 10 bis 30 s (Ältere 30 bis 60 s), 2- bis 4-mal, zusammen etwa 60 s, an 2 oder 3 Tagen je Woche oder mehr, am besten täglich. Charley bietet 20 bis 30 s an.',
      'Kraft: 8 bis 12 Wiederholungen, ein Satz oder mehr, an 2 oder 3 Tagen je Woche; 10 bis 15 Wiederholungen ab etwa 50 bis 60 Jahren. Ab 50 ist von uns; ohne Geburtsdatum gelten die ersten Zahlen.',
    ],
    of: 'wie viel',
  },
  links: {
    title: 'Siehe auch',
    plan: { name: 'Dein Plan', line: 'Übungen, Tage, Haltezeiten' },
    log: { name: 'Dehnen oder Kraft eintragen', line: 'Was du ohne die Uhr getan hast' },
    learn: { name: 'Nachlesen', line: 'Warum ein Muskel krampft, und was Studien fanden' },
    training: { name: 'Training', line: 'Wie viel du trainierst, gegen vorher' },
    fluid: { name: 'Flüssigkeit', line: 'Was du heute getrunken hast' },
    electrolytes: { name: 'Elektrolyte', line: 'Was Getränke und Essen enthielten' },
    sweat: { name: 'Schweiß', line: 'Was du in einer Stunde verlierst' },
  },
  formHead: {
    offered: 'Das bietet Charley an. Nichts ist an, bis du es behältst.',
    standing: since => `Dein Plan seit ${since}. Eine Änderung zählt ab heute.`,
  },
  form: {
    title: 'Dein Plan',
    exercises: 'Übungen und ihre Tage',
    stretches: 'Dehnen',
    hold: 'Jedes Mal halten',
    holdHint: 'Langsam, ohne Wippen. Für Ältere werden 30 s und mehr genannt.',
    repeats: 'Wie oft je Bein',
    legs: 'Welche Beine',
    legChoices: { both: 'Beide', left: 'Links', right: 'Rechts' },
    strength: 'Kraft',
    sets: 'Sätze je Übung',
    nordic: 'Nordic-Programm',
    nordicHint:
      'Es fordert die Rückseite des Oberschenkels sehr. Wärm dich vorher auf, und fang leichter an, wenn du es nicht gewohnt bist.',
    startedOn: 'Erster Tag des Programms',
    dateProblem: 'Wähle ein Datum.',
    keep: 'Diesen Plan behalten',
    kept: 'Dein Plan ist gespeichert.',
    stop: 'Den Plan beenden',
    stopped: 'Der Plan ist beendet. Was du eingetragen hast, bleibt.',
    unanswered: 'Nicht gespeichert: Der Server hat nicht geantwortet. Deine Wahl steht noch hier.',
    back: 'Vorbeugen',
  },
}
