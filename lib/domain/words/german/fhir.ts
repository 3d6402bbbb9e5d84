import { counted } from '../counted'
import type { fhir as english } from '../english/fhir'

export const fhir: typeof english = {
  title: (from, to) => `Krampftagebuch, ${from} bis ${to}`,
  type: 'Krampf- und Trinktagebuch, vom Patienten geführt',
  notADiagnosis: 'Vom Patienten aufgeschrieben und von Charley zusammengestellt. Es stellt keine Diagnose.',
  cramps: 'Krämpfe und Anzeichen',
  rules: 'Gründe für einen Arztbesuch',
  intake: 'Flüssigkeit und Elektrolyte',
  medicines: 'Medikamente',
  about: 'Über den Patienten',
  asTold: 'Wie vom Patienten angegeben. Niemand hat es hier bestätigt.',
  counted: (cramps, known, days) =>
    `${counted(cramps, 'Krampf', 'Krämpfe')} in ${counted(days, 'Tag', 'Tagen')}, davon ${known} bekannt. Krämpfe eines Muskels mit weniger als einer halben Stunde Abstand zählen als einer.`,
  notKnown:
    'Ein Tag ohne Eintrag ist nicht bekannt. Nach einem Anzeichen, das nicht genannt ist, wurde nicht gefragt.',
  drunk: (known, days) =>
    `Summen dessen, was aufgeschrieben wurde. Flüssigkeit von ${known} von ${counted(days, 'Tag', 'Tagen')}; Werte von Lebensmitteln sind Schätzungen.`,
  medicinesCounted: count =>
    count === 0
      ? 'Es ist kein Medikament aufgeschrieben.'
      : `${counted(count, 'Medikament', 'Medikamente')}, vom Patienten aufgeschrieben.`,
  noRule: 'Keine Regel ist durch das Aufgeschriebene erfüllt.',
  cannotTell: count => `${counted(count, 'Regel konnte', 'Regeln konnten')} nicht beurteilt werden.`,
  keeper: 'Die Person, die das Tagebuch führt.',
  age: years => `${years} Jahre alt.`,
  dueOn: day => `Schwanger, Termin am ${day}.`,
  bodyMass: 'Körpergewicht',
  bodyHeight: 'Körpergröße',
  cramp: 'Muskelkrampf',
  signWithoutCramp: 'Anzeichen ohne Krampf',
  noSign: 'Keines der gefragten',
  severity: 'Stärke am schlimmsten Punkt, 0 bis 10',
  situation: 'Wobei er kam',
  signs: 'Anzeichen dabei',
  signsNo: 'Gefragt und verneint',
  noOtherSign: 'Jedes andere Anzeichen der Liste',
  whatWasTried: 'Was versucht wurde',
  tried: (method, outcome) => `${method} (geholfen: ${outcome.toLowerCase()})`,
  eased: 'Ließ damit oder durch Bewegung nach',
  brokeSleep: 'Störte den Schlaf',
  stoppedActivity: 'Unterbrach eine Tätigkeit',
  yes: 'Ja',
  no: 'Nein',
  sums: {
    fluidMl: 'Am Tag getrunkene Flüssigkeit',
    potassiumMg: 'Am Tag gegessenes Kalium',
    magnesiumMg: 'Am Tag gegessenes Magnesium',
    calciumMg: 'Am Tag gegessenes Kalzium',
    sodiumMg: 'Am Tag gegessenes Natrium',
  },
}
