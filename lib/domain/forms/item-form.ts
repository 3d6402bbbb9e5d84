import { withoutDust } from '../without-dust'
import type { Id } from '../id'
import { ownItemSchema, type ItemKind, type OwnItem } from '../own-item'
import { readWith, type Read } from '../problem'
import type { Language } from '../words/language'
import { formReading, readTags, readText, writeTags, type Draft, type FormReading } from './form-reading'
import { readDecimal, writeNumber, type NumberRange } from './written-number'

/** The figures of a label, per 100 g, in the order of the form. */
export const itemFigures = [
  'potassiumMg',
  'magnesiumMg',
  'calciumMg',
  'sodiumMg',
  'waterG',
  'caffeineMg',
  'alcoholG',
] as const

export type ItemFigure = (typeof itemFigures)[number]

const milligrams: NumberRange = { min: 0, max: 100_000 }
const gramsOfHundred: NumberRange = { min: 0, max: 100 }

const figureRanges: Record<ItemFigure, NumberRange> = {
  potassiumMg: milligrams,
  magnesiumMg: milligrams,
  calciumMg: milligrams,
  sodiumMg: milligrams,
  waterG: gramsOfHundred,
  caffeineMg: milligrams,
  alcoholG: gramsOfHundred,
}

/** A food that a recipe is made of, with the grams as typed. */
export type WrittenPart = { itemId: string; name: string; grams: string }

/**
 * One of the person's own drinks, foods or activities as it stands in the form. A blank figure is not known, never 0.
 * `portionSize` is in ml for a drink and in g for a food; `aliases` are separated by commas.
 */
export type WrittenItem = {
  kind: ItemKind
  name: string
  aliases: string
  figures: Record<ItemFigure, string>
  density: string
  alcoholPercent: string
  met: string
  portionName: string
  portionSize: string
  barcode: string
  supplement: boolean
  parts: readonly WrittenPart[]
}

const blankItemFigures: Record<ItemFigure, string> = {
  potassiumMg: '',
  magnesiumMg: '',
  calciumMg: '',
  sodiumMg: '',
  waterG: '',
  caffeineMg: '',
  alcoholG: '',
}

/** A form that holds nothing but a kind and perhaps a name. */
export const blankItem = (kind: ItemKind, name = ''): WrittenItem => ({
  kind,
  name,
  aliases: '',
  figures: blankItemFigures,
  density: '',
  alcoholPercent: '',
  met: '',
  portionName: '',
  portionSize: '',
  barcode: '',
  supplement: false,
  parts: [],
})

function readFigures(
  { figures }: WrittenItem,
  language: Language,
  take: FormReading['take'],
): OwnItem['per100g'] | undefined {
  const read = itemFigures.flatMap(figure => {
    const value = take(`figures.${figure}`, readDecimal(figures[figure], language, figureRanges[figure]))
    return value === undefined ? [] : [[figure, value] as const]
  })
  return read.length === 0 ? undefined : Object.fromEntries(read)
}

function readPortion(
  written: WrittenItem,
  language: Language,
  take: FormReading['take'],
  density: number | undefined,
) {
  const size = take('portionSize', readDecimal(written.portionSize, language, { min: 0.01, max: 5000 }))
  const isDrink = written.kind === 'drink'
  return {
    portionName: take('portionName', readText(written.portionName, 100)),
    portionG: size === undefined ? undefined : isDrink ? withoutDust(size * (density ?? 1)) : size,
  }
}

function readParts(
  { parts }: WrittenItem,
  language: Language,
  { take, refuse }: FormReading,
): OwnItem['parts'] | undefined {
  const read = parts.map(({ itemId, grams }, index) => {
    if (grams.trim() === '') refuse(`parts.${index}`, 'Write how many grams.')
    return {
      itemId,
      grams: take(`parts.${index}`, readDecimal(grams, language, { min: 0.01, max: 5000 })) ?? 0,
    }
  })
  return read.length === 0 ? undefined : read
}

