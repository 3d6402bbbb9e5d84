import { counted } from '../counted'
import type { Words } from '../words'

const cramps = (count: number): string => counted(count, 'Krampf', 'Krämpfe')

/** Was vorher war, auf Deutsch. */
export const before: Words['before'] = {
  title: 'Was vorher war',
  sentence: count =>
    `${cramps(count)}, jeder neben bis zu drei Tagen ohne: gleicher Wochentag, gleiche Uhrzeit, innerhalb von vier Wochen.`,
  notBecause: '„Öfter davor“ heißt nicht „deswegen“.',
  oneADay: 'Von einem Tag mit mehreren Krämpfen zählt der erste. Ein Tag steht nur neben einem Krampf.',
  newest: most => `Verglichen werden die neuesten ${most}.`,
  empty: (count, needed) =>
    `${count === 0 ? 'Bisher ist kein Krampf eingetragen' : `Bisher Krämpfe an ${counted(count, 'Tag', 'Tagen')}`}. Ab ${needed} Tagen mit Krampf kann Charley beginnen, die Stunden davor mit denselben Stunden an anderen Tagen zu vergleichen.`,
  logCramp: 'Krampf eintragen',
  sideBySide: 'Krämpfe nebeneinander',
  told: reasons => `Du hast erzählt von: ${reasons}.`,
  leftOutOf: {
    fluid:
      'Deshalb wird hier nicht mit einem Band verglichen, was du getrunken hast, und dein Schweiß nicht mit deinem Körpergewicht.',
    minerals: 'Deshalb wird hier kein Mineralstoff mit einer veröffentlichten Zufuhr verglichen.',
    salt: 'Deshalb wird hier Natrium nicht mit einer veröffentlichten Zufuhr verglichen.',
  },
  profile: 'Dein Profil',
  judged: 'Beurteilt',
  nothingJudged: 'Noch lässt sich nichts sagen. Unten steht, was fehlt.',
  outOf: (count, of) => `${count} von ${of}`,
  cramps: 'Krämpfen',
  comparableDays: 'Vergleichstagen',
  asOften: 'gleich oft',
  times: ratio => `${ratio}×`,
  certainty: {
    likely: 'Wahrscheinlich ein Muster',
    possible: 'Vielleicht ein Muster',
    'no-difference': 'Kann Zufall sein',
    'too-few': 'Zu wenig, um etwas zu sagen',
  },
  moreOften: 'öfter vor Krämpfen',
  lessOften: 'seltener vor Krämpfen',
  ratio: {
    times: ratio => `${ratio}-mal`,
    between: (ratio, from, to) => `${ratio}-mal (${from} bis ${to})`,
    atLeast: from => `mindestens ${from}-mal`,
    atMost: to => `höchstens ${to}-mal`,
    none: 'kein Verhältnis bekannt',
    under: figure => `unter ${figure}`,
    over: figure => `über ${figure}`,
    half: 'etwa halb so oft',
    third: 'etwa ein Drittel so oft',
    quarter: 'etwa ein Viertel so oft',
    came: (asOften, from, to) =>
      `Damit kamen Krämpfe ${asOften}; alles von ${from}-mal bis ${to}-mal würde passen.`,
    cameAtLeast: from => `Damit kamen Krämpfe mindestens ${from}-mal so oft.`,
    cameAtMost: to => `Damit kamen Krämpfe höchstens ${to}-mal so oft.`,
    timesAsOften: ratio => `${ratio}-mal so oft`,
  },
  tooFew: {
    title: 'Noch zu wenig, um etwas zu sagen',
    cramps: (count, needed) => `${cramps(count)} vergleichbar, ${needed} nötig`,
    discordant: (count, needed) =>
      count === 1
        ? `1 Krampf unterscheidet sich von seinen Tagen, ${needed} nötig`
        : `${count} Krämpfe unterscheiden sich von ihren Tagen, ${needed} nötig`,
    'hardly-ever': (count, of) =>
      `an ${count} von ${counted(of, 'Vergleichstag', 'Vergleichstagen')}: fast nie`,
    'nearly-always': (count, of) =>
      `an ${count} von ${counted(of, 'Vergleichstag', 'Vergleichstagen')}: fast immer`,
    'logged-otherwise':
      'vor Krämpfen ist von allem mehr oder weniger eingetragen als an Vergleichstagen: Das allein könnte den Unterschied machen',
    leftOut: count => `${cramps(count)} ausgelassen`,
    counted: cramps,
    why: 'Ein Krampf wird ausgelassen, wenn die Zeit davor nicht eingetragen ist, ein anderer Krampf in ihr liegt oder kein Vergleichstag übrig und eingetragen ist. Was nicht eingetragen ist, fehlt und heißt nie „nein“.',
  },
  foot: {
    judged: (judged, looked) =>
      `${judged} von ${looked} Faktoren ${judged === 1 ? 'wurde' : 'wurden'} beurteilt.`,
    chance: one =>
      `Wo viele angesehen werden, fallen manche schon durch Zufall auf: Von denen, die hier als „vielleicht“ stehen, kann etwa eines von ${one} falsch sein.`,
    likely: count =>
      `Für festere Worte gilt eine strengere Prüfung, und es braucht ${count} Krämpfe oder mehr.`,
    restsOn: 'Der Vergleich beruht auf',
  },
}
