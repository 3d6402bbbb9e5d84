import type { Words } from '../words'
import { classTexts, classesInside } from './learn-classes'
import { conditionTexts, conditionsPage } from './learn-conditions'
import { doctorPage, doctorTexts } from './learn-doctor'
import { drinking, electrolytes, training } from './learn-factors'
import { hamstring } from './learn-hamstring'
import { prevention } from './learn-prevention'
import { relief } from './learn-relief'
import { certainties, trials as trialTexts } from './learn-trials'

type Pages = Words['learn']['pages']

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

export const learn: Words['learn'] = {
  title: 'Nachlesen',
  line: 'Was man über Krämpfe weiß, was nicht, und woher das kommt.',
  backToList: 'Alle Seiten',
  readOn: 'Weiterlesen',
  reason: {
    condition: reasons =>
      `Du hast Charley genannt: ${reasons}. Darum fehlen hier Zeilen, die zu Trinken, Mineralstoffen oder Salz raten. Wie viel für dich richtig ist, hat dir deine Praxis oder Klinik gesagt.`,
    medicine: reasons =>
      `Du hast Charley genannt: ${reasons}. Darum fehlen hier Zeilen, die zu Trinken, Mineralstoffen oder Salz raten. Frag in der Arztpraxis oder Apotheke, bevor du mehr oder weniger davon zu dir nimmst.`,
  },
  publications: 'Woher das kommt',
  conditions: conditionTexts,
  doctor: doctorTexts,
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
    'when-to-see-a-doctor': doctorPage,
    'what-trials-found': trials,
    medicines,
    conditions: conditionsPage,
    drinking,
    electrolytes,
    training,
  },
}
