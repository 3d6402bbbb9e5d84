import type { Words } from '../words'

export const drinksOfDay: Words['fluidBand']['drinks'] = {
  title: 'Getränke des Tages',
  hour: (from, until) => `${from} bis ${until}`,
  total: amount => `Gezählt: ${amount}.`,
  notCounted: amount => `Nicht gezählt: ${amount} mit 6 % Alkohol oder mehr.`,
  counts:
    'Jedes Getränk unter 6 % Alkohol zählt mit seiner ganzen Menge; wo diese Grenze liegt, ist von uns.',
  fastest: (amount, time) => `Am meisten innerhalb einer Stunde: ${amount}, ab ${time}.`,
  mostInAnHour: 'das meiste innerhalb einer Stunde',
  fastestHow: (line, never) => [
    'Von allen Stunden des Tages, gleich wann sie beginnen und auch über Mitternacht, die, in der am meisten getrunken wurde. Was in einem Training bis zu einer Stunde getrunken und nicht als Getränk eingetragen wurde, ist dabei. Eine Stunde der Liste unten beginnt zur vollen Stunde und kann darum weniger enthalten.',
    'Ein Getränk zählt ganz in seinem Augenblick; eines mit einem Ende verteilt sich gleichmäßig vom Anfang bis zum Ende, und nur was in die Stunde fällt, ist darin.',
    `Über ${line} in einer Stunde warnt Charley. Das ist von uns, unter ${never} je Stunde, die das NIOSH bei Arbeit in der Hitze nie zu überschreiten rät.`,
  ],
  anHour: 'die Summe einer Stunde',
  hourHow: [
    'Die Getränke, die in dieser Stunde begannen, nach der Uhr an der Wand, wo sie getrunken wurden, jedes mit seiner ganzen Menge. Getränke mit 6 % Alkohol oder mehr zählen nicht.',
  ],
  log: 'Getränk eintragen',
  doesNotCount: 'zählt nicht: 6 % Alkohol oder mehr',
}

export const hydrationIndex: Words['fluidBand']['index'] = {
  title: 'Wie lange ein Getränk im Körper bleibt',
  intro:
    'Zur Information: Charley zählt die Menge und rechnet nie damit. Verglichen wird der Urin nach einem Liter stillem Wasser mit dem nach einem Liter des Getränks, zwei Stunden später, bei 72 Männern in Ruhe.',
  row: value => `Index ${value}`,
  withSpread: (value, spread) => `Index ${value}, Standardabweichung ${spread}`,
  spread:
    'Nur orale Rehydratationslösung und Milch unterscheiden sich deutlich von Wasser; die Menschen unterscheiden sich stark, um etwa 0,2 bis 0,7. Die meisten Werte wurden aus einer Abbildung gelesen.',
  made: 'Ein Getränk hat den Index des geprüften Getränks, dem es am meisten gleicht; deine Mengen ändern ihn nicht.',
  none: 'Keines der Getränke dieses Tages war unter den 13, die geprüft wurden.',
  fact: 'Hydrationsindex',
  onlyInformation: 'nur zur Information',
}
