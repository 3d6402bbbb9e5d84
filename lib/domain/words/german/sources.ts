import type { Words } from '../words'

export const sources: Words['sources'] = {
  title: 'Quellen',
  line: 'Woher die Zahlen und Regeln kommen.',
  figures: 'Zahlen',
  carries: (drinks, foods, activities) =>
    `Charley bringt ${drinks} Getränke, ${foods} Lebensmittel und ${activities} Aktivitäten mit. Es sind Mittelwerte: Die Packung dessen, was du isst oder trinkst, weiß es besser.`,
  inEnglish: 'Namen und Angaben der Tabellen stehen so da, wie sie veröffentlicht wurden, auf Englisch.',
  once: 'Eine Veröffentlichung steht einmal, beim ersten Teil, der auf ihr beruht; spätere Teile beruhen auch auf denen darüber.',
  rules: 'Regeln',
  restOn:
    'Die Regeln von „Wann zum Arzt“ beruhen auf diesen Veröffentlichungen. Sie nennen selten Zahlen; wo eine Anzahl von uns ist, sagt es der Hinweis.',
  relief: 'Während eines Krampfs',
  reliefRests:
    'Was Krampf jetzt rät, und wie lange, kommt aus diesen Veröffentlichungen. Die Stellungen sind verbreitete Übung, die Grenzen der Wärme stammen von dort.',
  drinking: 'Trinken',
  drinkingRests:
    'Das Band eines Tages, seine Warnungen, das Trinken rund ums Training und die Grenzen von Koffein und Alkohol beruhen auf diesen Veröffentlichungen. Was daran von uns ist, heißt dort auch so.',
  learn: 'Seiten zum Nachlesen, Medikamente und Krankheiten',
  learnRests:
    'Was die Seiten unter Nachlesen und die Seite eines Medikaments sagen, kommt aus diesen Veröffentlichungen.',
  stretching: 'Dehnen',
  holds:
    'Eine Dehnung 10 bis 30 Sekunden zu halten, im Alter 30 bis 60, stammt aus dieser Veröffentlichung. Die 20 bis 30 Sekunden des Formulars sind der obere Teil davon.',
  training: 'Training und Krämpfe',
  trainingRests:
    'Last, Monotonie, Beanspruchung, der Vergleich mit den Wochen davor, Aufwärmen und Auslaufen beruhen auf diesen, ebenso, was über Krämpfe im Sport gesagt wird. Keine der Zahlen zur Last wurde für Krämpfe untersucht.',
  sweat: 'Schweiß und Urinfarbe',
  sweatRests:
    'Schweißraten und die Tafel der Urinfarben beruhen auf diesen Veröffentlichungen; die Stufen sind unsere.',
  comparing: 'Was vorher war',
  comparingRests:
    'Wie Krämpfe neben Vergleichstage gestellt werden, und wie der Zufall begrenzt wird, wo viele Faktoren angesehen werden, kommt aus diesen Veröffentlichungen. Wie viele mindestens nötig sind, ist von uns.',
  noDevice:
    'Charley zählt, was du schreibst, und vergleicht es damit. Es ist kein Medizinprodukt und stellt keine Diagnose.',
}
