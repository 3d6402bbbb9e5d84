import { newId } from '@/lib/domain/id'
import { writeNotice } from '@/lib/domain/notices/notice'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aNotice } from '@/tests/support/a-notice'
import { wholeProfile } from '@/tests/support/whole-values'
import {
  changing,
  hostileTo,
  ids,
  json,
  neededOf,
  queries,
  reading,
  unreadable,
  versions,
  withBody,
  type Case,
  type Kept,
} from './case'
import { mutationsOf, strangersIn, without } from './mutations'
import { authCases, nowhere, pressing, pressingAddresses, unpressed } from './open-cases'
import { noQueries } from './values'

const entries = '/api/v1/entries'
const items = '/api/v1/items'

function sendingEntries(kept: Kept): Case[] {
  const [first] = kept.entries
  const drink = { kind: 'fluid', id: newId(), at: '2026-05-19T18:30:00Z', timeZone: 'UTC', volumeMl: 1 }
  const notAllowed = [
    { ...drink, beverageId: 'no-such-drink' },
    { ...drink, beverageId: newId() },
    { ...drink, beverageId: '__proto__' },
    { ...drink, beverageId: 'FNDDS-94000100', at: '9999-12-31T23:59:59Z' },
    { ...drink, beverageId: 'FNDDS-94000100', until: '1900-01-01T00:00:00Z' },
  ]
  return [
    ...unreadable(entries, { entries: [first] }),
    ...kept.entries.flatMap(entry =>
      [
        ...[...mutationsOf({ entries: [entry] }), ...strangersIn({ entries: [entry] })],
        ...without(entry, neededOf(entry.kind), 'entries.0.').map(({ body, ...one }) => ({
          ...one,
          body: `{"entries": [${body}]}`,
        })),
      ].map(one => withBody(entries, one)),
    ),
    ...notAllowed.map(entry => ({
      says: `not allowed: ${JSON.stringify(entry)}`,
      to: entries,
      headers: json,
      body: JSON.stringify({ entries: [entry] }),
      status: [422],
    })),
    { says: 'no entries', to: entries, headers: json, body: '{"entries": []}', status: [400] },
    {
      says: 'too many entries',
      to: entries,
      headers: json,
      body: JSON.stringify({
        entries: Array.from({ length: 501 }, () => ({ ...drink, beverageId: 'FNDDS-94000100' })),
      }),
      status: [400],
    },
  ]
}

function importing(kept: Kept): Case[] {
  const to = '/api/v1/import'
  const at = '2026-05-19T18:30:00Z'
  const day = localDateSchema.parse('2026-05-19')
  const drink = { beverageId: 'FNDDS-94000100', volumeMl: 250, isHidden: false, colour: 'green' }
  const document = {
    format: 'charley-history',
    version: 1,
    exportedAt: at,
    asOf: at,
    profile: wholeProfile(),
    entries: kept.entries.filter(({ kind }) => kind === 'food'),
    items: kept.items.slice(0, 1),
    settings: { presets: [drink], deletedItems: [{ id: newId(), at }] },
    notices: [writeNotice(aNotice({ snoozes: [{ at: 0, until: day, extent: 1, endedAt: null }] }))],
    deleted: [{ id: newId(), at }],
  }
  return [
    ...unreadable(to, document, 32),
    ...hostileTo(to, document, ['format', 'version', 'exportedAt', 'profile', 'entries']),
    ...queries(to, ['?dryRun=yes', '?dryRun=1', '?dryRun=true&dryRun=false', '?dryRun=%00']).map(one => ({
      ...one,
      headers: json,
      body: JSON.stringify(document),
    })),
  ]
}

