import type { Words } from '../words'

const before = (days: number): string => `den ${days} Tagen davor`

const tooFew = (days: number): string => `Zu wenige bekannte Tage für einen Vergleich mit ${before(days)}.`

/** The days of Trends beside as many days before, in German. */
export const besideBefore: Words['besideBefore'] = {
  compare: days => `Mit ${before(days)} vergleichen`,
  without: 'Ohne die Tage davor',
  title: days => `Neben ${before(days)}`,
  says: sentence => `Davor: ${sentence}`,
  figure: 'Wert',
  crampsName: 'Krämpfe',
  perWeek: 'Krämpfe in der Woche',
  severity: 'Mittlere Stärke',
  fluidName: 'Getränke, mittlerer Tag',
  minutesName: 'Sport, Minuten in der Woche',
  loadName: 'Last in der Woche',
  known: outOf => `${outOf} Tagen bekannt`,
  rated: cramps => `${cramps} mit Stärke`,
  times: (ratio, low, high) => `${ratio}-mal so oft; alles von ${low}-mal bis ${high}-mal würde passen`,
  atLeast: low => `mindestens ${low}-mal so oft`,
  tooFew,
  cramps: ({ what, ratio }, days) => {
    const more = ratio === null ? '' : `: ${ratio}`
    switch (what) {
      case 'more':
        return `Krämpfe kamen öfter als in ${before(days)}${more}.`
      case 'less':
        return `Krämpfe kamen seltener als in ${before(days)}${more}.`
      case 'alike':
        return `Krämpfe kamen etwa so oft wie in ${before(days)}${more}.`
      case 'cannot-tell':
        return `Ob Krämpfe öfter oder seltener kamen als in ${before(days)}, lässt sich nicht sagen${more}.`
      case 'none':
        return `Kein Krampf ist eingetragen, auch nicht in ${before(days)}.`
      case 'too-few':
        return tooFew(days)
    }
  },
  fluid: (now, then, days) =>
    `Am mittleren Tag sind ${now} Getränke eingetragen, in ${before(days)} waren es ${then}.`,
  load: (now, then, days) =>
    `Eine Woche bekannter Tage hat eine Last von ${now}, in ${before(days)} waren es ${then}.`,
  tooFewDays: 'zu wenige Tage',
  knownDays: fewest => `Eine Woche zählt nur bekannte Tage; weniger als ${fewest} sind zu wenige für eine.`,
  intakeReading:
    'An der Hälfte der bekannten Tage ist es die Mitte oder mehr. Mineralstoffe zählen Tage, die ganz aussehen. Heute zählt nicht mit.',
}