/** What the form says before the gate; its name is needed, everything else may be left out. */
export function draftItem(written: WrittenItem, id: Id, language: Language): Draft {
  const reading = formReading()
  const { problems, take, need } = reading
  const isActivity = written.kind === 'activity'
  const density = take('density', readDecimal(written.density, language, { min: 0.1, max: 3 }))
  const candidate = {
    id,
    kind: written.kind,
    name: need('name', readText(written.name.trim(), 200), 'Write what it is called.'),
    aliases: take('aliases', readTags(written.aliases, 200)),
    ...(isActivity
      ? { met: take('met', readDecimal(written.met, language, { min: 0.5, max: 30 })) }
      : {
          per100g: readFigures(written, language, take),
          ...readPortion(written, language, take, density),
          parts: readParts(written, language, reading),
          barcode: take('barcode', readText(written.barcode.trim(), 64)),
        }),
    ...(written.kind === 'drink' && {
      densityGPerMl: density,
      alcoholPercent: take(
        'alcoholPercent',
        readDecimal(written.alcoholPercent, language, { min: 0, max: 100 }),
      ),
    }),
    ...(written.kind === 'food' && written.supplement && { supplement: true }),
  }
  return { problems, candidate }
}

/** Sends a draft through the gate of items; a problem of the gate comes back under the field of the form. */
export function itemThroughGate({ problems, candidate }: Draft): Read<OwnItem> {
  if (problems.length > 0) return { ok: false, problems }
  const said = Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined))
  const read = readWith(ownItemSchema, said)
  return read.ok ? read : { ok: false, problems: read.problems.map(onItemField) }
}

/** A new own item from what was written. */
export const readItem = (written: WrittenItem, id: Id, language: Language): Read<OwnItem> =>
  itemThroughGate(draftItem(written, id, language))

const textIn =
  (language: Language) =>
  (value: number | undefined): string =>
    value === undefined ? '' : writeNumber(value, language)

/** The size of a portion as typed: ml of a drink whose grams are kept, so that reading it gives the same grams. */
function sizeOf({ kind, portionG, densityGPerMl = 1 }: OwnItem, language: Language): string {
  if (portionG === undefined || kind !== 'drink') return textIn(language)(portionG)
  return writeNumber(portionG / densityGPerMl, language, ml => withoutDust(ml * densityGPerMl) === portionG)
}

/**
 * A kept item as it would stand in the form; `nameOf` names its parts. The form cannot hold all that an item may have
 * (names with a comma, a barcode of an activity), so a kept one is changed with `changedItem`.
 */
export function writeItem(
  item: OwnItem,
  nameOf: (itemId: string) => string,
  language: Language,
): WrittenItem {
  const textOf = textIn(language)
  const figures: Partial<Record<ItemFigure, number>> = item.per100g ?? {}
  const written = (figure: ItemFigure) => textOf(figures[figure])
  return {
    kind: item.kind,
    name: item.name,
    aliases: writeTags(item.aliases),
    figures: {
      potassiumMg: written('potassiumMg'),
      magnesiumMg: written('magnesiumMg'),
      calciumMg: written('calciumMg'),
      sodiumMg: written('sodiumMg'),
      waterG: written('waterG'),
      caffeineMg: written('caffeineMg'),
      alcoholG: written('alcoholG'),
    },
    density: textOf(item.densityGPerMl),
    alcoholPercent: textOf(item.alcoholPercent),
    met: textOf(item.met),
    portionName: item.portionName ?? '',
    portionSize: sizeOf(item, language),
    barcode: item.barcode ?? '',
    supplement: item.supplement ?? false,
    parts: (item.parts ?? []).map(({ itemId, grams }) => ({
      itemId,
      name: nameOf(itemId),
      grams: textOf(grams),
    })),
  }
}

const fieldOfItemKey: Record<string, string> = {
  aliases: 'aliases',
  densityGPerMl: 'density',
  portionG: 'portionSize',
  kind: 'kind',
}

/** A problem of an item as the server names it (`parts.2.itemId`) under the field of the form. */
export function onItemField({ path, message }: { path: string; message: string }) {
  const [key = '', place = ''] = path.split('.')
  if (key === 'per100g') return { path: `figures.${place}`, message }
  if (key === 'parts') return { path: place === '' ? 'parts' : `parts.${place}`, message }
  return { path: fieldOfItemKey[key] ?? key, message }
}
