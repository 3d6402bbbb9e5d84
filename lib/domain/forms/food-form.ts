import type { Food } from '../entry'
import type { Read } from '../problem'
import {
  formReading,
  readForm,
  readText,
  type Draft,
  type EntryFormOf,
  type FormReading,
  type FormSetting,
} from './form-reading'
import { readNote, writeNote } from './noted'
import type { Language } from '../words/language'
import type { Spelling } from './units'
import { blankWhen, keptWhen, readWhen, type WrittenWhen } from './when'
import { numberTyped, readDecimal, writeNumber } from './written-number'

/** The figures a person may copy from a label, for the serving that was eaten. */
export const foodFigures = ['potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg', 'waterG'] as const

export type FoodFigure = (typeof foodFigures)[number]

const figureLimits: Record<FoodFigure, number> = {
  potassiumMg: 100_000,
  magnesiumMg: 100_000,
  calciumMg: 100_000,
  sodiumMg: 2_000_000,
  waterG: 5000,
}

/** A household measure of the chosen food: its name and its weight in grams. */
export type Portion = { name: string; grams: number }

/** A food as it stands in the form: chosen from the tables (`item`), or written by hand (`name` and figures). */
export type WrittenFood = {
  when: WrittenWhen
  way: 'table' | 'hand'
  item: string
  /** The measure that is counted, or null when grams are written. */
  portion: Portion | null
  count: string
  grams: string
  name: string
  figures: Record<FoodFigure, string>
  supplement: boolean
  note: string
  tags: string
}

export const blankFigures: Record<FoodFigure, string> = {
  potassiumMg: '',
  magnesiumMg: '',
  calciumMg: '',
  sodiumMg: '',
  waterG: '',
}

export const blankFood: WrittenFood = {
  when: blankWhen,
  way: 'table',
  item: '',
  portion: null,
  count: '1',
  grams: '',
  name: '',
  figures: blankFigures,
  supplement: false,
  note: '',
  tags: '',
}

/** Which (or what it is called) and how much are needed; a blank figure is not known. */
function draftFood(written: WrittenFood, setting: FormSetting): Draft {
  const { problems, take, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This meal would be')
  if (!when.ok) problems.push(...when.problems)
  const byHand = written.way === 'hand'
  if (!byHand && written.item === '') refuse('item', 'Choose the food, or write it by hand.')
  if (byHand && written.name.trim() === '') refuse('name', 'Write what it was.')
  const hand = byHand
    ? { name: take('name', readText(written.name, 200)), custom: readFigures(written, setting, take) }
    : { foodId: written.item }
  const candidate = {
    id: setting.id,
    ...(when.ok ? { at: when.value.at, timeZone: when.value.timeZone } : {}),
    ...hand,
    grams: readGrams(written, setting, take, refuse),
    supplement: written.supplement ? true : undefined,
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** What the counted measure weighs in grams, to a tenth; null where grams are written, or the count is no number yet. */
export function measuredGrams(
  { portion, count }: Pick<WrittenFood, 'portion' | 'count'>,
  language: Language,
): number | null {
  const counted = numberTyped(count, language)
  return portion === null || counted === undefined ? null : Number((counted * portion.grams).toFixed(1))
}

/** How a food's form is read. */
export const foodForm: EntryFormOf<'food', WrittenFood> = { kind: 'food', draft: draftFood }

/** A food from what was written. */
export const readFood = (written: WrittenFood, setting: FormSetting): Read<Food> =>
  readForm(foodForm, written, setting)

function readFigures(written: WrittenFood, { language }: Spelling, take: FormReading['take']) {
  const figures = foodFigures.map(figure => {
    const range = { min: 0, max: figureLimits[figure] }
    return [figure, take(`figures.${figure}`, readDecimal(written.figures[figure], language, range))] as const
  })
  return Object.fromEntries(figures.filter(([, value]) => value !== undefined))
}

function readGrams(
  written: WrittenFood,
  { language }: Spelling,
  take: FormReading['take'],
  refuse: FormReading['refuse'],
) {
  if (written.way === 'table' && written.portion !== null) {
    const count = take('count', readDecimal(written.count, language, { min: 0.1, max: 100 }))
    if (written.count.trim() === '') refuse('count', 'Write how many.')
    if (count === undefined) return undefined
    const grams = Number((count * written.portion.grams).toFixed(4))
    if (grams > 5000) refuse('count', 'That would be more than 5000 g. Write fewer.')
    return grams
  }
  if (written.grams.trim() === '') refuse('grams', 'Write how much, in grams.')
  return take('grams', readDecimal(written.grams, language, { min: 0.01, max: 5000 }))
}

/** A kept food as it stands in the form that corrects it, in grams. */
export const writeFood = (food: Food, { language }: Pick<Spelling, 'language'>): WrittenFood => ({
  ...blankFood,
  when: keptWhen({ at: food.at, timeZone: food.timeZone }),
  way: food.name === undefined ? 'table' : 'hand',
  item: food.foodId ?? '',
  grams: writeNumber(food.grams, language),
  name: food.name ?? '',
  figures: writeFigures(food, language),
  supplement: food.supplement ?? false,
  ...writeNote(food),
})

const writeFigures = (food: Food, language: Language): Record<FoodFigure, string> => {
  const kept: Partial<Record<FoodFigure, number>> = food.custom ?? {}
  const text = (figure: FoodFigure) => {
    const value = kept[figure]
    return value === undefined ? '' : writeNumber(value, language)
  }
  return {
    potassiumMg: text('potassiumMg'),
    magnesiumMg: text('magnesiumMg'),
    calciumMg: text('calciumMg'),
    sodiumMg: text('sodiumMg'),
    waterG: text('waterG'),
  }
}

/** A new form filled from the last food: what and how much, as a count of a measure when it is one; never its time. */
export function foodLike(
  last: Food | null,
  portions: readonly Portion[],
  spelling: Pick<Spelling, 'language'>,
): WrittenFood {
  if (last === null) return blankFood
  const written = { ...writeFood(last, spelling), when: blankWhen, note: '', tags: '' }
  if (written.way === 'hand') return written
  const measured = portions
    .map(portion => ({ portion, count: last.grams / portion.grams }))
    .find(({ count }) => Math.abs(count * 4 - Math.round(count * 4)) < 1e-6 && count >= 0.25)
  return measured
    ? {
        ...written,
        portion: measured.portion,
        count: writeNumber(measured.count, spelling.language),
        grams: '',
      }
    : written
}
