import {
  adultIntakes,
  alcohol,
  caffeine,
  drinkingLimits,
  drinksOfAdults,
  hydrationIndex,
  hyponatraemia,
  ironmanCaseControl,
  ironmanCohort,
  konaRecords,
  mineralLimits,
  riseAWeek,
  sweatSodium,
  urineAfterALitre as urine,
  urineColour,
} from '../../learn/factor-figures'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

type Pages = Words['learn']['pages']

const f = figureIn('de')
const { dehydrationOdds: odds } = konaRecords

export const drinking: Pages['drinking'] = {
  title: 'Trinken',
  line: 'Zu wenig kann ermüden, zu viel ist gefährlich.',
  sections: {
    much: {
      title: 'Wie viel',
      text: [
        {
          fluid: `In Europa gelten für Erwachsene etwa ${f(drinksOfAdults.women, 1)} l Getränke am Tag (Frauen) oder ${f(drinksOfAdults.men, 1)} l (Männer) als angemessen. Das sind etwa ${f(drinksOfAdults.percentOfAll)} % ihres ganzen Wassers; der Rest kommt aus dem Essen. Diese Zahlen gelten für ganze Bevölkerungen, bei mildem Wetter und mäßiger Bewegung. Sie sind keine Vorgabe für dich.`,
        },
        { fluid: 'Sport und Hitze brauchen mehr.' },
        'Hat eine Klinik festgelegt, wie viel du trinken darfst, so gilt diese Menge, und Charley zeigt kein Band.',
      ],
    },
    tooMuch: {
      title: 'Zu viel',
      text: [
        `Wer mehr trinkt, als er verliert, verdünnt das Salz im Blut: unter ${f(hyponatraemia.belowMmolPerL)} mmol/l Natrium, während der Anstrengung oder bis zu ${f(hyponatraemia.upToHours)} Stunden danach. Erste Zeichen sind Übelkeit, Kopfweh und mehr Gewicht; Verwirrung oder ein Krampfanfall ist ein Notfall.`,
        `Der Arbeitsschutz in den USA sagt: nie mehr als ${f(drinkingLimits.neverMoreThanLPerHour)} l in einer Stunde. Charley warnt über ${f(drinkingLimits.warnsAboveL, 1)} l und rät nie zu mehr als ${f(drinkingLimits.advisesUpToL)} l; beide Grenzen sind unsere.`,
      ],
    },
    index: {
      title: 'Hält ein Getränk länger vor als ein anderes?',
      text: [
        `${f(urine.men)} Männer tranken ${f(urine.litres)} l innerhalb von ${f(urine.drunkWithinMinutes)} Minuten. In ${f(urine.hours)} Stunden schieden sie nach Wasser ${f(urine.waterG)} g Urin aus, nach einer Trinklösung ${f(urine.rehydrationG)} g, nach Vollmilch ${f(urine.fullFatMilkG)} g und nach Magermilch ${f(urine.skimmedMilkG)} g. Cola, Tee, Kaffee, Bier, Orangensaft und ein Sportgetränk unterschieden sich nicht von Wasser.`,
        `Der Hydrationsindex fasst das in eine Zahl: ${f(hydrationIndex.rehydration)} für die Trinklösung, etwa ${f(hydrationIndex.milkAbout)} für Milch, 1 für Wasser. Es ging um ein großes Getränk bei ruhenden Männern. Charley zählt diese Getränke mit der vollen Menge.`,
      ],
    },
    caffeine: {
      title: 'Koffein und Alkohol',
      text: [
        `Die europäische Lebensmittelbehörde hat keine Bedenken bis ${f(caffeine.dayMg)} mg Koffein am Tag und ${f(caffeine.onceMg)} mg auf einmal; in der Schwangerschaft ${f(caffeine.pregnantDayMg)} mg am Tag; bei Kindern ${f(caffeine.childMgPerKg)} mg je kg. Es treibt vor allem über ${f(caffeine.drivesUrineAboveMg)} mg und bei Menschen, die es nicht gewohnt sind.`,
        `Die britische Grenze für Alkohol sind ${f(alcohol.unitsAWeek)} Einheiten in der Woche; eine Einheit sind ${f(alcohol.unitG)} g. Viel Alkohol und plötzliches Aufhören werden beide mit Krämpfen genannt: Lass dir beim Aufhören helfen.`,
      ],
    },
    colour: {
      title: 'Urinfarbe',
      text: [
        `Auf der Skala von ${f(urineColour.of)} Farben lagen junge Männer im Alltag meist bei ${f(urineColour.usually.from)} bis ${f(urineColour.usually.to)}. Die hellste kam in höchstens ${f(urineColour.palestUpToPercent)} % der Ablesungen vor, ist also nichts, was man anstreben muss. Schau auf den Durchschnitt über Tage. Auch Vitamine, manches Essen und Medikamente färben den Urin.`,
        `Bestenfalls ${f(urineColour.readRightPercent)} % der Ablesungen stimmten, bei hellem Licht; bei wenig Licht wirkt er ein bis zwei Stufen dunkler. Urin wie Cola oder Tee steht nicht auf der Skala: Er ist ein Warnzeichen.`,
      ],
    },
    cramps: {
      title: 'Und Krämpfe?',
      text: [
        `Die Studien widersprechen sich. In einer bekamen ${f(ironmanCohort.cramped)} von ${f(ironmanCohort.athletes)} Sportlern Krämpfe, und sie hatten nicht mehr Gewicht verloren als die anderen. In ${f(konaRecords.records)} Krankenakten war die Chance für Flüssigkeitsmangel bei wegen Krämpfen Behandelten ${f(odds.value)}-mal so hoch (${f(odds.from)} bis ${f(odds.to)}). Nächtliche Krämpfe fand man nicht damit verbunden.`,
      ],
    },
  },
}

