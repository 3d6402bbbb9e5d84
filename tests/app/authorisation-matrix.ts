/** Who calls: nobody, somebody with another diary, and the owner of the entry in every way there is to ask. */
export const callers = [
  'anonymous',
  'inventedToken',
  'endedSession',
  'otherPerson',
  'readToken',
  'writeToken',
  'owner',
  'ownerFromElsewhere',
] as const

export type Caller = (typeof callers)[number]

type Row = Readonly<Record<Caller, number>>

/** What reads: everybody sees their own diary and nobody else's. */
const reads: Row = {
  anonymous: 401,
  inventedToken: 401,
  endedSession: 401,
  otherPerson: 200,
  readToken: 200,
  writeToken: 200,
  owner: 200,
  ownerFromElsewhere: 200,
}

/** What writes into the diary of whoever asks. */
const writes: Row = { ...reads, readToken: 403, ownerFromElsewhere: 403 }

/** What names an entry or an item of the owner by its id: for another person it is not there. */
const readsOne: Row = { ...reads, otherPerson: 404 }
const writesOne: Row = { ...writes, otherPerson: 404 }

const everybody = (status: number): Row => ({
  anonymous: status,
  inventedToken: status,
  endedSession: status,
  otherPerson: status,
  readToken: status,
  writeToken: status,
  owner: status,
  ownerFromElsewhere: status,
})

/** Every route under `app/` and each of its methods; what stands behind it is the expected status for each caller. */
export const routes: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'api/v1/entries': { GET: reads, POST: writes },
  'api/v1/entries/[id]': {
    GET: readsOne,
    PUT: writesOne,
    DELETE: { ...writesOne, writeToken: 204, owner: 204 },
  },
  'api/v1/entries/[id]/restore': { POST: writesOne },
  'api/v1/entries/[id]/questions': { GET: readsOne },
  'api/v1/profile': { GET: reads, PUT: writes },
  'api/v1/items': { GET: reads, POST: writes },
  'api/v1/items/[id]': {
    GET: readsOne,
    PUT: writesOne,
    DELETE: { ...writesOne, writeToken: 204, owner: 204 },
  },
  'api/v1/items/[id]/restore': { POST: writesOne },
  'api/v1/export': { GET: reads },
  'api/v1/import': { POST: writes },
  'api/v1/assessment': { GET: reads },
  'api/v1/days': { GET: reads },
  'api/v1/trends/csv': { GET: reads },
  'api/v1/doctor-page/pdf': { GET: reads },
  'api/v1/doctor-page/fhir': { GET: reads },
  // The secret of a button alone presses it: press.test.ts.
  'api/v1/press': { GET: everybody(405), POST: everybody(401) },
  'api/v1/press/[secret]': { GET: everybody(405), POST: everybody(404) },
  'api/health': { GET: everybody(200) },
  'sw.js': { GET: everybody(200) },
  // What next-auth offers is tried in auth.test.ts; a path it does not offer is not there.
  'api/auth/[...nextauth]': { GET: everybody(404), POST: everybody(404) },
  'api/[...path]': {
    GET: everybody(404),
    POST: everybody(404),
    PUT: everybody(404),
    PATCH: everybody(404),
    DELETE: everybody(404),
  },
}

/** Every server action under `app/`, by file. All are for pages of ours; those of the settings for a person with a session. */
export const actions: Readonly<Record<string, readonly string[]>> = {
  '_ui/open-drink-actions': ['closeMyDrink', 'openMyDrink'],
  '(diary)/timeline/search-actions': ['searchTimeline'],
  '(diary)/medicines/medicine-actions': ['searchMedicinesHere'],
  '(diary)/doctor/links/link-actions': ['makeMyLink', 'revokeMyLink'],
  '(diary)/referral/notice-actions': ['endMySnooze', 'noteNoticesSeen', 'snoozeMyNotice'],
  '(diary)/try/try-actions': ['beginMyExperiment', 'changeMyExperiment', 'noteMyDay', 'restoreMyExperiment'],
  '(diary)/prevention/plan/plan-actions': ['keepMyPlan', 'stopMyPlan'],
  '(diary)/settings/buttons/button-actions': ['makeMyButton', 'removeMyButton'],
  '(diary)/settings/presets/preset-actions': ['savePresetsHere'],
  '(diary)/settings/reminders/reminder-actions': [
    'addMyDevice',
    'checkMyDevice',
    'removeMyDevice',
    'saveMyReminders',
    'sendMyTest',
  ],
  '(public)/account-actions': ['signInHere', 'signOutHere', 'signUpHere'],
  '(diary)/settings/settings-actions': [
    'changeMyPassword',
    'changeMyProfile',
    'deleteMyAccount',
    'endMyOtherSessions',
    'endMySession',
    'makeMyToken',
    'revokeMyToken',
  ],
}
