import { nordic, riseAWeek, routineMinutes, strength, stretching } from '../../learn/factor-figures'
import { stretchHold } from '../../relief/relief-steps'
import { bedtimeStretching as bedtime } from '../../learn/trial-figures'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

const f = figureIn('de')
const { fewerCrampsANight: fewer } = bedtime

export const prevention: Words['learn']['pages']['prevention'] = {
  title: 'Was Krämpfen vorbeugen kann',
  line: 'Dehnen vor dem Schlafen schnitt in einer Studie am besten ab; das Übrige ist vernünftig, aber dass es Krämpfen vorbeugt, hat keine Studie gezeigt.',
  sections: {
    stretch: {
      title: 'Waden und Oberschenkel dehnen',
      text: [
        `Von ${f(bedtime.people)} Menschen über ${f(bedtime.fromAge)} dehnte ein Teil ${f(bedtime.weeks)} Wochen lang vor dem Schlafen die Beine. Sie hatten je Nacht ${f(fewer.value)} Krämpfe weniger als die anderen (${f(fewer.from)} bis ${f(fewer.to)}).`,
        `Für Vorder- und Rückseite des Oberschenkels: jede Dehnung ${stretchHold.from} bis ${stretchHold.to} Sekunden halten, ${f(stretching.repeats.from)}- bis ${f(stretching.repeats.to)}-mal, an den meisten Tagen. Bleib beim Ziehen stehen, bevor es wehtut. Kein Wippen.`,
      ],
    },
    strengthen: {
      title: 'Die Muskeln kräftigen',
      text: [
        `Ausfallschritte, Kniebeugen und Beincurls: ${f(strength.repeats.from)} bis ${f(strength.repeats.to)} Wiederholungen je Satz, an ${f(strength.daysAWeek.from)} bis ${f(strength.daysAWeek.to)} Tagen in der Woche. Das Nordic-Programm steigert sich über ${f(nordic.weeks)} Wochen mit ${f(nordic.sessions)} Einheiten.`,
        'Es senkt Zerrungen der Oberschenkelrückseite. Eine Studie gegen Krämpfe kennt Charley nicht.',
      ],
    },
    warm: {
      title: 'Aufwärmen, auslaufen, langsam steigern',
      text: [
        `Vorher etwa ${f(routineMinutes.warmUp)} Minuten leichte Bewegung, nachher ${f(routineMinutes.coolDown.from)} bis ${f(routineMinutes.coolDown.to)} Minuten langsamer werden.`,
        `Krämpfe beim Sport gehen mit einem schnelleren Tempo als sonst einher. Charley sagt „Vorsicht“, wenn eine Woche um mehr als ${f(riseAWeek.careful)} % steigt, und sagt es deutlich über ${f(riseAWeek.firm)} %. Beide Grenzen sind unsere.`,
      ],
    },
    drink: {
      title: 'Trinken und Essen',
      text: [
        { fluid: 'Trink, wenn du durstig bist und wenn du geschwitzt hast.' },
        'Ob Trinken Krämpfen vorbeugt, darin widersprechen sich die Studien.',
        {
          mineral:
            'Kalium, Magnesium und Calcium aus dem Essen gehören zu guter Ernährung; Tabletten sind etwas anderes.',
        },
      ],
    },
    when: {
      title: 'Wenn eine Gewohnheit nicht hilft',
      text: [
        'Gib einem Plan etwa sechs Wochen: So lange dauerte die Studie. Kommen die Krämpfe so oft wie vorher, geh zum Arzt. Charley achtet darauf und sagt es dir.',
      ],
    },
  },
}
