import type { RuleId } from '../../referral/rule-id'
import type { LearnPageWords } from '../learn-section'

type Judged = Exclude<RuleId, 'S1' | 'N1'>

/** The page about when a cramp needs a doctor. */
export const doctorPage = {
  title: 'When a cramp needs a doctor',
  line: 'Most cramps pass by themselves; with these signs, or this often, they need a doctor.',
  sections: {
    longer: {
      title: 'Ten minutes',
      text: [
        'A cramp that lasts longer than 10 minutes and does not ease when you move or stretch needs medical help the same day. Publishers agree on the 10 minutes, not on what to do then: some say an ordinary appointment, some say at once.',
      ],
    },
    soreness: {
      title: 'What is usual',
      text: ['Cramps last from seconds to 10 minutes. The muscle may be sore for up to 24 hours.'],
    },
  },
} satisfies LearnPageWords

/** What each rule of the referral looks at, in plain words. Counts are those of the rules. */
const asks: Record<Judged, string> = {
  E1: 'Short of breath, pain in the chest, coughing blood or fainting with a cramp.',
  E2: 'Urine like tea or cola, brown or red, with a cramp, sore muscles or weakness.',
  E3: 'In the heat: confusion, collapse, a seizure, hot dry skin, 40 °C or more; or not better 30 minutes after rest and cooling.',
  E4: 'A stiff jaw, or spasms with trouble swallowing; cramps after contact with a poison such as lead or mercury.',
  E5: 'Numb between the legs, new trouble with bladder, bowel or sex, or both legs weak or numb with back pain.',
  E6: 'A cold, pale arm or leg that is numb or weak.',
  E7: 'Sudden weakness of one side, a drooping face, trouble speaking.',
  E8: 'A pounding or uneven heartbeat, a seizure, a tight throat or confusion, also after drinking a lot in sport.',
  E9: 'A tight, swollen muscle with pain far worse than you would expect.',
  E10: 'A cramp of more than 60 minutes that has not eased.',
  U1: 'Longer than 10 minutes and not eased by moving or stretching.',
  U2: 'One leg swollen, or two of these in one leg: warm, red, tender.',
  U3: 'Weakness that has grown over 4 weeks or less, a dropping foot, or weakness with trouble swallowing.',
  U4: 'On a statin: 2 or more unexplained cramps in 28 days and any weakness.',
  U5: 'Vomiting or diarrhoea with cramps.',
  U6: 'In pregnancy: a bad headache, trouble seeing, pain in the upper belly, or sudden swelling of face or hands.',
  U7: 'Leg pain at rest that eases when the leg hangs down, or a sore on the foot.',
  U8: 'Soil in a wound in the last 21 days.',
  U9: 'A cramp in the heat with heart disease or a diet low in salt.',
  U10: 'Tingling around the mouth with a cramped hand.',
  U11: '2 or more cramps at rest outside the legs in 28 days, with numbness or weakness.',
  R1: '4 or more cramps in 7 days on 3 of them, or 8 or more in 28 days on 4 of them.',
  R2: '2 or more cramps of 8 of 10 or worse in 28 days.',
  R3: 'Any cramp of more than 10 minutes in 28 days.',
  R4: '4 or more cramps in 28 days for which you found no cause.',
  R5: 'Weakness, swelling, redness, a change of the skin, numbness or tingling with 3 or more cramps and with at least half of them.',
  R6: 'Weakness between cramps, or a muscle that gets thinner, once.',
  R7: '3 or more cramps in 28 days that nothing eased, or a prevention plan kept for 6 weeks without effect.',
  R8: '2 or more cramps that stopped what you were doing, or 4 or more broken nights, in 28 days.',
  R9: 'Clearly more cramps, or clearly worse ones, than in the 84 days before.',
  R10: '3 or more cramps since a new medicine of a kind named with cramps.',
  R11: '2 or more cramps at rest in arm, hand, trunk, neck or face in 28 days.',
  R12: '3 or more cramps in 28 days that come on walking and go with rest.',
  R13: '4 or more cramps in 28 days with a condition that is named with cramps, or in pregnancy.',
  R14: '2 or more cramps in 28 days with back or leg pain and numbness or tingling.',
  R15: 'More than 14 units of alcohol a week and 3 or more cramps in 28 days.',
  R16: 'Under 16: 2 or more cramps at rest or at night in 28 days.',
}

/** The lists of that page. */
export const doctorTexts = {
  levels: {
    emergency: 'Call the emergency number now',
    urgent: 'Get medical help today',
    routine: 'Book an appointment',
  },
  lines: {
    emergency: 'Before anything else. One of them is enough.',
    urgent: 'Your doctor, or the out-of-hours line when the surgery is closed (111 in the UK).',
    routine:
      'Publishers rarely give numbers. Most of these counts are ours; each notice says whose its figures are.',
  },
  asks,
  ruleOf: (ruleId: string) => `rule ${ruleId}`,
  open: 'What your diary shows',
  bring: 'Doctor page to take along',
}
