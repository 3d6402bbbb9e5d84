import type { Words } from '../words'
import { classTexts, classesInside } from './learn-classes'
import { drinking, electrolytes, training } from './learn-factors'
import { hamstring } from './learn-hamstring'
import { prevention } from './learn-prevention'
import { relief } from './learn-relief'
import { certainties, trials as trialTexts } from './learn-trials'

type Pages = Words['learn']['pages']

const doctor: Pages['when-to-see-a-doctor'] = {
  title: 'Wann zum Arzt',
  line: 'Die meisten Krämpfe vergehen von selbst; bei diesen Zeichen und Zahlen brauchen sie einen Arzt.',
  sections: {
    longer: {
      title: 'Zehn Minuten',
      text: [
        'Ein Krampf, der länger als 10 Minuten dauert und beim Bewegen oder Dehnen nicht nachlässt, braucht noch am selben Tag ärztliche Hilfe.',
      ],
    },
  },
}

const trials: Pages['what-trials-found'] = {
  title: 'Was Studien fanden',
  line: 'Gut geprüft ist sehr wenig; Dehnen vor dem Schlafen schnitt am besten ab, und Magnesium half älteren Erwachsenen nicht.',
  sections: {
    read: {
      title: 'Wie man das liest',
      text: ['Eine Studie sagt, was in einer Gruppe geschah. Sie sagt nicht, was bei dir geschehen wird.'],
    },
  },
}

const medicines: Pages['medicines'] = {
  title: 'Medikamente und Krämpfe',
  line: 'Manche Medikamente werden mit Krämpfen genannt; nichts davon ist ein Grund, eines allein abzusetzen.',
  sections: {
    ask: {
      title: 'Frag, bevor du etwas änderst',
      text: [
        'In der Arztpraxis oder Apotheke weiß man, warum du es nimmst und was an seine Stelle treten könnte. Manche Mittel plötzlich abzusetzen ist gefährlich.',
      ],
    },
  },
}

const conditions: Pages['conditions'] = {
  title: 'Krankheiten und Krämpfe',
  line: 'Bei manchen Krankheiten sind Krämpfe häufig, und bei manchen lässt Charley Hinweise zum Trinken oder Essen weg.',
  sections: {
    read: {
      title: 'Wie man das liest',
      text: ['Dass zwei Dinge zusammen vorkommen, sagt nicht, dass eines zum anderen führt.'],
    },
  },
}

export const learn: Words['learn'] = {
  title: 'Nachlesen',
  line: 'Was man über Krämpfe weiß, was nicht, und woher das kommt.',
  backToList: 'Alle Seiten',
  readOn: 'Weiterlesen',
  doNext: 'Was du tun kannst',
  publications: 'Woher das kommt',
  trials: trialTexts,
  certainties,
  trialParts: {
    tested: 'Was geprüft wurde',
    result: 'Was herauskam',
    certainty: 'Wie sicher',
    notSaid: 'Was es nicht sagt',
  },
  classes: classTexts,
  classesInside,
  pages: {
    hamstring,
    relief,
    prevention,
    'when-to-see-a-doctor': doctor,
    'what-trials-found': trials,
    medicines,
    conditions,
    drinking,
    electrolytes,
    training,
  },
}
