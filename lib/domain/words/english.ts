import { englishInBrowser } from './english-in-browser'
import { crampNow } from './english/cramp-now'
import { before } from './english/before'
import { beforeCramps } from './english/before-cramps'
import { beforeFactors } from './english/before-factors'
import { buttons } from './english/buttons'
import { doctorLinks } from './english/doctor-links'
import { doctor } from './english/doctor'
import { facts } from './english/facts'
import { fhir } from './english/fhir'
import { fluidBand } from './english/fluid-band'
import { sweat } from './english/sweat'
import { electrolytes } from './english/electrolytes'
import { trainingLoad } from './english/training-load'
import { prevention } from './english/prevention'
import { preventionTimer } from './english/prevention-timer'
import { itemList } from './english/item-list'
import { learn } from './english/learn'
import { checks } from './english/checks'
import { howMade } from './english/how-made'
import { installed } from './english/installed'
import { intakeCharts } from './english/intake-charts'
import { look } from './english/look'
import { notThere } from './english/not-there'
import { push } from './english/push'
import { referral } from './english/referral'
import { reminders } from './english/reminders'
import { rules } from './english/rules'
import { say } from './english/say'
import { settings } from './english/settings'
import { sources } from './english/sources'
import { today } from './english/today'
import { besideBefore } from './english/beside-before'
import { howOften } from './english/how-often'
import { durations } from './english/durations'
import { trendsRelief } from './english/trends-relief'
import { dayPage } from './english/day-page'
import { marked } from './english/marked'
import { takingAlong } from './english/taking-along'
import { tryIt } from './english/try-it'
import { trends } from './english/trends'
import { trendsFrame } from './english/trends-frame'
import { whenAndWhere } from './english/when-and-where'

/** Every text of the screens in English, by area. Counts, dates and figures in a sentence are functions. */
export const english = {
  ...englishInBrowser,
  crampNow,
  before,
  beforeCramps,
  beforeFactors,
  buttons,
  doctorLinks,
  doctor,
  facts,
  fhir,
  fluidBand,
  sweat,
  electrolytes,
  trainingLoad,
  prevention,
  preventionTimer,
  itemList,
  learn,
  checks,
  howMade,
  installed,
  intakeCharts,
  look,
  notThere,
  push,
  referral,
  reminders,
  rules,
  say,
  settings,
  sources,
  today,
  besideBefore,
  howOften,
  durations,
  trendsRelief,
  dayPage,
  marked,
  takingAlong,
  tryIt,
  trends,
  trendsFrame,
  whenAndWhere,
}
