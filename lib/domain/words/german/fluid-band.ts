import { fluidReasons } from './fluid-reasons'
import { caffeineAdultFrom, caffeineLimits } from '../../hydration/caffeine'
import type { Words } from '../words'
import { fluidExercise } from './fluid-exercise'
import { drinksOfDay, hydrationIndex } from './drinks-of-day'

const { adultAtOnceMg, adultDayMg, childMgPerKg, lactationDayMg, pregnancyDayMg } = caffeineLimits

export const fluidBand: Words['fluidBand'] = {
  title: 'Flüssigkeit',
  todaysBand: 'Band von heute',
  bandOfDay: 'Band des Tages',
  more: 'Band, Tempo und Training',
  to: (from, until) => `${from} bis ${until}`,
  perHour: amount => `${amount} je Stunde`,
  belowAlone: amount => `${amount} unter dem Band von heute.`,
  insideAlone: 'Im Band von heute.',
  below: amount => `${amount} unter dem Band von heute. Trink einen Schluck, wenn du Durst hast.`,
  above: amount => `${amount} über dem Band von heute. Mach langsam: Mehr Wasser hilft jetzt nicht.`,
  inside: 'Im Band von heute. Trink, wenn du Durst hast.',
  wasBelow: amount => `${amount} unter dem Band dieses Tages.`,
  wasAbove: amount => `${amount} über dem Band dieses Tages.`,
  wasInside: 'Im Band dieses Tages.',
  bandIs: range => `Das Band von heute: ${range}.`,
  bandWas: range => `Das Band dieses Tages: ${range}.`,
  forAdults: 'Es ist das von Erwachsenen: Dein Alter ist nicht bekannt.',
  noDrinks: 'An diesem Tag ist kein Getränk eingetragen. Das ist nicht bekannt, und nicht null.',
  onThatDay: 'an diesem Tag',
  tape: (drunk, range) => `${drunk}. Das Band des Tages: ${range}.`,
  reason: fluidReasons,
  tooYoung:
    'Wie viel ein Kind im ersten Lebensjahr trinkt, hat niemand veröffentlicht. Darum ist hier kein Band.',
  warnings: {
    title: 'Jetzt gut zu wissen',
    fast: (amount, time) => `${amount} innerhalb einer Stunde, ab ${time}`,
    fastAdvice:
      'Mehr als 1,0 L in einer Stunde kann mehr sein, als der Körper loswird. Warte, bis du Durst hast. Hat eine Flasche länger gereicht: Trag ein, bis wann.',
    fastSession: (pace, amount, time) => `${pace} in einem Training: ${amount} in ${time}`,
    fastSessionAdvice:
      'Mehr als 1,0 L in einer Stunde kann mehr sein, als der Körper loswird. Es ist das Mittel über das Training: In einer Stunde davon war es mindestens so viel. Trink nach Durst, und nicht mehr, als du schwitzt.',
    much: (amount, limit) => `${amount} an einem Tag; ab ${limit} warnt Charley`,
    muchAdvice:
      'Das ist mehr als das 1,5-Fache des oberen Rands und dein Schweiß dazu. Mehr Wasser hilft jetzt nicht. Bei Verwirrtheit oder einem Krampfanfall ruf die Notrufnummer. Bei Kopfschmerz, Erbrechen oder geschwollenen Händen hol sofort ärztliche Hilfe.',
    gained: mass => `Nach dem Training ${mass} schwerer als davor`,
    gainedAdvice:
      'Es wurde mehr getrunken, als verloren ging. Trink das nächste Mal weniger, nach Durst. Bei Verwirrtheit oder einem Krampfanfall ruf die Notrufnummer. Bei Kopfschmerz, Erbrechen oder geschwollenen Händen nach langer Anstrengung hol sofort ärztliche Hilfe.',
    plainWater: (amount, sodium) =>
      `${amount} reines Wasser in einem langen Training, mit ${sodium} mg Natrium`,
    drunkAsWater: (amount, unlogged, sodium) =>
      `${amount} als reines Wasser gezählt in einem langen Training, mit ${sodium} mg Natrium: Was ${unlogged} davon war, ist nicht bekannt`,
    plainWaterAdvice: 'Trink nur nach Durst, und nicht mehr, als du schwitzt.',
    salty:
      'Ein Sportgetränk oder etwas Salziges ersetzt in einem Training von zwei Stunden oder mehr einen Teil des Natriums.',
    advice: {
      condition:
        'Was dir deine Praxis oder Klinik zum Trinken gesagt hat, gilt; frag dort, wenn du nicht sicher bist.',
      medicine: 'Frag in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du am Tag trinkst.',
    },
    logSign: 'Ein Warnzeichen eintragen',
    ours: 'Die Schwelle ist von uns.',
  },
  parts: {
    title: 'Woraus das Band besteht',
    part: 'Teil',
    lower: 'Unterer Rand',
    upper: 'Oberer Rand',
    sum: 'Das Band',
    base: 'Ein gewöhnlicher Tag',
    mass: 'Körpermasse',
    pregnancy: 'Schwangerschaft',
    lactation: 'Stillzeit',
    hotDay: 'Hitze',
    reading:
      'Getränke jeder Art zählen. Die Ränder sind veröffentlichte Durchschnitte, keine Vorgaben: Der Durst zählt mehr.',
  },
  steps: {
    whom: {
      female: 'bei einer Frau',
      male: 'bei einem Mann',
      girl: 'bei einem Mädchen deines Alters',
      boy: 'bei einem Jungen deines Alters',
      both: 'bei Frauen und Männern, denn dein Geschlecht ist nicht bekannt',
      child: 'bei Mädchen und Jungen deines Alters, denn dein Geschlecht ist nicht bekannt',
      mother: 'bei erwachsenen Frauen, auf denen die Werte für Schwangerschaft und Stillzeit beruhen',
    },
    base: (whom, range) =>
      `An einem gewöhnlichen Tag in mildem Klima, ${whom}: ${range} an Getränken. Die EFSA nennt alles Wasser, wovon etwa 80 % getrunken werden; das Institute of Medicine nennt, was getrunken wird. Der niedrigere der beiden Werte ist der untere Rand, der höhere der obere; diese Wahl ist von uns.`,
    ageNotKnown: 'Dein Alter ist nicht bekannt, darum zählen die Werte von Erwachsenen.',
    mass: mass =>
      `Körpermasse ${mass}: leichter als der Körper, für den die Werte gedacht sind (57 kg bei Frauen, 70 kg bei Männern). Darum sinken beide Ränder im Verhältnis, höchstens auf 70 %. Das ist von uns. Ein schwererer Körper bekommt nicht mehr.`,
    pregnancy: (lower, upper) =>
      `Schwangerschaft: ${lower} mehr am unteren Rand (EFSA), ${upper} am oberen (Institute of Medicine).`,
    lactation: (lower, upper) =>
      `Stillzeit: ${lower} mehr am unteren Rand (EFSA), ${upper} am oberen (Institute of Medicine).`,
    hotDay: range =>
      `Hitze, nach dem, was du eingetragen hast: ${range} mehr. Das ist von uns: Die veröffentlichten Werte gelten für mildes Klima, und niemand hat eine Zahl veröffentlicht. Ein heißes Training, das gewogen ist oder deine übliche Rate hat, enthält seine Hitze schon.`,
    weighed: (session, amount) => `${session}: ${amount} Schweiß, wie du gewogen hast, an beiden Rändern.`,
    own: (session, range) => `${session}: ${range}, der Bereich deiner üblichen Schweißrate dabei.`,
    published: (session, range, because) =>
      `${session}: ${range}. ${because}, darum steht hier eine veröffentlichte Schweißrate: ihr unteres Ende und ihr Mittel, nie mehr als 1,4 L je Stunde. Diese Wahl ist von uns.`,
    standsIn: {
      'not-weighed': 'Es wurde nicht gewogen',
      slip: 'Was gewogen wurde, sieht nach einem Versehen aus und zählt nicht',
      'amounts-missing': 'Es wurde gewogen, aber weder Getränke noch Urin sind bekannt',
    },
    slipLeftOut: 'Was gewogen wurde, sieht nach einem Versehen aus und zählt nicht.',
    partly: (session, range) =>
      `${session}: ${range}, aus einer veröffentlichten Schweißrate und dem, was die Waage sagt.`,
    sum: range => `Zusammen: ${range}.`,
  },
  notKnown: {
    title: 'Was nicht bekannt ist',
    age: 'Dein Alter: Das Band ist das von Erwachsenen.',
    sex: 'Dein Geschlecht: Das Band umfasst die Werte von Frauen und Männern.',
    mass: 'Deine Körpermasse: Ein leichter Körper bekäme weniger, und was vor dem Training zu trinken ist, lässt sich nicht ausrechnen.',
    notForAge: session =>
      `${session}: Wie viel jemand in deinem Alter dabei schwitzt, hat niemand veröffentlicht. Darum ist es nicht im Band. Wiegen davor und danach zeigt es.`,
    profile: 'Im Profil angeben',
    weigh: 'Körpermasse eintragen',
  },
  asked: {
    tooLong: session => `${session}: länger als ein Tag. Prüf die Dauer; es ist nicht im Band.`,
    tooMuch: time =>
      `Die Trainings dieses Tages ergeben zusammen ${time}, mehr, als ein Tag hat. Prüf die Dauern; keins davon ist im Band.`,
    pregnancy:
      'In deinem Profil steht ein Geburtstermin, mit dem Geschlecht männlich oder einem Alter, für das nichts veröffentlicht ist. Er ist nicht im Band.',
    lactation:
      'In deinem Profil steht, dass du stillst, mit dem Geschlecht männlich oder einem Alter, für das nichts veröffentlicht ist. Es ist nicht im Band.',
  },
  drinks: drinksOfDay,
  exercise: fluidExercise,
  caffeine: {
    title: 'Koffein',
    atLeast: mg => `mindestens ${mg} mg`,
    notLogged: 'Nicht bekannt: keine Getränke eingetragen',
    ofLimit: limit => `Bis ${limit} mg am Tag sieht die EFSA keine Bedenken.`,
    above: limit => `Das ist mehr als ${limit} mg am Tag, bis zu denen die EFSA keine Bedenken sieht.`,
    atOnce: (mg, limit) =>
      `Ein Getränk hatte ${mg} mg: über ${limit} mg auf einmal, bis zu denen die EFSA keine Bedenken sieht.`,
    unknown: drinks =>
      drinks === 1
        ? 'Von einem Getränk ist es nicht bekannt.'
        : `Von ${drinks} Getränken ist es nicht bekannt.`,
    groups: {
      adult: `Die Grenze ist die von Erwachsenen: ${adultDayMg} mg am Tag, ${adultAtOnceMg} mg auf einmal.`,
      'age-not-known': `Dein Alter ist nicht bekannt; die Grenze ist die von Erwachsenen: ${adultDayMg} mg am Tag, ${adultAtOnceMg} mg auf einmal.`,
      pregnancy: `In der Schwangerschaft ist die Grenze ${pregnancyDayMg} mg am Tag.`,
      lactation: `In der Stillzeit ist die Grenze ${lactationDayMg} mg am Tag.`,
      child: `Unter ${caffeineAdultFrom} geht die Grenze nach der Körpermasse: ${childMgPerKg} mg je kg, auf einmal und am Tag.`,
    },
    noMass: 'Deine Körpermasse ist nicht bekannt, darum lässt sich keine Grenze ausrechnen.',
    drinksOnly: 'Koffein aus Speisen und Tabletten ist nicht dabei.',
    each: (mg, drinks) =>
      drinks === 1
        ? `Ein Getränk mit Koffein: ${mg} mg.`
        : `${drinks} Getränke mit Koffein: zusammen ${mg} mg.`,
  },
  alcohol: {
    title: 'Alkohol in sieben Tagen',
    sum: units => `${units} Einheiten`,
    atLeast: units => `mindestens ${units} Einheiten`,
    notLogged: 'Nicht bekannt: nichts eingetragen',
    days: days => `An ${days} der sieben Tage sind Getränke oder Lebensmittel eingetragen.`,
    ofLimit: 'Die Grenze im Vereinigten Königreich sind 14 Einheiten in der Woche.',
    above: 'Das ist mehr als 14 Einheiten in der Woche, die Grenze im Vereinigten Königreich.',
    noLimit: 'Die Grenze von 14 Einheiten gilt für Erwachsene, die nicht schwanger sind.',
    unit: 'Eine Einheit sind 8 g Alkohol. Die sieben Tage enden mit dem gezeigten Tag.',
    unknown: drinks =>
      drinks === 1
        ? 'Von einem Getränk oder Lebensmittel ist er nicht bekannt.'
        : `Von ${drinks} Getränken und Lebensmitteln ist er nicht bekannt.`,
  },
  index: hydrationIndex,
}
