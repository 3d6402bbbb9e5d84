import { account } from './german/account'
import { body } from './german/body'
import { charts } from './german/charts'
import { closedDays } from './german/closed-days'
import { correction } from './german/correction'
import { cramps } from './german/cramps'
import { dates } from './german/dates'
import { emergency } from './german/emergency'
import { entries } from './german/entries'
import { errors } from './german/errors'
import { figures } from './german/figures'
import { files } from './german/files'
import { general } from './german/general'
import { intake } from './german/intake'
import { items } from './german/items'
import { kinds } from './german/kinds'
import { levels } from './german/levels'
import { measurements } from './german/measurements'
import { medicines } from './german/medicines'
import { messages } from './german/messages'
import { minerals } from './german/minerals'
import { notices } from './german/notices'
import { observations } from './german/observations'
import { offline } from './german/offline'
import { parts } from './german/parts'
import { places } from './german/places'
import { presets } from './german/presets'
import { profile } from './german/profile'
import { questions } from './german/questions'
import { routines } from './german/routines'
import { sending } from './german/sending'
import { signs } from './german/signs'
import { strip } from './german/strip'
import { tiles } from './german/tiles'
import { training } from './german/training'
import { visits } from './german/visits'
import { timeline } from './german/timeline'
import type { BrowserWords } from './words'

/** The German of what runs in the browser. */
export const germanInBrowser: BrowserWords = {
  language: 'de',
  locale: 'de-DE',
  account,
  body,
  charts,
  closedDays,
  correction,
  cramps,
  dates,
  emergency,
  entries,
  errors,
  figures,
  files,
  general,
  intake,
  items,
  kinds,
  levels,
  measurements,
  medicines,
  messages,
  minerals,
  notices,
  observations,
  offline,
  parts,
  places,
  presets,
  profile,
  questions,
  routines,
  sending,
  signs,
  strip,
  tiles,
  training,
  visits,
  timeline,
}
