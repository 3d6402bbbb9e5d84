import type { Rule } from './rule'
import { breathingAndChest } from './rules/e1-breathing-and-chest'
import { overAnHour } from './rules/e10-over-an-hour'
import { darkUrine } from './rules/e2-dark-urine'
import { heat } from './rules/e3-heat'
import { jawOrPoison } from './rules/e4-jaw-or-poison'
import { backAndBladder } from './rules/e5-back-and-bladder'
import { coldPaleLimb } from './rules/e6-cold-pale-limb'
import { faceSpeechOneSide } from './rules/e7-face-speech-one-side'
import { heartbeatOrSeizure } from './rules/e8-heartbeat-or-seizure'
import { tightSwollenMuscle } from './rules/e9-tight-swollen-muscle'
import { frequent } from './rules/r1-frequent'
import { newMedicine } from './rules/r10-new-medicine'
import { severe } from './rules/r2-severe'
import { prolonged } from './rules/r3-prolonged'
import { noApparentCause } from './rules/r4-no-apparent-cause'
import { accompanied } from './rules/r5-accompanied'
import { lastingWeakness } from './rules/r6-lasting-weakness'
import { selfCareFails } from './rules/r7-self-care-fails'
import { dailyLife } from './rules/r8-daily-life'
import { gettingWorse } from './rules/r9-getting-worse'
import { unusualSite } from './rules/r11-unusual-site'
import { onWalking } from './rules/r12-on-walking'
import { knownCondition } from './rules/r13-known-condition'
import { backAndNumbness } from './rules/r14-back-and-numbness'
import { alcohol } from './rules/r15-alcohol'
import { child } from './rules/r16-child'
import { longCramp } from './rules/u1-long-cramp'
import { oneLeg } from './rules/u2-one-leg'
import { growingWeakness } from './rules/u3-growing-weakness'
import { weaknessOnAStatin } from './rules/u4-weakness-on-a-statin'
import { vomitingOrDiarrhoea } from './rules/u5-vomiting-or-diarrhoea'
import { signsInPregnancy } from './rules/u6-signs-in-pregnancy'
import { restPainOrFootUlcer } from './rules/u7-rest-pain-or-foot-ulcer'
import { soilInAWound } from './rules/u8-soil-in-a-wound'
import { heatCrampsWithACondition } from './rules/u9-heat-cramps-with-a-condition'
import { mouthAndHand } from './rules/u10-mouth-and-hand'
import { restingWithNumbness } from './rules/u11-resting-with-numbness'

/** The rules that are judged, one file each. A rule is added by its file and a line here; S1 and N1 follow from the rest. */
export const rules: readonly Rule[] = [
  breathingAndChest,
  darkUrine,
  heat,
  jawOrPoison,
  backAndBladder,
  coldPaleLimb,
  faceSpeechOneSide,
  heartbeatOrSeizure,
  tightSwollenMuscle,
  overAnHour,
  longCramp,
  oneLeg,
  growingWeakness,
  weaknessOnAStatin,
  vomitingOrDiarrhoea,
  signsInPregnancy,
  restPainOrFootUlcer,
  soilInAWound,
  heatCrampsWithACondition,
  mouthAndHand,
  restingWithNumbness,
  frequent,
  severe,
  prolonged,
  noApparentCause,
  accompanied,
  lastingWeakness,
  selfCareFails,
  dailyLife,
  gettingWorse,
  newMedicine,
  unusualSite,
  onWalking,
  knownCondition,
  backAndNumbness,
  alcohol,
  child,
]
