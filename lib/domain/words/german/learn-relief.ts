import { stretchHold, warmthTime } from '../../relief/relief-steps'
import type { Words } from '../words'

export const relief: Words['learn']['pages']['relief'] = {
  title: 'Was während eines Krampfs hilft',
  line: 'Aufhören, den Muskel langsam lang machen und halten, bis er loslässt.',
  sections: {
    steps: {
      title: 'Schritt für Schritt',
      text: ['„Krampf jetzt“ führt durch diese Schritte, mit einer Uhr.'],
      points: [
        'Hör auf mit dem, was du tust, und bring dich in Sicherheit. Beim Schwimmen an den Rand, beim Fahren an die Seite.',
        `Dehne den Muskel langsam und halte ${stretchHold.from} bis ${stretchHold.to} Sekunden. Noch einmal, bis er loslässt. Kein Wippen.`,
        'Oder spanne den Gegenspieler an. Eine Leitlinie nennt beides.',
        'Knete leicht. Nichts Tiefes, solange er krampft.',
        'Wade oder Oberschenkel: Auf dem Bein zu stehen kann helfen.',
        'Geh danach ein paar Schritte.',
        { fluid: 'Trink, wenn du durstig bist oder geschwitzt hast.' },
      ],
    },
    muscles: {
      title: 'Muskel für Muskel',
      text: ['Diese Haltungen sind gängige Praxis; nur die für die Wade stand in einer Veröffentlichung.'],
      points: [
        'Oberschenkelrückseite: Knie langsam strecken, Bein nach vorn, Zehen zum Schienbein. Oder hinlegen und das gestreckte Bein mit einem Handtuch heben.',
        'Wade: Knie gestreckt, den Vorfuß zu dir ziehen. Oder an eine Wand lehnen, Ferse am Boden.',
        'Oberschenkelvorderseite: festhalten, Knie beugen, Ferse zum Gesäß. Beginnt die Rückseite zu krampfen, lass los und streck das Bein.',
        'Fuß und Zehen: die Zehen mit der Hand hochziehen, oder flach auf einen kühlen Boden stellen.',
        'Hand und Unterarm: die Finger mit der anderen Hand öffnen, Handgelenk nach hinten.',
        'Bauch und Seite: Arme über den Kopf, sanft nach hinten lehnen. Krämpfe an Brust oder Bauch in Ruhe brauchen ärztliche Hilfe.',
      ],
    },
    warmth: {
      title: 'Wärme und Kälte',
      text: [
        `Wärme für ${warmthTime.from} bis ${warmthTime.to} Minuten kann einen schmerzenden Muskel lösen, ein Kühlkissen auch. Leg ein Tuch zwischen Kissen und Haut.`,
      ],
      points: [
        'Nicht im Schlaf und nicht auf Haut, die taub ist oder kribbelt.',
        `Bei Nervenschaden höchstens ${warmthTime.from} Minuten und nur lauwarm.`,
        'Weder Wärme noch Kneten auf einem Bein, das geschwollen, heiß oder rot ist. Das braucht noch am selben Tag ärztliche Hilfe.',
        'Bei schlechter Durchblutung eines Beins: vorher fragen.',
      ],
    },
    leave: {
      title: 'Besser nicht',
      text: [],
      points: [
        'Hartes oder ruckartiges Dehnen und tiefe Massage während des Krampfs.',
        'Salztabletten. Der Arbeitsschutz in den USA rät davon ab.',
        'Viel Wasser auf einmal.',
        'Tonic Water und Chinin: Sie bergen ernste Risiken. Siehe: Was Studien fanden.',
        'Gleich mit dem Sport weitermachen.',
      ],
    },
    after: {
      title: 'Danach',
      text: [
        'Die meisten Krämpfe dauern von Sekunden bis 10 Minuten. Der Muskel kann bis zu 24 Stunden schmerzen. Eine Schmerztablette kommt für den Krampf zu spät; sie kann nur gegen das Nachwehen helfen.',
        'Ein Krampf, der länger als 10 Minuten dauert und nicht nachlässt, braucht ärztliche Hilfe.',
      ],
    },
  },
}
