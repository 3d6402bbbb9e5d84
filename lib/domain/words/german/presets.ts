import type { Words } from '../words'

export const presets: Words['presets'] = {
  title: 'Getränke mit einem Tipp',
  line: 'Welche Getränke auf Heute stehen, wie viel davon und in welcher Reihenfolge',
  notChosen: 'Bis du eine Auswahl sicherst, zeigt Heute, was du am häufigsten einträgst. Das steht unten.',
  legend: 'Auf Heute, vom ersten zum letzten',
  amountOf: name => `${name}: wie viel`,
  earlier: name => `${name}: nach oben`,
  later: name => `${name}: nach unten`,
  hidden: 'Verborgen',
  hide: name => `${name}: auf Heute verbergen`,
  remove: name => `${name}: aus der Liste nehmen`,
  empty: 'Die Liste ist leer. So gesichert zeigt Heute, was du am häufigsten einträgst.',
  addLegend: 'Getränk dazunehmen',
  search: 'Getränke suchen',
  most: count => `Höchstens ${count} Getränke. Nimm eines heraus, um ein anderes aufzunehmen.`,
  amountWrong: 'Schreib, wie viel: 1 bis 5000 ml.',
  save: 'Auswahl sichern',
  saved: 'Gesichert. Heute zeigt diese Auswahl.',
  useMostUsed: 'Zurück zu dem, was ich am häufigsten eintrage',
  notSaved: 'Nicht gesichert: Der Server hat nicht geantwortet. Deine Auswahl steht noch hier.',
  unknownDrink: 'Ein Getränk, das es nicht mehr gibt',
}
