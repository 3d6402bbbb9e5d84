import type { EntryKind } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { mutationsOf, strangersIn, without, type Mutation } from './mutations'
import { noBodies, noFilters, noIds, noJsonTypes, noPaths, noQueries } from './values'

/** One hostile request: where to, with what, and what it must be answered with. */
export type Case = {
  says: string
  /** Path and query. */
  to: string
  headers?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  /** Any of these. */
  status: readonly number[]
  /** What the path of a problem must be or lead to; absent: any path will do. */
  path?: string
}

/** What there is in the diary that is attacked. */
export type Kept = {
  entries: readonly (Record<string, unknown> & { kind: EntryKind; id: string })[]
  items: readonly (Record<string, unknown> & { id: string })[]
}

export const json = { 'content-type': 'application/json' }
const megabyte = 1024 * 1024

/** Callers that are nobody. */
export const strangers = (to: string): Case[] =>
  [
    '',
    'Bearer',
    'Basic YTpi',
    'Bearer null',
    `Bearer ${'x'.repeat(5000)}`,
    "Bearer ' OR 1=1 --",
    'Bearer __proto__',
  ].map(authorization => ({
    says: `called by "${authorization.slice(0, 30)}"`,
    to,
    headers: { authorization },
    status: [401],
  }))

export const queries = (to: string, asked: readonly string[] = noQueries): Case[] =>
  asked.map(query => ({ says: `asked ${query.slice(0, 50)}`, to: `${to}${query}`, status: [400, 422] }))

export const ids = (to: (id: string) => string): Case[] => [
  ...noIds.map(id => ({ says: `the id ${id.slice(0, 40)}`, to: to(id), status: [404] })),
  ...noPaths.map(id => ({ says: `the path ${id}`, to: to(id), status: [400] })),
]

export const withBody = (to: string, { says, body, path }: Mutation): Case => ({
  says,
  to,
  headers: json,
  body,
  status: [400],
  path,
})

/** What no route that reads JSON may take, whatever it expects. */
export function unreadable(to: string, valid: object, largestMb = 2): Case[] {
  const body = JSON.stringify(valid)
  return [
    ...noBodies.map(none => ({ says: 'a body that is none', to, headers: json, body: none, status: [400] })),
    ...noJsonTypes.map(type => ({ says: type, to, headers: { 'content-type': type }, body, status: [415] })),
    { says: 'bytes of no type', to, body: new TextEncoder().encode(body), status: [415] },
    {
      says: 'a body that is too large',
      to,
      headers: json,
      body: body + ' '.repeat(largestMb * megabyte + 1 - body.length),
      status: [413],
    },
    ...strangers(to).map(one => ({ ...one, headers: { ...json, ...one.headers }, body })),
    ...queries(to).map(one => ({ ...one, headers: json, body })),
  ]
}

export const hostileTo = (to: string, valid: Record<string, unknown>, needed: readonly string[]): Case[] =>
  [...mutationsOf(valid), ...strangersIn(valid), ...without(valid, needed)].map(one => withBody(to, one))

const needs: Readonly<Record<EntryKind, readonly string[]>> = {
  cramp: ['startedAt', 'timeZone', 'muscle', 'side', 'context'],
  observation: ['at', 'timeZone', 'signs'],
  fluid: ['at', 'timeZone', 'beverageId', 'volumeMl'],
  food: ['at', 'timeZone', 'grams', 'custom'],
  exercise: ['startedAt', 'timeZone', 'durationMinutes'],
  routine: ['at', 'timeZone', 'measure'],
  medication: ['name', 'startedOn'],
  measurement: ['at', 'timeZone'],
  'day-closed': ['on', 'cramps'],
  consultation: ['on', 'ruleIds'],
}

export const neededOf = (kind: EntryKind) => ['kind', 'id', ...needs[kind]]

const tags = ['v1', '"', '"a', 'W/', `"${'a'.repeat(3000)}"`, '*,*', '"a" "b"']

export const versions = (to: string, valid: object): Case[] =>
  tags.map(tag => ({
    says: `If-Match: ${tag.slice(0, 20)}`,
    to,
    headers: { ...json, 'if-match': tag },
    body: JSON.stringify(valid),
    status: [400],
    path: 'If-Match',
  }))

/** What reads: everything behind the question mark that cannot be, and callers that are nobody. */
export const reading = (to: string): Case[] => [...queries(to), ...queries(to, noFilters), ...strangers(to)]

/** What changes one thing without a body; what is sent nevertheless is not looked at. */
export function changing(to: (id: string) => string): Case[] {
  const unknown = noBodies.map(body => ({
    says: 'a body nobody asked for',
    to: to(newId()),
    headers: json,
    body,
    status: [404],
  }))
  return [...ids(to), ...queries(to(newId())), ...strangers(to(newId())), ...unknown]
}
