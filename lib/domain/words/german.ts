import { germanInBrowser } from './german-in-browser'
import { crampNow } from './german/cramp-now'
import { before } from './german/before'
import { beforeCramps } from './german/before-cramps'
import { beforeFactors } from './german/before-factors'
import { buttons } from './german/buttons'
import { doctorLinks } from './german/doctor-links'
import { doctor } from './german/doctor'
import { facts } from './german/facts'
import { fhir } from './german/fhir'
import { fluidBand } from './german/fluid-band'
import { sweat } from './german/sweat'
import { electrolytes } from './german/electrolytes'
import { trainingLoad } from './german/training-load'
import { prevention } from './german/prevention'
import { preventionTimer } from './german/prevention-timer'
import { itemList } from './german/item-list'
import { learn } from './german/learn'
import { checks } from './german/checks'
import { howMade } from './german/how-made'
import { installed } from './german/installed'
import { intakeCharts } from './german/intake-charts'
import { look } from './german/look'
import { notThere } from './german/not-there'
import { push } from './german/push'
import { referral } from './german/referral'
import { reminders } from './german/reminders'
import { rules } from './german/rules'
import { say } from './german/say'
import { settings } from './german/settings'
import { sources } from './german/sources'
import { today } from './german/today'
import { besideBefore } from './german/beside-before'
import { howOften } from './german/how-often'
import { durations } from './german/durations'
import { trendsRelief } from './german/trends-relief'
import { dayPage } from './german/day-page'
import { marked } from './german/marked'
import { takingAlong } from './german/taking-along'
import { tryIt } from './german/try-it'
import { trends } from './german/trends'
import { trendsFrame } from './german/trends-frame'
import { whenAndWhere } from './german/when-and-where'
import type { Words } from './words'

/** Every text of the screens in German, by area. */
export const german: Words = {
  ...germanInBrowser,
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
