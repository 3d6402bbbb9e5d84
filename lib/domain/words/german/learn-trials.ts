import { ironmanCohort } from '../../learn/factor-figures'
import {
  bedtimeStretching as bedtime,
  calfStretching,
  magnesium,
  pickleJuice as juice,
  quinine,
  stretchingOfAthletes as athletes,
} from '../../learn/trial-figures'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

const f = figureIn('de')

export const certainties: Words['learn']['certainties'] = {
  moderate: 'Mittlere Sicherheit: mehrere Studien, die gut genug übereinstimmen',
  oneTrial: 'Geringe Sicherheit: eine Studie',
  laboratory: 'Geringe Sicherheit: Versuche im Labor, keine Krämpfe des Alltags',
  experience: 'Erfahrung derer, die Sportler behandeln, kaum eine Studie',
  inconsistent: 'Die Studien stimmen nicht überein',
  untested: 'In keiner Studie, die Charley kennt, gegen Krämpfe geprüft',
}

const read = 'Die Zahlen sind die der Veröffentlichung; Charley hat nichts errechnet.'

export const trials: Words['learn']['trials'] = {
  stretchDuring: {
    name: 'Dehnen während eines Krampfs',
    tested: 'Übersichten darüber, was man bei Sportlern tut.',
    result: 'Sie nennen eine langsame, gehaltene Dehnung das Mittel der Wahl, bis der Krampf loslässt.',
    notSaid: 'Wie viel früher ein Krampf so endet, ist kaum gemessen.',
    howMade: read,
  },
  bedtimeStretching: {
    name: 'Dehnen vor dem Schlafen',
    tested: `${f(bedtime.people)} Menschen über ${f(bedtime.fromAge)}, ${f(bedtime.weeks)} Wochen lang: jede Dehnung ${f(bedtime.holdSeconds)} Sekunden gehalten, ${f(bedtime.times)}-mal, beide Beine innerhalb von ${f(bedtime.withinMinutes)} Minuten.`,
    result: `${f(bedtime.fewerCrampsANight.value)} Krämpfe weniger je Nacht als ohne (${f(bedtime.fewerCrampsANight.from)} bis ${f(bedtime.fewerCrampsANight.to)}), und der Schmerz um ${f(bedtime.lessPainOf10)} von 10 geringer.`,
    notSaid: 'Über Jüngere oder über Krämpfe beim Sport sagt das nichts.',
    howMade: `${read} In Klammern: der Bereich, in dem die Zahl mit 95 % Sicherheit liegt.`,
  },
  calfStretching: {
    name: 'Waden dehnen, mit oder ohne Chinin',
    tested: `${f(calfStretching.people)} Menschen, die Chinin nahmen, ${f(calfStretching.weeks)} Wochen lang.`,
    result: 'Kein Unterschied zu denen, die nicht dehnten.',
    notSaid: 'Diese Menschen nahmen auch ein Mittel gegen Krämpfe.',
    howMade: read,
  },
  stretchBeforehand: {
    name: 'Dehnen vor dem Sport',
    tested:
      'Muskeln, die man mit Strom zum Krampfen brachte, vor und nach dem Dehnen; und was Sportler berichteten.',
    result: `Einmal dehnen machte einen Muskel nicht schwerer zum Krampfen zu bringen. Sportler mit Krämpfen dehnten mehr als die anderen, nicht weniger: ${f(athletes.whoCramp)} gegen ${f(athletes.others)} Minuten in der Woche.`,
    notSaid: 'Wer Krämpfe hat, dehnt vielleicht gerade deshalb mehr.',
    howMade: read,
  },
  pickleJuice: {
    name: 'Gurkenwasser',
    tested: `Männer, die ${f(juice.massLostPercent)} % ihres Gewichts ausgeschwitzt hatten; eine Zehe wurde mit Strom zum Krampfen gebracht. Sie tranken ${f(juice.mlPerKg)} ml je kg.`,
    result: `Der Krampf dauerte ${f(juice.secondsWithIt)} Sekunden, mit Wasser ${f(juice.secondsWithWater)}: ${f(juice.secondsShorter)} Sekunden weniger. Das Blut war nach ${f(juice.bloodUnchangedAtMinutes)} Minuten dasselbe, ein Reflex des Mundes ist also wahrscheinlich. Die Universität sprach von ${f(juice.percentFasterThanWater)} % schneller als mit Wasser und ${f(juice.percentFasterThanNothing)} % schneller als ohne alles.`,
    notSaid:
      'An Krämpfen des Alltags wurde es nicht geprüft. Es ist sehr salzig: nichts bei hohem Blutdruck, Nieren- oder Herzkrankheit. Diese Vorsicht ist unsere.',
    howMade: read,
  },
  magnesium: {
    name: 'Magnesium, die Tabletten',
    tested: 'Ältere Erwachsene mit nächtlichen Krämpfen, gegen eine Tablette ohne Magnesium.',
    result: `${f(magnesium.percentChange.value)} % (${f(magnesium.percentChange.from)} bis ${f(magnesium.percentChange.to)}), oder ${f(magnesium.crampsAWeek.value)} Krämpfe in der Woche (${f(magnesium.crampsAWeek.from)} bis ${f(magnesium.crampsAWeek.to)}): kein nennenswerter Unterschied.`,
    notSaid:
      'Über Menschen, deren Blut Magnesium fehlt, und über Krämpfe beim Sport sagt das nichts. Bei Nierenkrankheit kann sich Magnesium aus Tabletten anreichern.',
    howMade: `${read} In Klammern: der Bereich, in dem die Zahl mit 95 % Sicherheit liegt. Charley hat die Zahlen in einer Kopie der Zusammenfassung gelesen.`,
  },
  magnesiumInPregnancy: {
    name: 'Magnesium in der Schwangerschaft',
    tested: 'Schwangere mit Beinkrämpfen.',
    result: 'Manche fanden weniger Krämpfe, andere nicht.',
    notSaid: 'Frag die Hebamme oder in der Arztpraxis, bevor du welches nimmst.',
    howMade: read,
  },
  quinine: {
    name: 'Chinin',
    tested: 'Erwachsene mit nächtlichen Krämpfen, gegen eine Tablette ohne Chinin.',
    result: `Etwa ${f(quinine.fewerCramps)} weniger von ${f(quinine.ofCramps)} Krämpfen in ${f(quinine.inWeeks)} Wochen. Und ${f(quinine.reports.serious)} ernste Meldungen in den USA von ${quinine.reports.from} bis ${quinine.reports.to}, mit ${f(quinine.reports.deaths)} Todesfällen; in Großbritannien starben Menschen, die es ein Jahr oder länger nahmen, ${f(quinine.deathRateRatio)}-mal so oft.`,
    notSaid:
      'Die Behörden der USA und Großbritanniens warnen davor, es allgemein gegen Krämpfe zu nehmen. Das gilt auch für Tonic Water. Charley schlägt es nie vor.',
    howMade:
      'Die Zahlen stammen von der britischen Behörde, aus einem Bericht über die Funde der US-Behörde und aus einer Meldung über eine britische Studie. Charley hat nichts errechnet.',
  },
  salt: {
    name: 'Salz und salzige Getränke',
    tested: 'Eine Studie gegen Krämpfe ist hier nicht bekannt.',
    result:
      'In großen Studien an Sportlern fehlte denen mit Krämpfen kein Natrium. Der Arbeitsschutz in den USA rät von Salztabletten ab.',
    notSaid: 'Ob Salz jemandem hilft, der viel davon ausschwitzt, wurde dabei nicht geprüft.',
    howMade: read,
  },
  bananas: {
    name: 'Bananen',
    tested: 'Eine Studie gegen Krämpfe ist hier nicht bekannt.',
    result: `Bananen enthalten Kalium. Von ${f(ironmanCohort.athletes)} Sportlern unterschieden sich die mit Krämpfen beim Kalium nicht.`,
    notSaid:
      'Eine Banane ist gutes Essen. Bei Nierenkrankheit gilt, was dir deine Praxis oder Klinik gesagt hat; bei Mitteln, die das Kalium erhöhen, frag zuerst in der Arztpraxis oder Apotheke.',
    howMade: read,
  },
  strength: {
    name: 'Die Oberschenkelrückseite kräftigen',
    tested: 'Das Nordic-Programm und ähnliche Übungen.',
    result:
      'Sie senken in mehreren Zusammenfassungen von Studien Zerrungen der Oberschenkelrückseite; ein neuer Blick darauf ist weniger sicher.',
    notSaid: 'Eine Studie gegen Krämpfe kennt Charley nicht.',
    howMade: read,
  },
}
