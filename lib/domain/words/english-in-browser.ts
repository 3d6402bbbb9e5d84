import { account } from './english/account'
import { body } from './english/body'
import { charts } from './english/charts'
import { closedDays } from './english/closed-days'
import { correction } from './english/correction'
import { cramps } from './english/cramps'
import { dates } from './english/dates'
import { emergency } from './english/emergency'
import { entries } from './english/entries'
import { errors } from './english/errors'
import { figures } from './english/figures'
import { files } from './english/files'
import { general } from './english/general'
import { intake } from './english/intake'
import { items } from './english/items'
import { kinds } from './english/kinds'
import { levels } from './english/levels'
import { measurements } from './english/measurements'
import { medicines } from './english/medicines'
import { messages } from './english/messages'
import { minerals } from './english/minerals'
import { notices } from './english/notices'
import { observations } from './english/observations'
import { offline } from './english/offline'
import { parts } from './english/parts'
import { places } from './english/places'
import { presets } from './english/presets'
import { profile } from './english/profile'
import { questions } from './english/questions'
import { routines } from './english/routines'
import { sending } from './english/sending'
import { signs } from './english/signs'
import { strip } from './english/strip'
import { tiles } from './english/tiles'
import { training } from './english/training'
import type { Language } from './language'
import { visits } from './english/visits'
import { timeline } from './english/timeline'

/** The text that parts of a screen need which run in the browser. What only the server draws stands in `english` alone. */
export const englishInBrowser = {
  language: 'en' as Language,
  locale: 'en-GB' as string,
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