/** The hostile requests for every route of the API, by "METHOD route" as the authorisation matrix calls them. */
export function hostileCases(kept: Kept, origin: string): Readonly<Record<string, readonly Case[]>> {
  const entry = (id: string) => `${entries}/${id}`
  const item = (id: string) => `${items}/${id}`
  const dal = { kind: 'food', id: newId(), name: 'Dal' }
  const [firstEntry, firstItem] = [kept.entries[0], kept.items[0]]
  if (firstEntry === undefined || firstItem === undefined) throw new Error('an empty diary')
  return {
    'GET api/v1/entries': reading(entries),
    'POST api/v1/entries': sendingEntries(kept),
    'GET api/v1/entries/[id]': [...ids(entry), ...reading(entry(firstEntry.id))],
    'PUT api/v1/entries/[id]': [
      ...ids(entry).map(one => ({ ...one, headers: json, body: JSON.stringify(firstEntry) })),
      ...unreadable(entry(firstEntry.id), firstEntry),
      ...versions(entry(firstEntry.id), firstEntry),
      ...kept.entries.flatMap(one => hostileTo(entry(one.id), one, neededOf(one.kind))),
    ],
    'DELETE api/v1/entries/[id]': changing(entry),
    'POST api/v1/entries/[id]/restore': changing(id => `${entry(id)}/restore`),
    'GET api/v1/entries/[id]/questions': [
      ...ids(id => `${entry(id)}/questions`),
      ...reading(`${entry(firstEntry.id)}/questions`),
    ],
    'GET api/v1/profile': reading('/api/v1/profile'),
    'PUT api/v1/profile': [
      ...unreadable('/api/v1/profile', wholeProfile()),
      ...hostileTo('/api/v1/profile', wholeProfile(), ['timeZone']),
    ],
    'GET api/v1/items': reading(items),
    'POST api/v1/items': [
      ...unreadable(items, dal),
      ...kept.items.flatMap(one => hostileTo(items, { ...one, id: newId() }, ['id', 'kind', 'name'])),
    ],
    'GET api/v1/items/[id]': [...ids(item), ...reading(item(firstItem.id))],
    'PUT api/v1/items/[id]': [
      ...ids(item).map(one => ({ ...one, headers: json, body: JSON.stringify(firstItem) })),
      ...unreadable(item(firstItem.id), firstItem),
      ...versions(item(firstItem.id), firstItem),
      ...kept.items.flatMap(one => hostileTo(item(one.id), one, ['id', 'kind', 'name'])),
    ],
    'DELETE api/v1/items/[id]': changing(item),
    'POST api/v1/items/[id]/restore': changing(id => `${item(id)}/restore`),
    'GET api/v1/export': reading('/api/v1/export'),
    'POST api/v1/import': importing(kept),
    'GET api/v1/assessment': reading('/api/v1/assessment'),
    'GET api/v1/days': [
      ...reading('/api/v1/days'),
      ...queries('/api/v1/days', ['', '?from=2026-05-19', '?to=2026-05-19']),
    ],
    'GET api/v1/trends/csv': [
      ...reading('/api/v1/trends/csv'),
      ...queries('/api/v1/trends/csv', [
        '',
        `?${period}`,
        `?chart=secrets&${period}`,
        `?chart=__proto__&${period}`,
        '?chart=cramps&from=2026-05-20&to=2026-05-18',
        '?chart=cramps&from=2026-05-18&to=9999-12-31',
      ]),
    ],
    'GET api/v1/doctor-page/pdf': doctorFile('pdf'),
    'GET api/v1/doctor-page/fhir': doctorFile('fhir'),
    'GET api/v1/press': unpressed('/api/v1/press'),
    'POST api/v1/press': pressing,
    'GET api/v1/press/[secret]': unpressed('/api/v1/press/charley_press_x'),
    'POST api/v1/press/[secret]': pressingAddresses(),
    'GET api/health': ['', ...noQueries].map(query => ({
      says: query,
      to: `/api/health${query}`,
      status: [200, 400],
    })),
    'GET sw.js': ['', ...noQueries].map(query => ({ says: query, to: `/sw.js${query}`, status: [200, 400] })),
    'GET api/auth/[...nextauth]': authCases('GET', origin),
    'POST api/auth/[...nextauth]': authCases('POST', origin),
    'GET api/[...path]': nowhere(),
    'POST api/[...path]': nowhere(),
    'PUT api/[...path]': nowhere(),
    'PATCH api/[...path]': nowhere(),
    'DELETE api/[...path]': nowhere(),
  }
}

const period = 'from=2026-05-18&to=2026-05-20'

/** Dates and choices no page can be made from. */
const doctorFile = (form: 'pdf' | 'fhir') => [
  ...reading(`/api/v1/doctor-page/${form}`),
  ...queries(`/api/v1/doctor-page/${form}`, [
    '',
    '?from=2026-05-20&to=2026-05-18',
    '?from=1900-01-01&to=2026-05-18',
    '?from=2026-05-18&to=9999-12-31',
    `?${period}&show=everything`,
    `?${period}&show=`.concat('name,'.repeat(9)),
    `?${period}&language=klingon`,
  ]),
]
