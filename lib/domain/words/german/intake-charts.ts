import { counted } from '../counted'
import type { Words } from '../words'

type Places = { placed: number; below: number; inside: number; above: number }

const where = { below: 'Unter dem Band', inside: 'Im Band', above: 'Über dem Band' }

const outside = ({ below, above }: Places): string =>
  `${below > 0 ? `, an ${below} darunter` : ''}${above > 0 ? `, an ${above} darüber` : ''}`

const has = (days: number): string => (days === 1 ? 'hat' : 'haben')

export const intakeCharts: Words['intakeCharts'] = {
  fluid: {
    noneLogged: span => `Nicht bekannt: An keinem Tag ${span} ist ein Getränk eingetragen.`,
    places: of => {
      const all = (['below', 'inside', 'above'] as const).find(place => of[place] === of.placed)
      if (all !== undefined) {
        const days = of.placed === 1 ? 'am 1 bekannten Tag' : `an jedem der ${of.placed} bekannten Tage`
        return `${where[all]} ${days}.`
      }
      const inside = of.inside === 0 ? 'keinem' : String(of.inside)
      return `Im Band an ${inside} von ${of.placed} bekannten Tagen${outside(of)}.`
    },
    withoutBand: days =>
      `${counted(days, 'weiterer bekannter Tag', 'weitere bekannte Tage')} ${has(days)} kein Band.`,
    reading: {
      rises:
        'Das Band steigt an Tagen mit Training oder Hitze; seine Ränder sind veröffentlichte Durchschnitte, keine Ziele.',
      risesByMiddle:
        'Das Band ist das des mittleren Tags und steigt mit Training und Hitze; seine Ränder sind veröffentlichte Durchschnitte, keine Ziele.',
      adults: 'Dein Alter ist nicht bekannt, darum ist es das von Erwachsenen.',
      hatched:
        'An schraffierten Tagen ist kein Getränk eingetragen: Sie sind nicht bekannt und zählen nicht mit.',
      hatchedPeriods: 'Schraffiert: An keinem Tag ist ein Getränk eingetragen.',
      strip: 'Der Streifen darunter zeigt, an wie vielen Tagen ein Getränk eingetragen ist.',
      today: 'Heute ist ein Umriss: Der Tag ist noch nicht vorbei und zählt nicht mit.',
      condition: 'Wie viel du trinkst, ist Sache deiner Praxis oder Klinik. Darum ist hier kein Band.',
      medicine:
        'Tage mit einem Medikament, das Wasser oder Kalium zurückhält, haben kein Band: Frag in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du trinkst.',
    },
    bandWord: ['Band'],
    above: 'darüber',
    stripWord: 'bekannt',
    column: { band: 'Band', place: 'Lage', places: 'Darunter, im Band, darüber', daysLogged: 'Tage bekannt' },
    listed: (below, inside, above) => `${below}, ${inside}, ${above}`,
    place: { below: 'darunter', inside: 'im Band', above: 'darüber' },
    noBand: 'kein Band',
    notOver: 'nicht vorbei',
  },
  minerals: {
    noneWhole: (fed, days, whole) =>
      `Essen ist an ${fed} von ${counted(days, 'Tag', 'Tagen')} ${whole} eingetragen, und keiner sieht nach einem ganzen Tag aus.`,
    reached: (amount, reached, days) => {
      if (days === 1)
        return `${amount} ${reached === 1 ? 'oder mehr' : 'nicht sicher erreicht'} am 1 Tag, der ganz aussieht.`
      return `${amount} oder mehr an ${reached === 0 ? 'keinem' : reached} von ${days} Tagen, die ganz aussehen.`
    },
    published: 'Die veröffentlichte Menge',
    lowerEnd: amount => `${amount}, der untere Rand des Veröffentlichten,`,
    cannotTell: days => `An ${days} der anderen lässt es sich nicht sagen: Ein Wert ist nicht bekannt.`,
    alone: (amount, days) =>
      days === 1
        ? `${amount} am 1 Tag, der ganz aussieht.`
        : `${amount} oder mehr an der Hälfte der ${days} Tage, die ganz aussehen.`,
    noneClear: days =>
      `${counted(days, 'Tag sieht', 'Tage sehen')} ganz aus, jeder mit einem Wert, der nicht bekannt ist.`,
    withoutReference: days =>
      `${counted(days, 'weiterer ganzer Tag wird', 'weitere ganze Tage werden')} mit nichts verglichen.`,
    reading: {
      line: 'Die Linie ist, was für gesunde Menschen als Menge am Tag veröffentlicht ist (NASEM, 2019).',
      shade:
        'Die Fläche ist der Bereich, der für gesunde Menschen als Menge am Tag veröffentlicht ist (NASEM, 2019).',
      bothSexes: 'Es ist der von Frauen und Männern, weil dein Geschlecht nicht bekannt ist.',
      pale: 'Blasse Tage sehen nicht ganz aus: Etwas kann fehlen, und sie werden mit nichts verglichen.',
      hatched: 'Schraffiert: kein Essen eingetragen.',
      hatchedPeriods: 'Schraffiert: Kein Tag sieht ganz aus und hat jeden Wert.',
      middle:
        'Ein Punkt ist der mittlere ganze Tag, der Streifen dahinter enthält die mittlere Hälfte davon.',
      strip: 'Der Streifen darunter zeigt, wie viele Tage zählen.',
      today: 'Heute ist ein Umriss: Der Tag ist noch nicht vorbei.',
      atLeast: 'Ein Pfeil heißt mindestens: Ein Wert ist nicht bekannt.',
    },
    stripWord: 'ganz',
    column: {
      reference: 'Veröffentlicht',
      looks: 'Ganzer Tag',
      reached: 'Erreicht',
      wholeDays: 'Ganze Tage',
    },
    atLeast: amount => `mindestens ${amount}`,
    looks: { whole: 'sieht ganz aus', part: 'nur teilweise', notOver: 'nicht vorbei' },
    noReference: 'nichts',
    shadeWord: (low, high) => [`${low} bis`, `${high} mg`],
  },
}
