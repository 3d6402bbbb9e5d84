/** JSON texts that stand where something else should: by the kind of value that is expected there. */
const anywhere = [
  '1e309',
  '-0',
  '[[[[[[[[[[[1]]]]]]]]]]]',
  '{"__proto__": {"isAdmin": true}}',
  '{"constructor": 1}',
  '{"length": {"toString": null}}',
]

const noNumber = ['"5"', 'true', '[5]', '{"valueOf": 5}', '-1e308', '1e308', '99999999999999999999']

const long = JSON.stringify('x'.repeat(20_000))

const noText = [
  '7',
  'true',
  '[]',
  '{}',
  '""',
  '"  "',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"a\\u0000b"',
  '"\\u001b[2J"',
  long,
]

const noMoment = [
  '"2026-05-19T18:30:00"',
  '"2026-05-19"',
  '"2026-02-30T18:30:00Z"',
  '"0000-01-01T00:00:00Z"',
  '"10000-01-01T00:00:00Z"',
  '"+010000-01-01T00:00:00Z"',
  '"2026-05-19T24:61:00Z"',
  '"2026-05-19T18:30:00+99:00"',
  '"NaN"',
]

const noDate = [
  '"2026-02-30"',
  '"0000-01-01"',
  '"10000-01-01"',
  '"2026-05-19T00:00:00Z"',
  '"19.05.2026"',
  '"-1"',
]

const noTruth = ['"true"', '1', '0', '[]', '{}', '""', '"\\ud800"']

const noList = [
  '7',
  '"x"',
  '{}',
  'true',
  '[null]',
  '[[]]',
  '[{}]',
  '["\\ud800"]',
  '[1e309]',
  '["__proto__", 7]',
]

const noObject = ['7', '"x"', '[]', 'true', '[null]', '"\\u0000"']

function unfit(value: unknown): string[] {
  if (typeof value === 'number') return noNumber
  if (typeof value === 'boolean') return noTruth
  if (Array.isArray(value)) return noList
  if (typeof value === 'object') return noObject
  if (typeof value !== 'string') return []
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return [...noText, ...noMoment]
  return /^\d{4}-\d\d-\d\d$/.test(value) ? [...noText, ...noDate] : noText
}

/** What may stand in the place of this value and is refused, as JSON texts. */
export const unfitFor = (value: unknown): string[] => [...anywhere, ...unfit(value)]

/** Whole bodies that are none, whatever was expected; what is too large for a route is its own business. */
export const noBodies: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  '',
  ' ',
  'null',
  'true',
  '7',
  'NaN',
  '"text"',
  '[]',
  '[null]',
  '{"',
  '{"a":1',
  '{"a":1}}',
  "{'a':1}",
  '{"a":NaN}',
  'a=b&c=d',
  '\u0000',
  '\ufeff\ufeff{}',
  '['.repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  '{"__proto__": {"isAdmin": true}}',
  '{"constructor": {"prototype": {"isAdmin": true}}}',
  '{"toString": 1, "hasOwnProperty": 1}',
  new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
  new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
  new Uint8Array([0x22, 0xc0, 0x80, 0x22]),
]

export const noJsonTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'application/json5',
  'text/html',
]

/** Ids in a path that are none. */
export const noIds = [
  '1',
  '-0',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  'undefined',
  '%00',
  '%2500',
  '..%2f..%2fetc',
  '%27%20OR%201%3D1%20--',
  '01970b3e-7d54-7c1a-9a55-6f0d3c2b1g00',
  'a'.repeat(8000),
  '\u{1f9b5}',
]

/** Paths that are not UTF-8. */
export const noPaths = ['%', '%E0%A4%A', '%ED%A0%80', '%c0%80', '%zz']

/** Queries that nothing here takes. */
export const noQueries = [
  '?__proto__=1',
  '?constructor=1',
  '?userId=somebody',
  '?%00=1',
  '?x[]=1',
  '?x=1&x=2',
  `?${'a'.repeat(4000)}=1`,
  '?%ED%A0%80=1',
]

/** Queries of lists and days that cannot be. */
export const noFilters = [
  '?from=2026-05-19&from=2026-05-20&to=2026-05-21',
  '?limit=1&limit=1',
  '?kind[]=cramp',
  '?from=%00&to=2026-05-19',
  '?from=0000-01-01&to=2026-05-19',
  '?from=2026-05-19&to=10000-01-01',
  '?from=2026-02-30&to=2026-05-19',
  '?from=2026-05-19&to=2026-05-18',
  '?from=1900-01-01&to=9999-12-31&limit=0',
  '?limit=-1',
  '?limit=-0',
  '?limit=1e309',
  '?limit=NaN',
  '?limit=0x10',
  '?limit=99999999999999999999',
  '?kind=__proto__',
  `?q=${'a'.repeat(201)}`,
  '?q=%ED%A0%80%00',
  `?cursor=${'A'.repeat(5000)}`,
  '?cursor=WyIyMDI2LTA1LTE5Iiwge30sICJ4Il0',
  '?cursor=..%2F..%2Fetc',
]
