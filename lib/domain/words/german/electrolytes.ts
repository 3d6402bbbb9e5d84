import type { Mineral } from '../../nutrition/mineral'
import type { WhyNoIntake } from '../../nutrition/reference-intakes'
import { counted } from '../counted'
import type { Words } from '../words'

const kinds: Record<Mineral, string> = {
  potassium: 'die angemessene Zufuhr',
  magnesium: 'die empfohlene Zufuhr',
  calcium: 'die empfohlene Zufuhr',
  sodium: 'die angemessene Zufuhr',
}

const whyNone: Record<WhyNoIntake, string> = {
  'no-birth-date':
    'Nichts wird verglichen: Veröffentlichte Mengen gehen nach dem Alter, und dein Geburtsdatum steht nicht im Profil.',
  'not-born': 'Nichts wird verglichen: Das Geburtsdatum im Profil liegt nach diesem Tag.',
  'under-one': 'Nichts wird verglichen: Für das erste Lebensjahr hat die Tabelle keine Zeile.',
  'pregnancy-out-of-table':
    'Nichts wird verglichen: Für Schwangerschaft und Stillzeit reicht die Tabelle von 14 bis 50 Jahren.',
}

const meals = (count: number) => (count === 1 ? 'zu 1 Tageszeit' : `zu ${count} Tageszeiten`)

