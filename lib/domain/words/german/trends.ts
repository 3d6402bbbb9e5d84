import type { Words } from '../words'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const days = (count: number): string => counted(count, 'Tag', 'Tage')
const onDays = (count: number): string => (count === 1 ? 'an 1 Tag' : `an ${count} Tagen`)
const cramps = (count: number): string => counted(count, 'Krampf', 'Krämpfe')

const known = (known: number, all: number, ofThose: string): string => {
  if (known === all) return `Alle diese ${ofThose} sind bekannt.`
  return `${known} davon ${known === 1 ? 'ist' : 'sind'} bekannt.`
}

const by = {
  day: '',
  week: ', nach Wochen',
  month: ', nach Monaten',
  quarter: ', nach Vierteljahren',
  year: ', nach Jahren',
}
const per = {
  day: 'am Tag',
  week: 'in der Woche',
  month: 'im Monat',
  quarter: 'im Vierteljahr',
  year: 'im Jahr',
}

export const trends: Words['trends'] = {
  title: 'Verlauf',
  nothingYet:
    'Hier werden deine Krämpfe, Getränke, Mahlzeiten und dein Training stehen. Trag einen Krampf ein oder etwas anderes.',
  logCramp: 'Krampf eintragen',
  noDayKnown: span => `Nicht bekannt: Kein Tag ${span} hat einen Eintrag.`,
  known,
  notKnown: 'nicht bekannt',
  marks: {
    today: ['heute'],
    week: ['diese', 'Woche'],
    month: ['dieser', 'Monat'],
    quarter: ['bis', 'jetzt'],
    year: ['dieses', 'Jahr'],
    known: 'bekannt',
  },
  period: {
    week: from => `Woche ab ${from}`,
    quarter: (first, last, year) => `${first} bis ${last} ${year}`,
    month: (month, year) => `${month} ${year}`,
    notOver: words => `${words}, noch nicht vorbei`,
    part: words => `${words}, nur teilweise`,
  },
  column: {
    day: 'Tag',
    week: 'Woche',
    month: 'Monat',
    quarter: 'Vierteljahr',
    year: 'Jahr',
    daysKnown: 'Tage bekannt',
    middle: 'Mittlerer Tag',
    half: 'Mittlere Hälfte',
    daysCounted: 'Tage gezählt',
  },
  range: (low, high) => (low === high ? low : `${low} bis ${high}`),
  outOf: (part, all) => `${part} von ${all}`,
  reading: {
    strip: 'Der Streifen darunter zeigt, wie viele Tage bekannt sind.',
    hatched: 'Schraffierte Tage sind nicht bekannt und zählen nicht mit.',
    hatchedPeriods: 'Schraffiert: Kein Tag ist bekannt.',
    outline: 'Was nur als Umriss gezeichnet ist, ist noch nicht vorbei oder nur teilweise gezeigt.',
    today: 'Heute ist ein Umriss: Der Tag ist noch nicht vorbei.',
    middle: 'Ein Punkt ist der mittlere Tag, der Streifen dahinter enthält die mittlere Hälfte der Tage.',
    todayLeftOut: 'Heute zählt nicht mit.',
  },
  cramps: {
    name: step => `Krämpfe ${per[step]}`,
    sentence: (count, crampDays, span) => {
      if (count === 0) return `Kein Krampf ist ${span} eingetragen.`
      return count === 1 ? `1 Krampf ${span}.` : `${count} Krämpfe ${onDays(crampDays)} ${span}.`
    },
    none: 'Ein Punkt ist eine Zeit ohne Krampf.',
    column: 'Krämpfe',
  },
  severity: {
    name: step =>
      step === 'day' ? 'Stärke jedes Krampfs, 0 bis 10' : `Stärke der Krämpfe, 0 bis 10${by[step]}`,
    noCramp: span => `Kein Krampf ist ${span} eingetragen.`,
    noneRated: (episodes, span) => `${cramps(episodes)} ${span}, und keine Stärke ist eingetragen.`,
    oneRated: (severity, span) => `1 Krampf mit Stärke ${span}, bei ${severity}.`,
    sentence: (rated, middle, weakest, strongest, span) =>
      `Von ${rated} Krämpfen mit Stärke ${span} lag die Hälfte bei ${middle} oder mehr, der schwächste bei ${weakest}, der stärkste bei ${strongest}.`,
    unrated: unrated => `${cramps(unrated)} ohne Stärke ${unrated === 1 ? 'zählt' : 'zählen'} nicht mit.`,
    ring: 'Ein Ring heißt, dass der Krampf den Schlaf unterbrach.',
    middle:
      'Ein Punkt ist der mittlere Krampf, der Streifen dahinter enthält die mittlere Hälfte, die dünne Linie reicht vom schwächsten zum stärksten.',
    median: 'Median',
    medianLine: 'Die gepunktete Linie ist der Median: Die Hälfte der Krämpfe lag dort oder darüber.',
    once: 'Krämpfe eines Muskels mit weniger als 30 Minuten Abstand zählen einmal, mit ihrer höchsten Stärke.',
    atMark: severity => [severity],
    outOfTen: severity => `${severity} von 10`,
    cramps: 'Krämpfe',
    severities: 'Stärke',
    middleColumn: 'Mitte',
    rangeColumn: 'Schwächster bis stärkster',
    notRated: 'ohne Stärke',
    noCramps: 'kein Krampf',
  },
  fluid: {
    name: (unit, step) =>
      `${unit === 'litres' ? 'Getrunken, Liter am Tag' : 'Getrunken, fl oz am Tag'}${by[step]}`,
    onlyToday: (amount, before) =>
      `${amount} bis jetzt heute eingetragen. ${before === 0 ? 'Das Tagebuch beginnt heute.' : `Die ${before} Tage davor sind nicht bekannt.`}`,
    oneDay: (amount, count, whole) => `${amount} eingetragen am 1 bekannten Tag von ${count} ${whole}.`,
    sentence: (amount, count) => `${amount} oder mehr an der Hälfte der ${count} bekannten Tage.`,
    sentenceNone: count => `Kein Getränk an der Hälfte der ${count} bekannten Tage.`,
    allKnown: whole => `Jeder Tag ${whole} ist bekannt.`,
    unknown: (count, whole) => `${days(count)} ${whole} ${count === 1 ? 'ist' : 'sind'} nicht bekannt.`,
    noDrink: 'Kein Getränk',
    noneLogged: 'kein Getränk eingetragen',
    none: 'Ein Punkt ist ein Tag mit Einträgen, aber ohne Getränk.',
    column: 'Getrunken',
  },
  minerals: {
    potassium: 'Kalium',
    magnesium: 'Magnesium',
    calcium: 'Kalzium',
    sodium: 'Natrium',
    name: (mineral, step) => `${mineral} eingetragen, mg am Tag${by[step]}`,
    noFood: (count, whole) =>
      count === 0
        ? `Kein Essen ist ${whole} eingetragen.`
        : `An den ${count} Tagen ${whole} ist kein Essen eingetragen.`,
    fed: (fed, count, whole) => `Essen ist ${onDays(fed)} von ${count} ${whole} eingetragen.`,
    sentence: (amount, count) =>
      count === 1
        ? `Am 1 gezählten Tag enthält das Eingetragene ${amount}.`
        : `An der Hälfte der ${count} gezählten Tage enthält es ${amount} oder mehr.`,
    unclear: count =>
      `${days(count)} ${count === 1 ? 'zählt' : 'zählen'} nicht mit: Für etwas Eingetragenes ist der Wert nicht bekannt.`,
    hatched: 'Schraffiert: kein Essen eingetragen, oder ein Wert ist nicht bekannt.',
    whole:
      'Nur was eingetragen ist, wird zusammengezählt. Ein Tag mit zwei Speisen ist nicht alles, was gegessen wurde.',
    strip: 'Der Streifen darunter zeigt, wie viele Tage zählen.',
    stripWord: 'gezählt',
    column: 'Eingetragen',
    foods: 'Speisen',
    daysCounted: 'Tage mit Essen',
    noFoodLogged: 'kein Essen eingetragen',
    unknown: 'nicht bekannt',
  },
  exercise: {
    name: step => `Sport, Minuten ${per[step]}`,
    sentence: (minutes, count, span) =>
      count === 0
        ? `Kein Sport ist ${span} eingetragen.`
        : `${minutes} Minuten Sport ${onDays(count)} ${span}.`,
    none: 'Ein Punkt ist eine Zeit ohne Sport.',
    column: 'Minuten',
  },
  load: {
    name: step => `Trainingslast ${per[step]}`,
    none: span => `Kein Sport mit Anstrengung ist ${span} eingetragen.`,
    oneDay: (load, span) => `Eine Last von ${load} an 1 Tag ${span}.`,
    sentence: (load, count, span) => `Die Hälfte der ${count} Tage mit Last ${span} hat ${load} oder mehr.`,
    unrated: count =>
      `${days(count)} ${count === 1 ? 'zählt' : 'zählen'} nicht mit: Eine Einheit hat keine Anstrengung.`,
    reading: 'Last ist Anstrengung von 0 bis 10 mal Minuten, zusammengezählt.',
    hatched: 'Schraffiert: nicht bekannt, oder eine Einheit ohne Anstrengung.',
    column: 'Last',
    withCramps: (loaded, ofLoaded, rested, ofRested) =>
      `Ein Krampf begann an ${loaded} von ${counted(ofLoaded, 'Tag', 'Tagen')} mit Belastung und an ${rested} von ${counted(ofRested, 'Tag', 'Tagen')} ohne Training.`,
    crampsReading:
      'Eine Marke über den Balken ist ein Krampf, der in dieser Zeit begann, oder so viele, wie ihre Zahl sagt.',
    notBecause: 'Ein Krampf neben einer Last heißt nicht, dass eines das andere brachte.',
    crampsWord: 'Krämpfe',
    noneDot: 'Ein Punkt ist eine Zeit ohne Sport.',
  },
}
