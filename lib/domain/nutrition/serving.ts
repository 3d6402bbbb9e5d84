/** Density of ethanol at 20 °C, in g per ml: turns grams of alcohol into alcohol by volume. */
export const ETHANOL_G_PER_ML = 0.789

/** From this strength on (percent by volume) a drink does not count as fluid. Ours: wine and spirits out, beer in. */
export const NO_FLUID_FROM_ALCOHOL_PERCENT = 6

/** What a serving holds. Every figure is null where it is not known, never zero. Minerals and caffeine in mg, the rest in g. */
export type ServingFigures = {
  potassiumMg: number | null
  magnesiumMg: number | null
  calciumMg: number | null
  sodiumMg: number | null
  waterG: number | null
  caffeineMg: number | null
  alcoholG: number | null
  countsAsFluid: boolean
}

export type FigureName = Exclude<keyof ServingFigures, 'countsAsFluid'>

type Known = Partial<Record<FigureName, number>>

/** As much of a drink or a food, of the tables or of the person's own, as its figures need. */
export type ServedItem = { per100g?: Known; densityGPerMl?: number; alcoholPercent?: number }

const scaled = (known: Known | undefined, factor: number, countsAsFluid: boolean): ServingFigures => {
  const of = (name: FigureName): number | null => {
    const figure = known?.[name]
    return figure === undefined ? null : figure * factor
  }
  return {
    potassiumMg: of('potassiumMg'),
    magnesiumMg: of('magnesiumMg'),
    calciumMg: of('calciumMg'),
    sodiumMg: of('sodiumMg'),
    waterG: of('waterG'),
    caffeineMg: of('caffeineMg'),
    alcoholG: of('alcoholG'),
    countsAsFluid,
  }
}

/**
 * What so many ml of a drink hold: volume × density × figure per 100 g. A drink without a density is taken to weigh
 * 1 g per ml (a few percent off at most); one without figures, or an item that is not there (null), has null figures.
 */
export function figuresOfDrink(drunk: { volumeMl: number }, item: ServedItem | null): ServingFigures {
  const grams = drunk.volumeMl * (item?.densityGPerMl ?? 1)
  return scaled(item?.per100g, grams / 100, item === null || countsAsFluid(item))
}

/**
 * What a serving of food holds. Figures written by hand (`custom`) are totals and count alone; else grams × figure per
 * 100 g of the item. Food is never fluid.
 */
export function figuresOfFood(
  eaten: { grams: number; custom?: Known },
  item: ServedItem | null,
): ServingFigures {
  return eaten.custom === undefined
    ? scaled(item?.per100g, eaten.grams / 100, false)
    : scaled(eaten.custom, 1, false)
}

/** Whether a drink counts as fluid: below 6 % alcohol by volume. A strength that is not known counts as fluid. */
export function countsAsFluid(item: ServedItem): boolean {
  const alcoholG = item.per100g?.alcoholG
  const percent =
    item.alcoholPercent ??
    (alcoholG === undefined ? 0 : (alcoholG * (item.densityGPerMl ?? 1)) / ETHANOL_G_PER_ML)
  return percent < NO_FLUID_FROM_ALCOHOL_PERCENT
}
