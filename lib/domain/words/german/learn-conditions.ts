import {
  cirrhosisShares as liver,
  dialysisShare,
  olderShares as older,
  pregnancyShares as pregnancy,
  veteransShares as veterans,
} from '../../learn/condition-figures'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

const f = figureIn('de')

export const conditionsPage: Words['learn']['pages']['conditions'] = {
  title: 'Krankheiten und Krämpfe',
  line: 'Bei manchen Krankheiten sind Krämpfe häufig, und bei manchen lässt Charley Hinweise zum Trinken oder Essen weg.',
  sections: {
    read: {
      title: 'Wie man das liest',
      text: [
        'Dass zwei Dinge zusammen vorkommen, sagt nicht, dass eines zum anderen führt. Eine weite Spanne heißt, dass Studien verschieden gezählt haben.',
        'Was ein Arzt dir gesagt hat, kannst du in deinem Profil festhalten. Nichts hier sagt, dass du krank bist.',
      ],
    },
    notLinked: {
      title: 'Was nicht verbunden war',
      text: [
        'Für nächtliche Krämpfe nennt eine Übersicht als nicht verbunden: Flüssigkeitsmangel und Natrium, Kalium, Magnesium, Calcium, Zucker und Kreatinin im Blut.',
      ],
    },
  },
}

const copy =
  'Die Zahlen sind die einer Übersicht für Hausärzte, von Veteranen. Charley hat sie in einer Kopie gelesen.'
const read = 'Die Zahlen sind die der Veröffentlichungen; Charley hat nichts errechnet.'

const known: Words['learn']['conditions']['known'] = {
  dialysis: {
    name: 'Dialyse und Krämpfe',
    says: `Von Studie zu Studie haben ${f(dialysisShare.from)} bis ${f(dialysisShare.to)} % der Menschen an der Dialyse Krämpfe.`,
    howMade: read,
  },
  cirrhosis: {
    name: 'Vernarbte Leber (Zirrhose)',
    says: `${f(liver.any.from)} bis ${f(liver.any.to)} % haben Krämpfe, ${f(liver.relevant.from)} bis ${f(liver.relevant.to)} % einmal in der Woche oder öfter. In einer Gruppe waren es ${f(liver.inThreeMonths)} % innerhalb von drei Monaten. In einer anderen waren es ${f(liver.compared.cirrhosis)} %, gegen ${f(liver.compared.hepatitis)} % bei Hepatitis und ${f(liver.compared.heartFailure)} % bei Herzschwäche.`,
    howMade: read,
  },
  pregnancy: {
    name: 'Schwangerschaft',
    says: `Meist in den letzten drei Monaten: ${f(pregnancy.share.from)} bis ${f(pregnancy.share.to)} %, oft ${f(pregnancy.timesAWeek)}-mal in der Woche; eine andere Veröffentlichung sagt ${f(pregnancy.cleveland)} %. Nach der Geburt legen sie sich. Ob Magnesium hilft, ist nicht klar: Die Studien stimmen nicht überein.`,
    howMade: read,
  },
  age: {
    name: 'Älter werden',
    says: `Über ${f(older.fromAge)} hat etwa einer von ${f(older.oneIn)} Krämpfe. Von ihnen haben ${f(older.weeklyPercent)} % ${f(older.attacksAWeek)} oder mehr in der Woche. Frauen und Menschen mit Krämpfen in der Familie haben sie öfter.`,
    howMade: `${read} Die Übersicht ist von 2012.`,
  },
  arteries: {
    name: 'Verengte Beinarterien',
    says: `${f(veterans.arteries)} % der Veteranen damit hatten Krämpfe. Ein Krampf, der beim Gehen kommt und in Ruhe nach Minuten vergeht, braucht einen Termin.`,
    howMade: copy,
  },
  heart: {
    name: 'Verengte Herzkranzgefäße, und wenig Kalium',
    says: `${f(veterans.heart)} % der Veteranen mit verengten Herzkranzgefäßen hatten Krämpfe, und ${f(veterans.lowPotassium)} % von denen mit wenig Kalium.`,
    howMade: copy,
  },
  listed: {
    name: 'Auch mit Krämpfen genannt',
    says: 'Diabetes, Unterzucker, Schilddrüsenunterfunktion, verengter Wirbelkanal, Parkinson, Nervenschaden, Motoneuronkrankheit, Chemotherapie und Ernährung über eine Infusion. Zahlen sind hier nicht bekannt.',
    howMade: 'Veröffentlichungen nennen diese mit Krämpfen. Gezählt wurde hier nicht.',
  },
}

export const conditionTexts: Words['learn']['conditions'] = {
  known,
  toldTitle: 'Was du Charley gesagt hast',
  nothingTold: 'Dein Profil nennt keine Krankheit. Du kannst festhalten, was ein Arzt dir gesagt hat.',
  toProfile: 'Dein Profil',
  changesTitle: 'Was Charley ändert',
  noFluid: 'kein Band für Getränke und kein Hinweis, mehr zu trinken',
  noMinerals: 'kein Hinweis auf mehr Kalium oder Magnesium',
  noSalt: 'kein Hinweis auf Salz oder salzige Getränke',
  asksSooner: '4 oder mehr Krämpfe in 28 Tagen sind ein Grund für einen Termin',
  heat: 'ein Krampf in der Hitze braucht noch am selben Tag Hilfe',
  nothing: 'nichts',
  changesOf: (condition, changes) => `${condition}: ${changes}.`,
  clinic: 'Wo Charley seine Hinweise weglässt, gilt, was deine Klinik dir gesagt hat.',
  changesHow:
    'Welche Krankheit was ändert, ist eine Wahl von uns, auf der sicheren Seite. Sie stützt sich auf die Veröffentlichungen über Kalium und über zu viel Trinken.',
  inPublications: name => `Siehe „${name}“ unten.`,
}