export const electrolytes: Words['electrolytes'] = {
  title: 'Elektrolyte',
  toTrends: 'Alle Verläufe',
  ofADay: 'Elektrolyte eines Tages',
  restsOn:
    'Was als Tagesmenge von Kalium, Magnesium, Calcium und Natrium veröffentlicht ist, was als Höchstmenge, und was der Schweiß mitnimmt, kommt aus diesen Veröffentlichungen.',
  row: things => `Heute ${things}`,
  rowNothing: 'Heute ist noch nichts zu essen oder zu trinken eingetragen.',
  things: {
    food: count => counted(count, 'Lebensmittel', 'Lebensmittel'),
    drink: count => counted(count, 'Getränk', 'Getränke'),
    supplement: count => counted(count, 'Nahrungsergänzung', 'Nahrungsergänzungen'),
  },
  listed: all => (all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} und ${all.at(-1) ?? ''}`),
  lead: {
    nothingToday: 'Heute ist noch nichts eingetragen, was du gegessen oder getrunken hast.',
    nothing:
      'An diesem Tag ist nichts eingetragen, was du gegessen oder getrunken hast. Es ist also nicht bekannt.',
    noFood: things => `${things} und kein Lebensmittel: Was du gegessen hast, ist nicht bekannt.`,
    part: things => `${things}. Das ist kein ganzer Tag, darum wird nichts verglichen.`,
    partToday: things => `Bis jetzt ${things}. Das ist kein ganzer Tag, darum wird nichts verglichen.`,
    wholeToday: (things, count) => `Bis jetzt ${things}, ${meals(count)}.`,
    whole: (things, count) => `${things}, ${meals(count)}: Es sieht nach einem ganzen Tag aus.`,
    under: minerals => `Unter der veröffentlichten Menge: ${minerals}.`,
    above: minerals => `Über einer veröffentlichten Grenze: ${minerals}.`,
    noneUnder: 'Keiner der vier Werte liegt unter seiner veröffentlichten Menge.',
    cannotTell: minerals => `Nicht zu sagen, weil eine Angabe fehlt: ${minerals}.`,
  },
  logFood: 'Lebensmittel eintragen',
  whole: {
    of: 'ein ganzer Tag',
    counts: (foods, count) =>
      `${foods} ${meals(count)}: Was weniger als eine Stunde auseinander liegt, ist eine. Nahrungsergänzungen und Getränke sind keine Mahlzeit.`,
    rule: 'Ein Tag sieht ganz aus, wenn zu drei Tageszeiten oder mehr gegessen wurde und zwischen der ersten und der letzten mindestens sechs Stunden liegen. Oder mit drei Lebensmitteln, wenn du ihn mit „Sonst nichts zu melden“ abgeschlossen hast. Das ist von uns.',
    nobody: 'Dass nichts fehlt, kannst nur du wissen.',
  },
  amount: {
    atLeast: mg => `Mindestens ${mg} mg`,
    notKnown: 'Nicht bekannt',
    underOne: 'unter 1 mg',
    logged: amount => `${amount} in dem, was eingetragen ist`,
  },
  inSentence: {
    potassium: 'Kalium',
    magnesium: 'Magnesium',
    calcium: 'Calcium',
    sodium: 'Natrium',
  },
  parts: {
    food: mg => `Lebensmittel ${mg} mg`,
    drink: mg => `Getränke ${mg} mg`,
    supplement: mg => `Nahrungsergänzungen ${mg} mg`,
  },
  lacking: unknown =>
    unknown === 1 ? 'Bei 1 Eintrag fehlt die Angabe.' : `Bei ${unknown} Einträgen fehlt die Angabe.`,
  range: (low, high) => `${low} bis ${high} mg`,
  published: range => `Für dich veröffentlicht: ${range} am Tag.`,
  publishedBothSexes: range =>
    `Veröffentlicht: ${range} am Tag. Dein Geschlecht ist nicht genannt, darum gilt der Bereich beider.`,
  publishedWholeDay: range => `Für einen ganzen Tag sind ${range} veröffentlicht.`,
  whyNone,
  limit: {
    everything: (mg, publisher) => `Als Höchstmenge veröffentlicht: ${mg} mg am Tag (${publisher}).`,
    reduce: (mg, publisher) => `Über ${mg} mg am Tag wird geraten, weniger zu nehmen (${publisher}).`,
    supplements: (mg, publisher) =>
      `Als Höchstmenge aus Nahrungsergänzungen und Arzneimitteln allein veröffentlicht: ${mg} mg am Tag (${publisher}).`,
  },
  tape: {
    intake: range => `veröffentlicht ${range}`,
    atMost: 'Grenze',
  },
  how: {
    strip:
      'Auf dem Streifen stehen Nahrungsergänzungen, dann Lebensmittel, dann Getränke. Der Strich ist die veröffentlichte Menge, ein gestrichelter eine Grenze; schraffiert ist nicht bekannt.',
    added:
      'Gegessene Gramm mal die Angabe für 100 g der Tabellen, deines eigenen Eintrags oder seiner Teile; bei einem Getränk Menge und Gewicht. Was du von einem Etikett abgeschrieben hast, zählt so.',
    unknown: unknown =>
      `Bei ${unknown === 1 ? '1 Eintrag' : `${unknown} Einträgen`} fehlt die Angabe. Das ist nicht 0: Es ist mindestens so viel.`,
    intake: (range, mineral) =>
      `${range} am Tag ist ${kinds[mineral]} für dein Alter, und für Geschlecht, Schwangerschaft oder Stillzeit, wo du davon erzählt hast (NASEM, 2019).`,
    amountsOnly:
      'Eine veröffentlichte Zufuhr ist für Gesunde gedacht. Sie sagt nichts darüber, was dein Blut enthält.',
    potassium:
      'Die angemessene Zufuhr von Kalium gilt nicht für Menschen, deren Nieren oder Arzneimittel es zurückhalten; für Gesunde ist keine Grenze festgelegt.',
    magnesium:
      'Die Grenzen für Magnesium gelten nur für Nahrungsergänzungen und Arzneimittel. Für Essen gibt es keine.',
    sodium: 'Salz am Tisch und im Topf ist nur dabei, wenn du es einträgst.',
    spinach: 'Auch Spinat und Mangold enthalten Calcium, aber der Körper nimmt wenig davon auf.',
    notKnown: 'nicht bekannt',
  },
  days: {
    title: days => `Die ${days} Tage bis zum gezeigten`,
    average: (mg, wholeDays, days) =>
      `Letzte ${days} Tage: im Schnitt ${mg} mg am Tag, aus ${counted(wholeDays, 'ganzen Tag', 'ganzen Tagen')}.`,
    noneWhole: days =>
      `Letzte ${days} Tage: Kein ganzer Tag mit allen Angaben ist eingetragen, darum ist der Schnitt nicht bekannt.`,
    noneAtAll: days =>
      `In den letzten ${days} Tagen ist kein ganzer Tag mit allen Angaben eingetragen, darum ist der Schnitt nicht bekannt.`,
    unclear: days =>
      days === 1
        ? '1 ganzer Tag bleibt weg, weil eine Angabe fehlt.'
        : `${days} ganze Tage bleiben weg, weil eine Angabe fehlt.`,
    ends: day => `Sie enden mit dem ${day}.`,
    sum: (days, mg, counted, mean) => `Letzte ${days} Tage: zusammen ${mg} mg ÷ ${counted} = ${mean} mg.`,
    notOver: 'Heute ist nicht vorbei und zählt nicht mit.',
    reading: 'Balken: ganze Tage. Schraffiert: kein ganzer Tag, oder eine Angabe fehlt.',
    of: 'Schnitt',
    table: 'Die Tage zeigen',
    day: 'Tag',
    foods: 'Lebensmittel',
    part: 'kein ganzer Tag',
    nothing: 'nichts eingetragen',
    atLeast: mg => `${mg}+`,
    plus: 'Alles in mg. Ein Plus: mindestens so viel. Tage, die keine ganzen sind, stehen in Grau.',
  },
  rich: {
    title: mineral => `Reich an ${mineral}`,
    usual: 'Aus dem, was du isst und trinkst',
    listed: 'Aus den Tabellen',
    rule: 'Eine Portion, die ein Zehntel oder mehr der größten veröffentlichten Menge für Erwachsene enthält. Das ist von uns. Deine eigenen Portionen sind die mittleren von denen, die du in diesen 28 Tagen eingetragen hast.',
    notPills: 'Nur Essen und Trinken: keine Tabletten.',
    nothing: 'Nichts, was du zuletzt eingetragen hast, ist reich daran.',
  },
  reason: {
    title: {
      condition: 'Was dir deine Praxis oder Klinik gesagt hat, gilt',
      medicine: 'Frag, bevor du etwas an der Menge änderst',
    },
    told: reasons => `Du hast erzählt von: ${reasons}.`,
    why: {
      condition:
        'Damit können Kalium, Magnesium oder Salz schaden. Darum stehen hier nur die Mengen, und nichts wird vorgeschlagen. Wie viel für dich richtig ist, hat dir deine Praxis oder Klinik gesagt.',
      medicine:
        'Damit hält der Körper Kalium oder Wasser zurück. Darum stehen hier nur die Mengen, und nichts wird vorgeschlagen. Frag in der Arztpraxis oder Apotheke, bevor du mehr oder weniger Kalium, Magnesium oder Salz zu dir nimmst.',
    },
    salt: 'Darum wird hier keine Salzmenge vorgeschlagen. Wie viel für dich richtig ist, hat dir deine Praxis oder Klinik gesagt.',
    ask: {
      condition: 'Wie viel davon für dich richtig ist, hat dir deine Praxis oder Klinik gesagt.',
      medicine: 'Frag in der Arztpraxis oder Apotheke, bevor du mehr oder weniger davon zu dir nimmst.',
    },
    profile: 'Dein Profil',
    medicines: 'Deine Arzneimittel',
  },
  sweat: {
    title: 'Natrium im Schweiß',
    without: {
      none: 'An diesem Tag ist kein Training eingetragen.',
      slip: 'Prüf die Dauer der Trainings dieses Tages: Sie sind länger als ein Tag, darum wird kein Schweiß gezählt.',
      'not-for-age':
        'Wie viel Natrium Schweiß enthält, ist von erwachsenen und jungen Sportlern zusammen veröffentlicht, nicht für dieses Alter.',
      light: 'Das Training dieses Tages ist zu leicht, um Schweiß zu zählen.',
    },
    about: (mg, sessions) =>
      `Etwa ${mg} mg Natrium gingen mit dem Schweiß ${sessions === 1 ? 'einer Einheit' : `von ${sessions} Einheiten`} verloren.`,
    between: (low, high) => `Eine Schätzung: Es können ${low} bis ${high} mg sein.`,
    litres: (litres, low, high) =>
      low === high ? `Schweiß: ${litres}, wie gewogen.` : `Schweiß: etwa ${litres}, von ${low} bis ${high}.`,
    basis: {
      weighed: 'Vorher und nachher gewogen.',
      own: 'Nach deiner üblichen Rate bei dieser Aktivität.',
      published: 'Nach einer veröffentlichten Rate und dem, was die Waage sagte.',
    },
    standsIn: {
      'not-weighed': 'Nach einer veröffentlichten Rate, weil nicht gewogen wurde.',
      slip: 'Nach einer veröffentlichten Rate, weil das Gewogene nach einem Versehen aussieht und nicht zählt.',
      'amounts-missing': 'Nach einer veröffentlichten Rate, weil weder Getränke noch Urin bekannt sind.',
    },
    slipLeftOut: 'Das Gewogene sieht nach einem Versehen aus und zählt nicht.',
    salt: 'Ein Liter Schweiß enthält im Mittel 35,9 mmol Natrium, 825 mg; bei zwei von drei Menschen sind es höchstens 10,4 mmol mehr oder weniger, bei allen 506 Sportlern zwischen 18 und 71 mmol.',
    range:
      'Der Bereich geht von der kleineren Menge mit weniger salzigem Schweiß bis zur größeren mit salzigerem.',
    hour: 'Ausdauersportler verloren 51,7 mmol in der Stunde, etwa 1190 mg. Ein härteres Tempo macht Schweiß salziger.',
    others: 'Von Kalium, Magnesium und Calcium geht wenig verloren.',
    alone: 'Es wird nicht von dem abgezogen, was du gegessen hast, und ist kein Rat, Salz zu nehmen.',
    of: 'Natrium im Schweiß',
  },
}
