import { ironmanCohort, konaRecords } from '../../learn/factor-figures'
import { stretchHold, warmthTime } from '../../relief/relief-steps'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

const f = figureIn('de')
const { dehydrationOdds: odds } = konaRecords

export const hamstring: Words['learn']['pages']['hamstring'] = {
  title: 'Warum die Oberschenkelrückseite krampft, während du die Vorderseite dehnst',
  line: 'Bei dieser Dehnung liegt die Rückseite verkürzt, und ein verkürzter, müder Muskel krampft leicht: Von allen Erklärungen ist diese am besten gestützt.',
  sections: {
    what: {
      title: 'Was geschieht',
      text: [
        'Du stehst auf einem Bein und ziehst die Ferse zum Gesäß. Das dehnt den Quadrizeps, den Muskel vorn am Oberschenkel. Die Muskeln an der Rückseite beugen das Knie. Bei gebeugtem Knie liegen sie verkürzt, und viele ziehen die Ferse auch noch mit ihnen heran.',
        'Ein verkürzter Muskel krampft leicht. Gewöhnliche Wadenkrämpfe werden ebenso erklärt. In Versuchen ließ sich ein Muskel nicht zum Krampfen bringen, der sich nicht verkürzen konnte. Und Krämpfe kommen vor allem in Muskeln, die über mehr als ein Gelenk ziehen: Die Rückseite zieht über Hüfte und Knie.',
      ],
    },
    oftenSaid: {
      title: 'Was man oft liest',
      text: [
        'Man liest, die Rückseite werde zu weit gedehnt und wehre sich. Bei dieser Dehnung ist sie aber nicht der Muskel, der gedehnt wird. Zu weit zu dehnen ist eine Frage der Technik und mag bei anderen Dehnungen eine Rolle spielen.',
      ],
    },
    factors: {
      title: 'Was noch mitspielen kann',
      text: [
        'Von keinem davon ist gezeigt, dass er der Grund für einen einzelnen Krampf eines einzelnen Menschen ist. Dein eigenes Tagebuch kann über dich mehr sagen.',
      ],
      points: [
        'Gleichgewicht der Muskeln: Vorder- und Rückseite arbeiten gegeneinander, und die schwächere kann zuerst müde werden. Messen lässt sich das nur mit einem Gerät, und das Verhältnis allein sagt Verletzungen der Rückseite nicht voraus. Übe zu Hause beide.',
        'Reflex: Spannt sich ein Muskel an, sagen Nerven seinem Gegenspieler, er solle loslassen. Beim Dehnen kann dieses Zeichen danebengehen. Wie viel das hier ausmacht, ist nicht bekannt.',
        `Flüssigkeitsmangel: Die Studien widersprechen sich. Von ${f(ironmanCohort.athletes)} Sportlern eines Ironman hatten die mit Krämpfen nicht mehr Gewicht verloren als die anderen. In ${f(konaRecords.records)} Krankenakten eines anderen Ironman war die Chance für Flüssigkeitsmangel bei wegen Krämpfen Behandelten ${f(odds.value)}-mal so hoch (${f(odds.from)} bis ${f(odds.to)}).`,
        'Kalium, Magnesium, Calcium, Natrium: In der ersten Studie unterschied sich das Blut derer mit Krämpfen nicht. In den Akten waren Natrium und Kalium bei ihnen eher etwas höher.',
        `Ermüdung: Von jenen ${f(ironmanCohort.athletes)} Sportlern bekamen ${f(ironmanCohort.cramped)} Krämpfe. Ein schnelleres Tempo und Krämpfe in früheren Rennen unterschieden sie von den anderen.`,
        'Technik: wippen, zu weit ziehen, die Luft anhalten oder kalt dehnen.',
      ],
    },
    now: {
      title: 'Wenn es geschieht',
      text: [],
      points: [
        'Hör mit der Dehnung auf. Lass den Fuß los und stell ihn ab.',
        `Streck das Knie sanft. Streck das Bein nach vorn, zieh die Zehen zum Schienbein und halte ${stretchHold.from} bis ${stretchHold.to} Sekunden. Atme weiter.`,
        'Knete leicht. Nichts Festes.',
        `Dann Wärme für ${warmthTime.from} bis ${warmthTime.to} Minuten oder ein Kühlkissen im Tuch. Nicht auf tauber Haut, nicht im Schlaf und nicht auf einem Bein, das geschwollen, heiß oder rot ist.`,
        'Geh ein paar Schritte. Wiederhole die Dehnung nicht gleich.',
      ],
    },
    nextTime: {
      title: 'Beim nächsten Mal',
      text: [],
      points: [
        'Wärm dich vorher auf.',
        'Zieh die Ferse mit der Hand oder einem Band heran, damit die Rückseite nichts zu tun hat.',
        `Weniger weit, ${stretchHold.from} bis ${stretchHold.to} Sekunden, kein Wippen: Bleib beim Ziehen stehen, bevor es wehtut.`,
        'Wechsle ab mit einer Dehnung der Rückseite.',
      ],
    },
  },
}
