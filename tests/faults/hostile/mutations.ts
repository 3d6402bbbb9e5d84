import { unfitFor } from './values'

/** A body with one thing in it that cannot be, and the path of the problem to be named. */
export type Mutation = { says: string; body: string; path: string }

const placeholder = 'HERE-STANDS-SOMETHING-ELSE'

type Place = { path: (string | number)[]; value: unknown }

/** Every place in a value, itself excepted. */
function placesIn(value: unknown, path: (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const held: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one])
    : Object.entries(value)
  return held.flatMap(([key, one]) => [
    { path: [...path, key], value: one },
    ...placesIn(one, [...path, key]),
  ])
}

function replaced(value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === key ? replaced(one, rest, by) : one))
  }
  const entries = Object.entries(Object(value))
  return Object.fromEntries(
    entries.map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  )
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** The body with every one of its fields, at any depth, replaced by everything that cannot stand there. */
export function mutationsOf(body: unknown): Mutation[] {
  return placesIn(body).flatMap(({ path, value }) => {
    const written = JSON.stringify(replaced(body, path, placeholder))
    const name = path.join('.')
    return unfitFor(value).map(text => ({
      says: `${name}: ${shown(text)}`,
      body: written.replace(`"${placeholder}"`, () => text),
      path: name,
    }))
  })
}

/** The body with a key more that nobody knows, in every object within it. */
export function strangersIn(body: object): Mutation[] {
  const objects = [
    { path: [], value: body },
    ...placesIn(body).filter(
      ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ),
  ]
  return objects.flatMap(({ path, value }) =>
    ['__proto__', 'constructor', 'userId', 'createdAt', ' ', 'kind\u0000'].map(key => {
      const more = JSON.stringify(replaced(body, path, placeholder))
      const inside = JSON.stringify(value).slice(1, -1)
      const text = `{${JSON.stringify(key)}: {"isAdmin": true}${inside === '' ? '' : `, ${inside}`}}`
      const name = [...path, key].join('.')
      const whole = path.length === 0 ? text : more.replace(`"${placeholder}"`, () => text)
      return { says: `${name}: a key that is not known`, body: whole, path: name }
    }),
  )
}

/** The body without one of the fields it needs. */
export const without = (body: Record<string, unknown>, needed: readonly string[], under = ''): Mutation[] =>
  needed.map(key => ({
    says: `${key} is missing`,
    body: JSON.stringify(Object.fromEntries(Object.entries(body).filter(([name]) => name !== key))),
    path: `${under}${key}`,
  }))
