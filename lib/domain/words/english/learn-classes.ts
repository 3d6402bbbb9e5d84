import type { DrugClass } from '../../medication'
import type { CrampingClass } from '../../cramping-classes'
import {
  allDiuretics,
  classFigures,
  inhalerRatios,
  loopDiureticP,
  tolcaponePercent,
  treatedWithOne,
  type Ratio,
  type Strength,
} from '../../learn/class-figures'
import { quinine } from '../../learn/trial-figures'
import { figureIn } from '../figure-in'

const f = figureIn('en')

const after = ({ ratio, from, to }: Ratio): string =>
  `Treatment for cramps began ${f(ratio)} times as often in the year after people started one as in the year before (${f(from, 2)} to ${f(to, 2)}).`

const ratioOf = (one: CrampingClass): string => {
  const { afterOverBefore } = classFigures[one]
  return afterOverBefore === null ? '' : after(afterOverBefore)
}

const inTrials =
  'A review for family doctors names it among the medicines most strongly linked with cramps. Cramps were rare in the trials all the same; the figures of that review are not known here.'

const inAList = 'A list of medicines names it with cramps. No figure is known here.'

const said: Record<CrampingClass, string> = {
  laba: `${ratioOf('laba')} Alone it was ${f(inhalerRatios.alone)}, together with a steroid to inhale ${f(inhalerRatios.withSteroid)}.`,
  'potassium-sparing-diuretic': ratioOf('potassium-sparing-diuretic'),
  'thiazide-diuretic': `${ratioOf('thiazide-diuretic')} For all water tablets together it was ${f(allDiuretics.ratio)} (${f(allDiuretics.from)} to ${f(allDiuretics.to)}).`,
  'loop-diuretic': `${ratioOf('loop-diuretic')} That may be chance (p ${f(loopDiureticP)}), and an older review calls it unproven.`,
  statin: `${ratioOf('statin')} Cramps that begin after years on a statin are unlikely to come from it.`,
  'iv-iron': inTrials,
  oestrogen: `${inTrials} It speaks of conjugated oestrogens.`,
  raloxifene: inTrials,
  nsaid: `${inTrials} It speaks of naproxen; of the others of this kind nothing is known here.`,
  teriparatide: inTrials,
  'calcium-channel-blocker':
    'Single cases with nifedipine were reported. Of the others of this kind nothing is known here.',
  'cholinesterase-inhibitor': 'Cramps are listed as a side effect of donepezil and neostigmine.',
  saba: 'Single cases with salbutamol and terbutaline were reported.',
  tolcapone: `Its own leaflet, as a reference gives it, says that at least ${f(tolcaponePercent)} % of people have cramps.`,
  imatinib: 'A reference for doctors calls it a risk for cramps, without a figure.',
  'beta-blocker':
    'A reference for doctors calls a few of them a risk for cramps: those with an effect of their own on the heart, such as pindolol. Of the others nothing is known here.',
  chemotherapy:
    'A list of medicines names vincristine and cisplatin with cramps, and a reference for doctors names chemotherapy. No figure is known here.',
  lithium: inAList,
  corticosteroid: inAList,
}

const strengths: Record<Strength, string> = {
  strong: 'For a study that only watched, this is a strong link.',
  moderate: 'A moderate link.',
  small: 'A small link.',
  conflicting: 'A weak link, and publications disagree.',
  trials: 'Known as a side effect; how often is not known here.',
  label: 'Known from the leaflet.',
  listed: 'Named only; how strong the link is is not known.',
}

