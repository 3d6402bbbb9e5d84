import { counted } from '../counted'

/** The file for a doctor's software: titles, names of what has no code, and the sentences of its sections. */
export const fhir = {
  title: (from: string, to: string) => `Cramp diary, ${from} to ${to}`,
  type: 'Cramp and hydration diary, kept by the patient',
  notADiagnosis: 'Written down by the patient and put together by Charley. It does not diagnose.',
  cramps: 'Cramps and signs',
  rules: 'Reasons to see a doctor',
  intake: 'Fluid and electrolytes',
  medicines: 'Medicines',
  about: 'About the patient',
  asTold: 'As the patient gave it. Nobody has confirmed it here.',
  counted: (cramps: number, known: number, days: number) =>
    `${counted(cramps, 'cramp')} in ${counted(days, 'day')}, of which ${known} are known. Cramps of one muscle less than half an hour apart count as one.`,
  notKnown: 'A day without an entry is not known. A sign that is not named was not asked.',
  drunk: (known: number, days: number) =>
    `Sums of what was written down. Fluid of ${known} of ${counted(days, 'day')}; figures of foods are estimates.`,
  medicinesCounted: (count: number) =>
    count === 0
      ? 'No medicine is written down.'
      : `${counted(count, 'medicine')} written down by the patient.`,
  noRule: 'No rule is met by what is recorded.',
  cannotTell: (count: number) => `${counted(count, 'rule')} could not be judged.`,
  keeper: 'The keeper of the diary.',
  age: (years: number) => `Aged ${years}.`,
  dueOn: (day: string) => `Pregnant, due on ${day}.`,
  bodyMass: 'Body mass',
  bodyHeight: 'Body height',
  cramp: 'Muscle cramp',
  signWithoutCramp: 'Sign noticed without a cramp',
  noSign: 'None of those asked',
  severity: 'Severity at its worst, 0 to 10',
  situation: 'Situation',
  signs: 'Signs with it',
  signsNo: 'Asked and answered no',
  noOtherSign: 'Every other sign of the list',
  whatWasTried: 'What was tried',
  tried: (method: string, outcome: string) => `${method} (helped: ${outcome.toLowerCase()})`,
  eased: 'Eased with it or with moving',
  brokeSleep: 'Broke sleep',
  stoppedActivity: 'Stopped an activity',
  yes: 'Yes',
  no: 'No',
  sums: {
    fluidMl: 'Fluid drunk on the day',
    potassiumMg: 'Potassium eaten on the day',
    magnesiumMg: 'Magnesium eaten on the day',
    calciumMg: 'Calcium eaten on the day',
    sodiumMg: 'Sodium eaten on the day',
  },
}
