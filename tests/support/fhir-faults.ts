/** A piece of a FHIR resource as JSON, with its place in the document. */
type Piece = { path: string; value: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* piecesOf(value: unknown, path: string): Generator<Piece> {
  yield { path, value }
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* piecesOf(one, `${path}[${index}]`)
  } else if (isObject(value)) {
    for (const [key, one] of Object.entries(value)) yield* piecesOf(one, path === '' ? key : `${path}.${key}`)
  }
}

/** FHIR R4 elements of type date, dateTime or instant that a document of ours can hold. */
const dateNames = [
  'birthDate',
  'date',
  'dateAsserted',
  'effectiveDateTime',
  'end',
  'issued',
  'recordedDate',
  'start',
  'timestamp',
]

const dateText =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00))?)?)?$/

/** Whether the text is a date FHIR can hold that exists in the calendar; an instant needs its time. */
function isRealDate(text: unknown): boolean {
  const found = typeof text === 'string' ? dateText.exec(text) : null
  if (!found) return false
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = found
  const ms = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  const isDay = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(`${year}-${month}-${day}`)
  return isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}

const resourcesOf = (bundle: unknown): unknown[] =>
  isObject(bundle) && Array.isArray(bundle.entry)
    ? bundle.entry.map(entry => (isObject(entry) ? entry.resource : undefined))
    : []

function* compositionFaults(bundle: unknown): Generator<string> {
  if (!isObject(bundle) || bundle.type !== 'document') return
  const [first] = resourcesOf(bundle)
  if (!isObject(first) || first.resourceType !== 'Composition') {
    yield 'entry[0].resource: a document begins with a Composition'
  }
}

function* dateFaults(pieces: readonly Piece[]): Generator<string> {
  for (const { path, value } of pieces) {
    const name = /[^.]*$/.exec(path)?.[0] ?? ''
    if (dateNames.includes(name) && !isRealDate(value)) yield `${path}: no date that exists`
  }
}

/** Elements with a choice of types may be given in one of them only. */
const choices = ['value', 'effective', 'medication', 'onset', 'abatement', 'deceased']

function* choiceFaults(pieces: readonly Piece[]): Generator<string> {
  for (const { path, value } of pieces) {
    if (!isObject(value)) continue
    for (const choice of choices) {
      const given = Object.keys(value).filter(key => new RegExp(`^${choice}[A-Z]`).test(key))
      if (given.length > 1) yield `${path}: ${given.join(' and ')} at once`
    }
  }
}

function* referenceFaults(bundle: unknown, pieces: readonly Piece[]): Generator<string> {
  const urls =
    isObject(bundle) && Array.isArray(bundle.entry)
      ? bundle.entry.map(entry => (isObject(entry) ? entry.fullUrl : null))
      : []
  for (const [index, url] of urls.entries()) {
    if (typeof url !== 'string' || !/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(url)) {
      yield `entry[${index}].fullUrl: no urn:uuid`
    }
    if (urls.indexOf(url) !== index) yield `entry[${index}].fullUrl: twice`
  }
  for (const { path, value } of pieces) {
    if (/(^|\.)reference$/.test(path) && !urls.includes(value))
      yield `${path}: refers to nothing in the document`
  }
}

/**
 * What the npm validator of FHIR does not see: a document that does not begin with a Composition, dates that do not
 * exist, two types of one value, references and addresses that lead nowhere. Empty when there is no fault.
 */
export function fhirFaults(bundle: unknown): string[] {
  const pieces = [...piecesOf(bundle, '')]
  return [
    ...compositionFaults(bundle),
    ...dateFaults(pieces),
    ...choiceFaults(pieces),
    ...referenceFaults(bundle, pieces),
  ]
}