export const electrolytes: Pages['electrolytes'] = {
  title: 'Kalium, Magnesium, Calcium, Natrium',
  line: 'Sie kommen mit dem Essen; dass mehr davon gewöhnlichen Krämpfen vorbeugt, ist nicht gezeigt.',
  sections: {
    known: {
      title: 'Was bekannt ist',
      text: [
        `Von ${f(ironmanCohort.athletes)} Sportlern eines Ironman unterschieden sich die mit Krämpfen darin nicht. In ${f(konaRecords.records)} Krankenakten waren Natrium und Kalium bei Krämpfen eher etwas höher. Eine Übersicht nennt keines davon bei nächtlichen Krämpfen. Magnesium wurde geprüft und half älteren Erwachsenen nicht nennenswert.`,
      ],
    },
    food: {
      title: 'Woher sie kommen',
      text: [],
      points: [
        {
          mineral: `Kalium: Bananen, Kartoffeln. ${f(adultIntakes.potassium.women)} mg am Tag gelten für Frauen von 31 bis 50 als angemessen, ${f(adultIntakes.potassium.men)} mg für Männer.`,
        },
        {
          mineral: `Magnesium: Nüsse, Samen, grünes Blattgemüse. ${f(adultIntakes.magnesium.women)} und ${f(adultIntakes.magnesium.men)} mg.`,
        },
        {
          mineral: `Calcium: Milchprodukte, angereicherte Lebensmittel. ${f(adultIntakes.calcium.women)} mg für beide.`,
        },
        {
          salt: `Natrium: Salz, Brot, Käse, Fertiggerichte. ${f(adultIntakes.sodium.women)} mg für beide; ab ${f(mineralLimits.sodiumMg)} mg ist weniger besser.`,
        },
      ],
    },
    sweat: {
      title: 'Im Schweiß',
      text: [
        `Ein Liter Schweiß enthält etwa ${f(sweatSodium.aboutMgPerL)} mg Natrium, mit großer Spanne: ${f(sweatSodium.from)} bis ${f(sweatSodium.to)} mmol/l bei Sportlern. Kalium, Magnesium und Calcium im Schweiß sind wenig.`,
      ],
    },
    careful: {
      title: 'Wer vorsichtig sein muss',
      text: [
        'Bei Nierenkrankheit, Dialyse, Herzkrankheit oder Addison-Krankheit und mit manchen Mitteln gegen Blutdruck, Infekte, Schmerzen oder Gerinnsel kann Kalium gefährlich steigen. Salzersatz ist Kalium. Charley gibt dann keine Hinweise: Bei einer Krankheit gilt, was dir deine Praxis oder Klinik gesagt hat; bei einem Medikament frag in der Arztpraxis oder Apotheke, bevor du etwas änderst.',
        `Magnesium aus Tabletten soll in den USA unter ${f(mineralLimits.magnesiumMg)} mg am Tag bleiben, in Europa unter ${f(mineralLimits.magnesiumEfsaMg)} mg. Bei Nierenkrankheit kann es sich anreichern.`,
        'Charley rät nie zu Salztabletten oder Kaliumtabletten.',
      ],
    },
  },
}

export const training: Pages['training'] = {
  title: 'Training und Ermüdung',
  line: 'Krämpfe beim Sport gehen damit einher, schneller und härter zu trainieren, als man gewohnt ist.',
  sections: {
    known: {
      title: 'Was bekannt ist',
      text: [
        `Von ${f(ironmanCohort.athletes)} Sportlern eines Ironman bekamen ${f(ironmanCohort.cramped)} Krämpfe; ein schnelleres Tempo und Krämpfe in früheren Rennen unterschieden sie. Bei ${f(ironmanCaseControl.athletes)} anderen waren es höhere Belastung, Krämpfe in der Familie und eine verletzte Sehne oder ein verletztes Band. In ${f(konaRecords.records)} Akten war die Chance eines Krampfs ${f(konaRecords.earlierCrampOdds)}-mal so hoch nach einem früheren im selben Rennen.`,
        'Eine Übersicht von 2022 sagt: Mehreres, und bei jedem anderes. Das Eigene zu suchen bringt mehr als „mehr trinken“.',
      ],
    },
    load: {
      title: 'Wie Charley zählt',
      text: [
        'Anstrengung von 0 bis 10, mal die Minuten: Das ist die Belastung einer Einheit. Gefragt wird etwa eine halbe Stunde danach; von einer Minute bis zwei Wochen später hält die Antwort stand.',
        `Ein Anstieg um mehr als ${f(riseAWeek.careful)} % in einer Woche bekommt ein „Vorsicht“, über ${f(riseAWeek.firm)} % einen deutlichen Hinweis. Beide Grenzen sind unsere, und für Krämpfe wurde nichts davon untersucht. Eine Woche mit denen davor zu vergleichen ist umstritten; Charley lässt die Woche aus dem heraus, womit sie verglichen wird, und sagt nur „viel mehr, als du gewohnt bist“.`,
      ],
    },
    balance: {
      title: 'Vorder- und Rückseite des Oberschenkels',
      text: [
        'Charley zählt Sätze und Minuten für beide. Wie stark sie sind, kann es nicht messen: Das geht nur mit einem Gerät.',
      ],
    },
  },
}
