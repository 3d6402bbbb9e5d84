import type * as z from 'zod'

/** Tells whether a value passes as it is. False means only: ask the schema itself. */
export type PlainCheck = (value: unknown) => boolean

type Definition = z.core.$ZodTypes['_zod']['def']

const never: PlainCheck = () => false

/**
 * Compiles a schema to a check without messages and without copies, many times faster than parsing: true only where
 * parsing would succeed and return the value unchanged. A kind of schema it does not know makes it say false, so that
 * the schema stays the only judge of what is refused.
 */
export function plainCheck(schema: z.core.$ZodType): PlainCheck {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const shape = shapeCheck(def)
  const checks = (def.checks ?? []).map(unchangedBy)
  return checks.length === 0 ? shape : value => shape(value) && checks.every(check => check(value))
}

function unchangedBy(check: z.core.$ZodCheck): PlainCheck {
  const issues: z.core.$ZodRawIssue[] = []
  return value => {
    const payload = { value: value as never, issues }
    const waits = check._zod.check(payload)
    const isFine = waits === undefined && issues.length === 0 && payload.value === value
    issues.length = 0
    return isFine
  }
}

function shapeCheck(def: Definition): PlainCheck {
  switch (def.type) {
    case 'string':
      return value => typeof value === 'string'
    case 'number':
      return value => typeof value === 'number' && Number.isFinite(value)
    case 'boolean':
      return value => typeof value === 'boolean'
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'array':
      return everyElement(plainCheck(def.element))
    case 'object':
      return objectCheck(def)
    case 'optional':
      return plainCheck(def.innerType)
    case 'nullable':
      return orNull(plainCheck(def.innerType))
    case 'union':
      return unionCheck(def)
    case 'pipe':
      return inTurn(plainCheck(def.in), plainCheck(def.out))
    case 'transform':
      return unchangedByTransform(def)
    default:
      return never
  }
}

const orNull =
  (check: PlainCheck): PlainCheck =>
  value =>
    value === null || check(value)

const inTurn =
  (first: PlainCheck, second: PlainCheck): PlainCheck =>
  value =>
    first(value) && second(value)

/** A transform passes what it hands back itself, as `withoutNulls` does where there is no null. */
function unchangedByTransform({ transform }: z.core.$ZodTransformDef): PlainCheck {
  const issues: z.core.$ZodRawIssue[] = []
  return value => {
    const made = transform(value, { value, issues })
    const isFine = made === value && issues.length === 0
    issues.length = 0
    return isFine
  }
}

function oneOf(values: readonly unknown[]): PlainCheck {
  const known = new Set(values)
  return value => known.has(value)
}

const everyElement =
  (check: PlainCheck): PlainCheck =>
  value =>
    Array.isArray(value) && value.every(check)

function objectCheck(def: z.core.$ZodObjectDef): PlainCheck {
  if (def.catchall?._zod.def.type !== 'never') return never
  const fields = new Map(Object.entries(def.shape).map(([key, schema]) => [key, plainCheck(schema)]))
  const required = Object.entries(def.shape).flatMap(([key, schema]) =>
    schema._zod.def.type === 'optional' ? [] : [key],
  )
  return value => {
    if (!isPlainObject(value)) return false
    for (const key in value) {
      const check = fields.get(key)
      if (check === undefined || !check(value[key])) return false
    }
    return required.every(key => key in value)
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** A union told apart by the value of one key; others are not known here. */
function unionCheck(def: z.core.$ZodUnionDef): PlainCheck {
  const key = 'discriminator' in def && typeof def.discriminator === 'string' ? def.discriminator : null
  if (key === null) return never
  const options = def.options.flatMap(option => {
    const values = [...(option._zod.propValues?.[key] ?? [])]
    const check = plainCheck(option)
    return values.map(value => [value, check] as const)
  })
  const byValue = new Map<unknown, PlainCheck>(options)
  return value => isPlainObject(value) && (byValue.get(value[key])?.(value) ?? false)
}
