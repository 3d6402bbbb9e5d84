import { counted } from '../counted'
import type { Words } from '../words'

export const trendsRelief: Words['trendsRelief'] = {
  name: 'Was versucht wurde, und wie oft es half',
  noCramp: span => `Kein Krampf ist ${span} eingetragen.`,
  nothingTried: (cramps, span) =>
    `${counted(cramps, 'Krampf', 'Krämpfe')} ${span}, und nichts ist eingetragen, das versucht wurde.`,
  sentence: (tried, cramps, span) =>
    `Bei ${tried} von ${counted(cramps, 'Krampf', 'Krämpfen')} ${span} wurde etwas versucht.`,
  most: (what, yes, times, partly) =>
    `Am häufigsten: ${what}. Es half ${yes} von ${times} Mal${partly > 0 ? ` und teilweise ${partly} Mal` : ''}.`,
  inSentence: what => what,
  parts: { yes: 'half', partly: 'teilweise', no: 'half nicht', notSaid: 'nicht gesagt' },
  part: (what, count, times) => (times === null ? `${what} ${count}` : `${what} ${count} von ${times}`),
  after: (middle, shortest, longest, known, times) =>
    shortest === longest
      ? `Half nach ${middle}; bekannt bei ${known} von ${times} Mal.`
      : `In der Hälfte der Fälle half es innerhalb von ${middle}, zwischen ${shortest} und ${longest}; bekannt bei ${known} von ${times} Mal.`,
  afterUnknown: 'Wie lange es dauerte, ist nicht eingetragen.',
  reading:
    'Ein Balken ist so lang, wie oft es versucht wurde: gefüllt, wo es half, gestreift, wo es teilweise half, leer, wo es nicht half, schraffiert, wo es nicht gesagt ist.',
  everyTime: 'Jedes Mal zählt, auch zweimal bei einem Krampf.',
  noTrial:
    'Das ist kein Versuch. Krämpfe lassen von selbst nach, und was zuerst oder zuletzt versucht wird, sieht besser oder schlechter aus, als es ist. Es sagt, was du eingetragen hast, und nicht, was helfen würde.',
  readMore: 'Was bekanntermaßen hilft, und wie sicher das ist',
  crampsOf: count => `Bei ${counted(count, 'Krampf', 'Krämpfen')}`,
  newest: (shown, all) => `Die neuesten ${shown} von ${all}.`,
  column: {
    what: 'Versucht',
    times: 'Male',
    yes: 'Half',
    partly: 'Teilweise',
    no: 'Half nicht',
    notSaid: 'Nicht gesagt',
    middle: 'Zeit bis zur Linderung, Median',
    range: 'Kürzeste bis längste',
    known: 'Male bekannt',
  },
  beside: {
    noCramp: 'Kein Krampf ist eingetragen.',
    tried: (tried, count) => `Bei ${tried} von ${counted(count, 'Krampf', 'Krämpfen')} wurde etwas versucht.`,
    noCrampBefore: days => `In den ${days} Tagen davor ist kein Krampf eingetragen.`,
    triedBefore: (tried, count, days) =>
      `In den ${days} Tagen davor: bei ${tried} von ${counted(count, 'Krampf', 'Krämpfen')}.`,
    notTried: 'nicht versucht',
    reading: 'Zahlen nebeneinander, und kein Test: Ein paar Mal mehr oder weniger kommen durch Zufall vor.',
  },
  noTime: 'nicht eingetragen',
  empty:
    'Hier steht, was du gegen einen Krampf versuchst und wie oft es half. Trag einen Krampf ein und was du versucht hast.',
}