/** What publications say of classes of medicines, and what Charley does because of one. */
export const classTexts = {
  title: 'What publications say of this kind',
  said,
  strengths,
  notNamed:
    'None of the publications Charley knows names this kind with cramps. That does not say that it cannot go with them.',
  notSure: 'The kind is left open, so there is nothing to look up. Your pharmacist can tell you the kind.',
  noShare: 'How many of 10,000 people that is cannot be worked out from the publication.',
  treated: `Of the people treated for cramps, ${f(treatedWithOne.percent)} % had received one of these inhalers or one of the two stronger kinds of water tablet within ${f(treatedWithOne.years)} years. A study of veterans found no single medicine more often than others.`,
  withdrawal:
    'Cramps can also come when alcohol, sleeping pills or calming tablets (benzodiazepines, barbiturates) or opioids are stopped. Do not stop these on your own: get help with it.',
  steps: {
    study:
      'A study of prescriptions counted people who started both a medicine of this kind and treatment for cramps, and compared which came first. It did not look at why.',
    interval: 'In brackets: the range in which the figure lies with 95 % certainty.',
    not: 'It does not say that the medicine is the reason, nor how many people get cramps.',
    together: 'The figures are those of the publications; Charley worked nothing out.',
    listed: 'A publication names this kind with cramps. Nobody counted here.',
  },
  leftOutTitle: 'What Charley leaves out',
  leftOut:
    'With this kind you see your amounts without a band, and no hint to drink more or to take more potassium, magnesium or salt. Ask your doctor or pharmacist before you change how much of them you take.',
  leftOutOf:
    'With these kinds you see your amounts without a band, and no hint to drink more or to take more potassium, magnesium or salt. Ask your doctor or pharmacist before you change how much of them you take.',
  kinds: 'Kind by kind',
  withdrawalTitle: 'Stopping suddenly',
  watches: (days: number) =>
    `Charley looks whether cramps begin within ${days} days of its first day, and tells you under When to see a doctor.`,
  statin:
    'The NHS tells people on a statin who get muscle pain, tenderness, weakness or cramps that nothing explains to stop it and to contact 111 or their GP. That is the instruction of the NHS, known here from news reports. With weakness get help today; with dark urine call your emergency number.',
  byName: (kinds: string) =>
    `By its name it holds ${kinds}. Charley counts that too, where it leaves hints out.`,
  withSteroid: 'It also holds a steroid to inhale.',
  generalKnowledge:
    'That this medicine is of this kind is general knowledge; the publications do not name it.',
  askTitle: 'Ask before you change anything',
  ask: 'Your doctor or pharmacist knows why you take it. Take your Doctor page along: your medicines and cramps stand on it.',
  readMore: 'Medicines and cramps',
  named: 'named with cramps',
  quinine: {
    title: 'About quinine',
    text: [
      `In the USA quinine is not approved for cramps: ${f(quinine.reports.serious)} serious reports came in from ${quinine.reports.from} to ${quinine.reports.to}, ${f(quinine.reports.forLegs)} of them from people who took it for leg cramps or restless legs. ${f(quinine.reports.lowPlatelets)} had too few platelets, and ${f(quinine.reports.deaths)} died.`,
      `The UK agency says it is not for routine use: only when cramps regularly disturb sleep and other measures have not worked, to be stopped after ${f(quinine.stopAfterWeeks)} weeks if it does not help, and looked at again every ${f(quinine.reviewMonths)} months. In trials there were about ${f(quinine.fewerCramps)} fewer of ${f(quinine.ofCramps)} cramps in ${f(quinine.inWeeks)} weeks. In a UK study, people who took it for a year or more died ${f(quinine.deathRateRatio)} times as often.`,
      'Tonic water holds quinine too, and a reference for doctors calls it a risky thing to try on one’s own.',
      'If a doctor prescribed it, do not change it on your own: ask your doctor or pharmacist.',
    ],
  },
} satisfies { said: Record<CrampingClass, string> } & Record<string, unknown>

/** Classes as they stand inside "by its name it holds …". */
export const classesInside: Partial<Record<DrugClass, string>> = {
  'ace-inhibitor': 'an ACE inhibitor',
  arb: 'a sartan',
  'beta-blocker': 'a beta-blocker',
  'thiazide-diuretic': 'a water tablet of the thiazide kind',
  'loop-diuretic': 'a strong water tablet',
  'potassium-sparing-diuretic': 'a water tablet that keeps potassium',
  nsaid: 'an anti-inflammatory painkiller',
  trimethoprim: 'trimethoprim',
  heparin: 'a heparin',
}
