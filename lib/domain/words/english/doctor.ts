import type { DoctorSpan } from '../../doctor/doctor-period'
import type { Strength } from '../../doctor/known-for-cramps'
import type { WhoPart } from '../../doctor/who-shown'
import { counted } from '../counted'

const spans: Record<DoctorSpan, string> = { '4w': '4 weeks', '3m': '3 months', '1y': '1 year' }

const shown: Record<WhoPart, string> = {
  name: 'Your name',
  'birth-date': 'Date of birth',
  age: 'Age',
  sex: 'Sex',
  body: 'Height and body mass',
  conditions: 'Conditions',
  pregnancy: 'Pregnancy',
  visits: 'What came of visits to a doctor',
}

const strengths: Record<Strength, string> = {
  strong: 'strong evidence',
  moderate: 'moderate evidence',
  weak: 'weak evidence',
  listed: 'listed, no figures',
}

/** The paper itself: read by a doctor, so in the words of one, and short. Dates, lengths and amounts come as words. */
const paper = {
  title: 'Muscle cramps: summary for the consultation',
  /** What the files are called. */
  fileName: 'summary-for-the-consultation',
  born: (date: string) => `born ${date}`,
  years: (age: number) => counted(age, 'year', 'years'),
  sexes: { female: 'female', male: 'male' },
  due: (date: string) => `pregnant, due ${date}`,
  notKnown: (part: string) => `${part}: not known`,
  from: (from: string, to: string) => `${from} to ${to}`,
  reason: 'Reason for the visit',
  reasons: 'Reasons for the visit',
  withheld: 'A rule that rests on something the patient told of themselves, which is not shown here',
  noReason: 'No referral rule is met by what is recorded.',
  ruleLine: (level: string, ruleId: string, revision: number) =>
    `${level}, rule ${ruleId} revision ${revision}`,
  evidence: (first: string, last: string) =>
    first === last ? `entries of ${first}` : `entries ${first} to ${last}`,
  quiet: (until: string) => `seen about it, quiet until ${until}`,
  more: (more: number) => `and ${more} more`,
  notADiagnosis: 'Recorded by the patient; not a diagnosis.',
  cramps: (cramps: number, days: number) => `${cramps === 1 ? 'cramp' : 'cramps'} on ${counted(days, 'day')}`,
  perMonth: (rate: string) => `${rate} in 28 known days`,
  noRate: 'too few days known for a rate',
  daysKnown: (days: number): string => (days === 1 ? 'day known' : 'days known'),
  worst: (median: string, rated: number) => `worst; usual ${median}, ${rated} rated`,
  noneRated: 'severity, none rated',
  longest: (median: string, known: number) => `longest; usual ${median}, ${known} timed`,
  noneTimed: 'length, none timed',
  atNight: (from: number, before: number) => `at night, ${from} to ${before} h`,
  brokenNights: (nights: number) => counted(nights, 'night of broken sleep', 'nights of broken sleep'),
  eased: (notKnown: number) =>
    notKnown === 0 ? 'eased by what was tried' : `eased; of ${notKnown} it is not known`,
  none: '–',
  severityChart: 'Cramps by severity, 0 to 10',
  countChart: 'Cramps a week',
  fluidChart: 'Fluid, litres a day',
  fluidChartByWeek: 'Fluid, litres a day, by week',
  stems: 'Filled: broke sleep.',
  cross: 'Cross: not rated.',
  bands: 'Dark: 8 to 10. Grey: 4 to 7. Pale: 0 to 3. Outline: not rated.',
  hatched: 'Hatched: not known.',
  today: 'Outline: today.',
  middleDay: 'Middle of the days with a drink.',
  drawnCramps: (cramps: number, known: number, days: number) =>
    `${counted(cramps, 'cramp')} on ${known} of ${days} known days.`,
  drawnFluid: (median: string, days: number) =>
    days === 0
      ? 'No day with a drink.'
      : `${median} L on the middle one of ${counted(days, 'day')} with a drink.`,
  where: 'Where',
  when: 'When they come',
  tried: 'What was tried',
  noCramps: 'No cramp is recorded.',
  nothingTried: 'Nothing is recorded.',
  times: (times: number) => counted(times, 'time', 'times'),
  helped: (yes: number, of: number) => `helped ${yes} of ${of}`,
  helpedPartly: (yes: number, partly: number, of: number) => `helped ${yes}, partly ${partly} of ${of}`,
  routine: 'Stretch or strength routine',
  onDays: (days: number, of: number) => `${days} of ${counted(of, 'day')}`,
  causes: (found: number, none: number, notAsked: number) =>
    `Cause found: ${found}. None found: ${none}. Not asked: ${notAsked}.`,
  stopped: (times: number) => `Stopped an activity: ${times}.`,
  signs: 'Warning signs',
  yes: 'Yes',
  no: 'No',
  notAsked: 'Not asked',
  signWithCramps: (sign: string, yes: number, of: number, last: string) =>
    `${sign} (${yes} of ${of} cramps, last ${last})`,
  signAlone: (sign: string, last: string) => `${sign} (without a cramp, ${last})`,
  askedWith: (signs: string, asked: number, of: number) => `${signs} (asked with ${asked} of ${of})`,
  askedAlone: (signs: string) => `${signs} (asked without a cramp)`,
  noneAnswered: 'none',
  medicines: 'Medicines',
  noMedicine: 'No medicine is recorded for this time.',
  since: (date: string) => `since ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  recent: 'started in the last 84 days',
  known: (strength: string) => `known with cramps, ${strength}`,
  ratio: (value: string, low: string, high: string) => `ratio ${value} (${low} to ${high})`,
  strengths,
  intake: 'Fluid and minerals a day',
  fluid: 'Fluid',
  amountOn: (amount: string, low: string, high: string, days: number, of: number) =>
    `${amount} (${low} to ${high}), ${days} of ${counted(of, 'day')}`,
  noAmount: 'not known',
  asLogged: 'As recorded: middle day and middle half of the days with a drink or with food.',
  cannotTell: 'What cannot be judged',
  nothingOpen: 'Nothing is left open.',
  visits: 'Visits',
  noVisit: 'No visit is recorded.',
  foot: (at: string, zone: string) => `Written with Charley on ${at} (${zone}).`,
  judgedAsOf: (date: string) => `Rules are judged as of ${date}.`,
  oneCramp: 'Cramps of one muscle less than 30 minutes apart count once.',
  ours: 'Thresholds marked as ours are not clinical standards.',
  sources: (sources: string) => `Sources: ${sources}.`,
  lettersLacking:
    'Letters that this file cannot print are shown as \uFFFD; the page on the screen shows them.',
  page: 'Page 1 of 1.',
}

/** The doctor page: the paper, and the screen around it. */
export const doctor = {
  title: 'Doctor page',
  line: 'One page for a consultation. It counts and quotes; it does not diagnose.',
  paper,
  spans,
  spansLabel: 'Period',
  ownDates: 'Own dates',
  from: 'First day',
  to: 'Last day',
  shownLabel: 'What it says about you',
  shownHint: 'Nothing else about you is on the page. Medicines are.',
  shown,
  update: 'Show it so',
  faults: {
    'ends-before-it-begins': 'The last day is before the first. Change one of them.',
    'in-the-future': 'The last day has not come yet. Take today or an earlier day.',
    'too-long': 'One page holds at most 366 days. Choose a later first day.',
    unreadable: 'These dates cannot be read. Choose both.',
  },
  print: 'Print',
  pdf: 'PDF',
  fhir: 'FHIR file',
  actions: 'Print, take along or send',
  link: 'Link',
  forTheVisit: 'A page for the visit',
}
