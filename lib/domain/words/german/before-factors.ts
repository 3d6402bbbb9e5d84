import type { FactorId } from '../../comparison/factor'
import type { Thresholds } from '../../comparison/thresholds'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

type Said = (figures: Thresholds) => string
type Steps = (figures: Thresholds) => readonly string[]

const figure = figureIn('de')

const names: Record<FactorId, Said> = {
  'fluid-below-band': () => 'Weniger getrunken als der untere Rand deines Bandes',
  'high-sweat-loss': ({ sweatPercent }) => `Schweiß von ${sweatPercent} % deines Körpergewichts oder mehr`,
  'potassium-low': () => 'Weniger Kalium, als für dich veröffentlicht ist',
  'magnesium-low': () => 'Weniger Magnesium, als für dich veröffentlicht ist',
  'calcium-low': () => 'Weniger Calcium, als für dich veröffentlicht ist',
  'sodium-low': () => 'Weniger Natrium, als für dich veröffentlicht ist',
  'long-or-hard-session': ({ longMinutes, hardEffort }) =>
    `Eine Einheit von ${longMinutes} Minuten oder mehr oder mit Anstrengung ${hardEffort} oder mehr`,
  'load-rise': () => 'Viel mehr Training als gewohnt',
  'unusual-session': () => 'Eine ungewohnte Einheit',
  'no-warm-up': () => 'Eine Einheit ohne Aufwärmen',
  'no-cool-down': () => 'Eine Einheit ohne Auslaufen',
  'stretch-bounced': () => 'Eine Dehnung mit Wippen',
  'no-stretching': () => 'Nicht gedehnt',
  heat: ({ hotC }) => `Sport in der Hitze oder bei ${hotC} °C oder mehr`,
  alcohol: () => 'Alkohol',
  caffeine: ({ caffeineMg }) => `Mehr als ${caffeineMg} mg Koffein`,
  'short-sleep': ({ sleepHours }) => `Unter ${sleepHours} Stunden geschlafen`,
  'new-medicine': () => 'Ein Medikament, das gerade begonnen wurde',
}

const drinksTell: Said = ({ drinks }) =>
  `Gesagt wird es nur, wo in je 24 Stunden ${drinks} Getränke oder mehr eingetragen sind: Dann werden Getränke eingetragen. Die ${drinks} sind von uns.`

const mineral: Steps = ({ meals, mealHours }) => [
  'Lebensmittel, Getränke und Präparate der Stunden davor gegen die untere Zufuhr, die für dein Alter veröffentlicht ist.',
  `Gesagt wird es nur, wo die Mahlzeiten vollständig aussehen: ${meals} oder mehr, über ${mealHours} Stunden oder mehr (von uns). Wo ein Wert fehlt, gilt die Summe nie als zu wenig.`,
  'Die Zufuhr ist veröffentlicht. Dass sie mit Stunden und nicht mit einem Kalendertag verglichen wird, ist von uns.',
]

