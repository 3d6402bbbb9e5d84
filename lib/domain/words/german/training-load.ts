import { counted } from '../counted'
import type { Words } from '../words'

const sessions = (count: number): string => counted(count, 'Training', 'Trainings')
const isOrAre = (count: number): string => (count === 1 ? 'ist' : 'sind')

export const trainingLoad: Words['trainingLoad'] = {
  title: 'Trainingslast',
  line: (from, to) => `Anstrengung von 0 bis 10 mal Minuten, ${from} bis ${to}. Heute zählt ab morgen.`,
  empty: 'Deine Trainings stehen hier Tag für Tag. Trag das erste ein.',
  logSession: 'Training eintragen',
  wayHere: 'Trainingslast der letzten vier Wochen',
  notLogged: 'nicht geführt',
  notKnown: 'nicht bekannt',
  orMore: load => `${load} oder mehr`,
  range: (from, to) => `${from} bis ${to}`,
  columns: { day: 'Tag', sessions: 'Trainings', load: 'Last' },
  drawing: {
    name: 'Last am Tag, die letzten vier Wochen',
    today: 'heute',
    bar: 'Last des Tages',
    rest: 'kein Training',
    open: 'so viel oder mehr: heute, oder nur übernommen',
    unrated: 'ein Training ohne Anstrengung',
    gap: 'nicht geführt',
  },
  standing: {
    less: 'Die letzten 7 Tage sind weniger, als du gewohnt bist.',
    about: 'Die letzten 7 Tage sind etwa das, was du gewohnt bist.',
    more: 'Die letzten 7 Tage sind mehr, als du gewohnt bist.',
    'much-more': 'Die letzten 7 Tage sind viel mehr, als du gewohnt bist.',
  },
  nothingBefore:
    'Die letzten 7 Tage haben eine Last, die drei Wochen davor keine: Es gibt nichts zum Vergleichen.',
  noLoad: 'In den letzten vier Wochen ist keine Last eingetragen.',
  tooFewDays: (known, needed) =>
    `Zu wenige Tage sind bekannt, um zu vergleichen: ${known} von ${needed} nötigen.`,
  tooFewLately: (known, needed) =>
    `Zu wenige der letzten 7 Tage sind bekannt, um zu vergleichen: ${known} von ${needed} nötigen.`,
  daysNotLogged: count => `${counted(count, 'Tag', 'Tage')} ${isOrAre(count)} nicht geführt.`,
  unrated: count =>
    `${sessions(count)} ${count === 1 ? 'hat' : 'haben'} keine Anstrengung; die Last ${count === 1 ? 'des Tages' : 'dieser Tage'} ist nicht bekannt.`,
  how: {
    load: 'Die Last eines Trainings ist seine Anstrengung von 0 bis 10 mal seine Minuten. Ohne Anstrengung ist sie nicht bekannt, und die Last des Tages auch nicht.',
    days: 'Ein geführter Tag ohne Training zählt als 0; ein Tag, der nicht geführt ist, ist nicht bekannt. Ein übernommenes Training zählt, macht aber noch keinen geführten Tag. Heute ist nicht vorbei und bleibt weg.',
    equation: (left, right) => `${left} ergibt ${right}.`,
  },
  week: {
    title: 'Die letzten 7 Tage',
    load: load => `Eine Last von ${load}.`,
    none: 'Keine Last.',
    known: (known, all) => `${known} der ${all} Tage ${isOrAre(known)} bekannt.`,
    how: (from, to, sum) => `${from} bis ${to}: ${sum}.`,
  },
  against: {
    title: 'Gegen die drei Wochen davor',
    times: ratio => `${ratio} mal eine Woche der drei Wochen davor.`,
    loads: (recent, usual) => `Eine Wochenlast von ${recent}, nach ${usual}.`,
    careful: 'In kleineren Schritten mehr zu tun gibt dem Körper Zeit, sich daran zu gewöhnen.',
    disputed:
      'Wie weit man so einem Vergleich trauen kann, ist umstritten. Er sagt, wie viel mehr es ist, und nicht mehr als das.',
    recentHow: (load, known, week) =>
      `Letzte 7 Tage: ${load} an ${counted(known, 'bekannten Tag', 'bekannten Tagen')}, das sind ${week} in der Woche.`,
    usualHow: (load, known, week) =>
      `Die 21 Tage davor: ${load} an ${counted(known, 'bekannten Tag', 'bekannten Tagen')}, das sind ${week} in der Woche.`,
    needs: (needed, lately) =>
      `${needed} der 28 Tage müssen bekannt sein, darunter ${lately} der letzten 7, mit einer Last über 0 davor (von uns). Tage, die nicht bekannt sind, bleiben aus beiden Mittelwerten weg.`,
    edges: (less, more, muchMore) =>
      `Unter ${less} heißt es weniger, bis ${more} etwa das Gewohnte, über ${more} mehr, über ${muchMore} viel mehr.`,
    edgesFrom:
      'Die Grenzen wurden für eine Woche gegen vier Wochen vorgeschlagen, in denen sie selbst steckt; das bindet beide aneinander. Hier ist die Woche herausgelassen; die Grenzen zu behalten ist von uns.',
  },
  rise: {
    title: 'Von Woche zu Woche',
    more: percent => `${percent} % mehr als in der Woche davor.`,
    less: percent => `${percent} % weniger als in der Woche davor.`,
    same: 'So viel wie in der Woche davor.',
    loads: (week, before) => `${week}, nach ${before}.`,
    caution: percent => `Über ${percent} %: Mach den nächsten Schritt kleiner.`,
    firm: percent =>
      `Über ${percent} %: ein großer Schritt. Bleib eine Weile bei dieser Last, bevor du mehr machst.`,
    noBase: 'Die Woche davor hat keine Last; ein Anstieg lässt sich nicht sagen.',
    cannotTell: known => `Nicht zu sagen: ${known} der 14 nötigen Tage ${isOrAre(known)} bekannt.`,
    edges: (caution, firm) =>
      `Die Hinweise über ${caution} % und über ${firm} % sind von uns. In einem Versuch mit neuen Läufern waren Schritte von 10 % in der Woche nicht besser als solche von 24 %; in einer anderen Studie zogen sich die, die in zwei Wochen über 30 % mehr liefen, öfter Verletzungen durch die Strecke zu als die unter 10 %.`,
    needs: 'Jeder der 14 Tage muss bekannt sein: Ein Tag mehr oder weniger ist mehr als der erste Hinweis.',
  },
  alike: {
    title: 'Wie ähnlich deine Tage sind',
    sentence: monotony => `Monotonie von ${monotony}.`,
    strain: strain => `Beanspruchung von ${strain}: die Last der Woche mal ihre Monotonie.`,
    plain:
      'Die Monotonie ist hoch, wenn jeder Tag das Gleiche verlangt, und niedrig, wenn neben harten Tagen leichte liegen. Charley zieht keine Grenze dazwischen.',
    noneAtAll: 'Keine Monotonie: Diese Tage haben keine Last.',
    none: 'Keine Monotonie: Jeder Tag hat die gleiche Last, es gibt nichts, wodurch man teilen könnte.',
    cannotTell: known => `Nicht zu sagen: ${known} der 7 nötigen Tage ${isOrAre(known)} bekannt.`,
    mean: (load, mean) => `${load} ÷ 7 Tage = ${mean} am Tag.`,
    deviation: deviation =>
      `Die Tage weichen davon um ${deviation} ab: die Standardabweichung einer Stichprobe, die durch einen Tag weniger teilt, als es sind.`,
    monotony: (mean, deviation, monotony) => `${mean} ÷ ${deviation} = ${monotony}, die Monotonie.`,
    strainHow: (load, monotony, strain) => `${load} × ${monotony} = ${strain}, die Beanspruchung.`,
  },
  parts: {
    title: 'Aufwärmen und Auslaufen',
    warmUp: (kept, said) => `Aufwärmen: bei ${kept} von ${sessions(said)}.`,
    coolDown: (kept, said) => `Auslaufen: bei ${kept} von ${sessions(said)}.`,
    warmUpUnsaid: 'Aufwärmen: nicht bekannt.',
    coolDownUnsaid: 'Auslaufen: nicht bekannt.',
    longEnough: (count, minutes) => `Davon ${count} mit ${minutes} Minuten oder mehr.`,
    lengthUnknown: count => `Bei ${count} ist die Länge nicht bekannt.`,
    notAsked: count => `${sessions(count)} ${count === 1 ? 'sagt' : 'sagen'} nichts dazu.`,
    none: 'Kein Training in den letzten vier Wochen.',
    published: 'Veröffentlicht: davor etwa 10 Minuten, danach 5 bis 10.',
    how: minutes =>
      `Ein Training zählt nach den Minuten, die es nennt. Nennt es keine, zählt dafür ein eigens eingetragenes Aufwärmen ab ${minutes} Minuten vor dem Anfang oder ein Auslaufen bis ${minutes} Minuten nach dem Ende (von uns).`,
    unsaid: 'Ein Training, das nichts dazu sagt, zählt nicht als eines ohne.',
    edges: (warmUp, coolDown) =>
      `Lang genug sind davor ${warmUp} Minuten, das untere Ende des Veröffentlichten, und danach ${coolDown}.`,
  },
  unusual: {
    title: 'Ungewohnte Trainings',
    count: (count, all) =>
      `${count} von ${sessions(all)} der letzten 7 Tage ${count === 1 ? 'war' : 'waren'} ungewohnt.`,
    none: all =>
      all === 1
        ? 'Das 1 Training der letzten 7 Tage fällt nicht auf.'
        : `Keines der ${all} Trainings der letzten 7 Tage fällt auf.`,
    noSession: 'Kein Training in den letzten 7 Tagen.',
    whys: {
      told: 'Du hast es als ungewohnt eingetragen.',
      'first-time': (logged, all) =>
        `Das erste Mal in 12 Wochen, soweit eingetragen: ${logged} von ${counted(all, 'Tag', 'Tagen')} ${isOrAre(logged)} bekannt.`,
      longer: (minutes, usual) => `Viel länger: ${minutes}, sonst ${usual}.`,
      harder: (effort, usual) => `Viel härter: Anstrengung ${effort}, sonst ${usual}.`,
    },
    how: 'Heute und die sechs Tage davor. Was du über ein Training sagst, gilt, was auch immer die Einträge ergeben.',
    firstHow: (weeks, needed) =>
      `Erstes Mal: kein Training dieser Aktivität in den ${weeks} Wochen davor, von denen ${needed} Tage oder mehr geführt sind (von uns).`,
    muchHow: (sessions, longer, harder) =>
      `Viel länger: über ${longer} mal die mittlere Dauer dieser Aktivität in 12 Wochen; viel härter: ${harder} Punkte Anstrengung über ihrer Mitte oder mehr. Beides braucht ${sessions} Trainings davon (von uns).`,
  },
  cramps: {
    title: 'Was das über Krämpfe sagt',
    notStudied:
      'Keine dieser Zahlen wurde für Krämpfe untersucht. Sie kommen aus der Forschung zu Training und zu Verletzungen.',
    found:
      'In einer Studie mit 210 Triathleten waren die mit Krämpfen schneller unterwegs und hatten schon früher Krämpfe; Mineralstoffe und Gewicht unterschieden sich nicht. In 10\u2009500 Krankenakten eines anderen Rennens kamen Krämpfe öfter mit Wassermangel. Sie kommen von mehreren Dingen, und nicht bei allen von denselben.',
    own: 'Am meisten zählen deine eigenen Einträge: Kennzeichne ungewohnte Trainings, und trag die Krämpfe ein, die folgen.',
  },
  ofSession: {
    title: 'Trainingslast',
    load: load => `Eine Last von ${load}.`,
    planned: 'Geplant: Es zählt, wenn es getan ist.',
    noEffort: 'Ohne Anstrengung ist die Last nicht bekannt.',
    usual: (load, count) =>
      `Sonst ${load}: die Mitte von ${count} Trainings dieser Aktivität in den 12 Wochen davor.`,
    noUsual: (found, needed) =>
      `Noch keine gewohnte Last: ${found} von ${needed} nötigen Trainings dieser Aktivität in den 12 Wochen davor.`,
    equation: (effort, minutes, load) => `Anstrengung ${effort} × ${minutes} Minuten = ${load}.`,
    when: 'Die Anstrengung schätzt man am besten etwa eine halbe Stunde nach dem Ende; später geschätzt, bis zwei Wochen, ändert sie sich kaum.',
  },
}
