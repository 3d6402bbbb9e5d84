import {
  cirrhosisShares as liver,
  dialysisShare,
  olderShares as older,
  pregnancyShares as pregnancy,
  veteransShares as veterans,
  type CrampCondition,
} from '../../learn/condition-figures'
import { figureIn } from '../figure-in'
import type { LearnPageWords } from '../learn-section'

const f = figureIn('en')

/** The page about conditions; what is known of each stands below. */
export const conditionsPage = {
  title: 'Conditions and cramps',
  line: 'With some conditions cramps are common, and with some Charley leaves out its hints to drink or eat more.',
  sections: {
    read: {
      title: 'How to read this',
      text: [
        'That two things go together does not say that one leads to the other. A wide range means that studies counted differently.',
        'What a doctor told you can be kept in your profile. Nothing here says that you are ill.',
      ],
    },
    notLinked: {
      title: 'What was not linked',
      text: [
        'For night cramps, one summary names these as not linked: lack of water, and the sodium, potassium, magnesium, calcium, sugar and creatinine in the blood.',
      ],
    },
  },
} satisfies LearnPageWords

const copy =
  'The figures are those of a review for family doctors, among veterans. Charley read them in a copy.'
const read = 'The figures are those of the publications; Charley worked nothing out.'

type ConditionWords = { name: string; says: string; howMade: string }

const known: Record<CrampCondition, ConditionWords> = {
  dialysis: {
    name: 'Dialysis',
    says: `From one study to another, ${f(dialysisShare.from)} to ${f(dialysisShare.to)} % of people on dialysis have cramps.`,
    howMade: read,
  },
  cirrhosis: {
    name: 'Scarring of the liver (cirrhosis)',
    says: `${f(liver.any.from)} to ${f(liver.any.to)} % have cramps, and ${f(liver.relevant.from)} to ${f(liver.relevant.to)} % have them once a week or more. In one group it was ${f(liver.inThreeMonths)} % within three months. In another it was ${f(liver.compared.cirrhosis)} %, against ${f(liver.compared.hepatitis)} % with hepatitis and ${f(liver.compared.heartFailure)} % with heart failure.`,
    howMade: read,
  },
  pregnancy: {
    name: 'Pregnancy',
    says: `Mostly in the last three months: ${f(pregnancy.share.from)} to ${f(pregnancy.share.to)} %, often ${f(pregnancy.timesAWeek)} times a week; another publication says ${f(pregnancy.cleveland)} %. They settle after birth. Whether magnesium helps is not clear: the trials do not agree.`,
    howMade: read,
  },
  age: {
    name: 'Getting older',
    says: `Over ${f(older.fromAge)}, about one in ${f(older.oneIn)} has cramps. Of those, ${f(older.weeklyPercent)} % have ${f(older.attacksAWeek)} or more a week. Women, and people with cramps in the family, have them more often.`,
    howMade: `${read} The summary is of 2012.`,
  },
  arteries: {
    name: 'Narrowed leg arteries',
    says: `${f(veterans.arteries)} % of the veterans with it had cramps. A cramp that comes on walking and goes within minutes of rest needs an appointment.`,
    howMade: copy,
  },
  heart: {
    name: 'Narrowed heart arteries, and low potassium',
    says: `${f(veterans.heart)} % of the veterans with narrowed heart arteries had cramps, and ${f(veterans.lowPotassium)} % of those with low potassium.`,
    howMade: copy,
  },
  listed: {
    name: 'Also named with cramps',
    says: 'Diabetes, low blood sugar, an underactive thyroid, a narrowed spinal canal, Parkinson’s disease, nerve damage, motor neurone disease, chemotherapy, and food through a drip. No figures are known here.',
    howMade: 'Publications name these with cramps. Nobody counted here.',
  },
}

/** What is known of each condition, and what Charley does because of one. */
export const conditionTexts = {
  known,
  toldTitle: 'What you told Charley',
  nothingTold: 'Your profile names no condition. You can add what a doctor told you.',
  toProfile: 'Your profile',
  changesTitle: 'What Charley changes',
  noFluid: 'no band for drinks, and no hint to drink more',
  noMinerals: 'no hint to take more potassium or magnesium',
  noSalt: 'no hint for salt or salty drinks',
  asksSooner: '4 or more cramps in 28 days are a reason to book an appointment',
  heat: 'a cramp in the heat needs help the same day',
  nothing: 'nothing',
  changesOf: (condition: string, changes: string) => `${condition}: ${changes}.`,
  clinic: 'Where Charley leaves out its hints, what your clinic told you counts.',
  changesHow:
    'Which condition changes what is a choice of ours, on the safe side. It rests on the publications about potassium and about drinking too much.',
  inPublications: (name: string) => `See “${name}” below.`,
}