const counts: Record<FactorId, Steps> = {
  'fluid-below-band': figures => [
    'Getränke, die als Flüssigkeit zählen, unter dem unteren Rand deines Bandes für diese Stunden: sein Anteil am Tag und das, was deine Einheiten bis dahin hinzugefügt haben.',
    drinksTell(figures),
    'Das Band beruht auf Veröffentlichungen. Dass es mit Stunden und nicht mit einem Kalendertag verglichen wird, ist von uns.',
  ],
  'high-sweat-loss': ({ sweatPercent }) => [
    'Eine Schätzung des Schweißes deiner Einheiten bis zu dem Zeitpunkt, nach deinem Wiegen oder veröffentlichten Raten.',
    `Sportlern wird geraten, nicht mehr als ${sweatPercent} % des Körpergewichts zu verlieren. Dass allein der Schweiß damit verglichen wird, was immer du getrunken hast, ist von uns.`,
  ],
  'potassium-low': mineral,
  'magnesium-low': mineral,
  'calcium-low': mineral,
  'sodium-low': mineral,
  'long-or-hard-session': ({ longMinutes, hardEffort }) => [
    'Einheiten, die in den Stunden davor begannen; von einer, die noch lief, die Minuten bis zu dem Zeitpunkt.',
    'Eine kürzere Einheit ohne Angabe der Anstrengung sagt nichts.',
    `Die ${longMinutes} Minuten und die Anstrengung von ${hardEffort} sind von uns.`,
  ],
  'load-rise': ({ recentDays, usualDays, muchMoreTimes }) => [
    `Die Belastung der ${recentDays} Tage, die mit dem Tag davor enden, über dem ${figure(muchMoreTimes)}-Fachen der ${usualDays} Tage vor ihnen.`,
    'Die Grenze wurde für Verletzungen vorgeschlagen und nicht für Krämpfe. Dass die Woche mit den Wochen vor ihr verglichen wird, ist von uns.',
  ],
  'unusual-session': ({ lookBackWeeks, longerTimes, harderPoints }) => [
    'Einheiten, die du als ungewohnt markiert hast. Von denen, zu denen du nichts gesagt hast: die erste ihrer Art oder viel länger oder härter.',
    `Die erste: keine in den ${lookBackWeeks} Wochen davor. Länger: über dem ${figure(longerTimes)}-Fachen der mittleren. Härter: ${harderPoints} Punkte Anstrengung oder mehr darüber.`,
    'Diese Werte sind von uns.',
  ],
  'no-warm-up': ({ nearMinutes }) => [
    'Mindestens eine Einheit der Stunden davor hatte keines, nach dem, was du zu ihr gesagt hast.',
    `Ein Aufwärmen, das für sich eingetragen ist, zählt bis ${nearMinutes} Minuten vor dem Beginn (von uns).`,
    'Stunden ohne Einheit sagen nichts, und eine Einheit, zu der nichts gesagt ist, auch nicht.',
  ],
  'no-cool-down': ({ nearMinutes }) => [
    'Mindestens eine Einheit der Stunden davor hatte keines, nach dem, was du zu ihr gesagt hast.',
    `Ein Auslaufen, das für sich eingetragen ist, zählt bis ${nearMinutes} Minuten nach dem Ende (von uns). Eine Einheit, die weniger als ${nearMinutes} Minuten davor endete, wird ausgelassen: Ein Krampf kann dazwischengekommen sein.`,
    'Stunden ohne Einheit sagen nichts, und eine Einheit, zu der nichts gesagt ist, auch nicht.',
  ],
  'stretch-bounced': () => [
    'Eine Dehnung der Stunden davor, die du mit Wippen eingetragen hast.',
    'Gesagt wird es, wo es eine gab oder wo jede Dehnung sagt, wie sie gemacht wurde.',
  ],
  'no-stretching': () => ['In den Stunden davor ist keine Dehnung eingetragen.'],
  heat: ({ hotC }) => [
    `Eine Einheit der Stunden davor, die nach deinen Angaben in der Hitze war oder bei ${hotC} °C oder mehr.`,
    'Eine Einheit, die beides nicht sagt, sagt nichts.',
    `Die ${hotC} °C sind von uns.`,
  ],
  alcohol: figures => ['Alkohol in den Getränken der Stunden davor, gleich wie viel.', drinksTell(figures)],
  caffeine: figures => [
    `Mehr als ${figures.caffeineMg} mg in den Getränken der Stunden davor.`,
    `Bis ${figures.caffeineMg} mg auf einmal sind für Erwachsene unbedenklich (EFSA, 2015). Dass damit Stunden verglichen werden, ist von uns.`,
    drinksTell(figures),
  ],
  'short-sleep': ({ sleepHours }) => [
    'Nach dem letzten Schlaf, der in den 24 Stunden davor eingetragen ist.',
    `Die ${sleepHours} Stunden sind von uns. Erwachsenen werden sieben oder mehr geraten.`,
  ],
  'new-medicine': ({ newMedicineDays }) => [
    `Ein Medikament, dessen erster Tag einer der ${newMedicineDays} Tage davor ist. Eines, das am Tag selbst begonnen wurde, zählt nicht: Der Krampf kann vorher gekommen sein.`,
    `Die ${newMedicineDays} Tage sind von uns.`,
  ],
}

/** Die Faktoren in Worten. */
export const beforeFactors: Words['beforeFactors'] = {
  names,
  tagged: tag => `Mit „${tag}“ markiert`,
  hours: hours => `in den ${hours} Stunden davor`,
  days: days => `in den ${days} Tagen davor`,
  counts,
  tagCounts: most => [
    'Dein Stichwort an allem, was du in den Stunden davor eingetragen hast. Stichworte der Krämpfe selbst zählen nicht.',
    `Von deinen Stichworten werden die ${most} häufigsten angesehen (von uns).`,
  ],
  kept: ({ silenceHours }) =>
    `Die Stunden davor sagen nur etwas, wo du sie hindurch von Hand eingetragen hast: in je 24 keine Stille über ${silenceHours} Stunden, eine Nacht und ein Vormittag (von uns). Der Krampf selbst zählt nicht.`,
  alone: () =>
    'Stunden, in denen ein anderer Krampf liegt, sagen nichts: Was man nach einem Krampf tut, kann an ihm liegen.',
  compared: cramps => `Verglichen: ${cramps}.`,
  leftOut: {
    none: 'Kein Krampf ist ausgelassen.',
    before: cramps => `Ausgelassen: ${cramps}, weil das, was davor eingetragen ist, nichts sagt.`,
    noReferent: cramps => `Ausgelassen: ${cramps}, weil kein Vergleichstag übrig ist oder keiner etwas sagt.`,
  },
  differ: cramps =>
    `${cramps === 1 ? '1 von ihnen unterscheidet' : `${cramps} von ihnen unterscheiden`} sich von einem Vergleichstag: Nur das sagt etwas.`,
  ratio:
    'Wievielmal so oft, ist das Chancenverhältnis nach Mantel und Haenszel; sein Bereich ist exakt, 95 %. Wo Krämpfe selten sind, ist es, wie oft sie damit kamen gegen ohne.',
}
