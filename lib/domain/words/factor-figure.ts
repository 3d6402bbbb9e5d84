import {
  amountIn,
  countIn,
  mineralIn,
  sessionsIn,
  type Before,
  type KnownAmount,
  type WindowHours,
} from '../comparison/before'
import { lowerEdge } from '../comparison/drink-factors'
import type { Factor, FactorId, FactorSetting } from '../comparison/factor'
import { newMedicineDays } from '../comparison/other-factors'
import type { Mineral } from '../nutrition/mineral'
import { intakesOn } from '../nutrition/reference-intakes'
import { addDays } from '../time/local-date'
import { dayWords } from './date-words'
import { entryWords, type WordsContext } from './entry-words'
import { numberWords } from './number-words'
import { volumeWords } from './volume-words'
import { wholeWords } from './whole-words'
import type { Words } from './words'

/** What the words of a figure need besides the window. */
export type FigureSetting = { setting: FactorSetting; context: WordsContext; words: Words }

type FigureOf = (before: Before, hours: WindowHours, by: FigureSetting) => string | null

const known = ({ known, unknown }: KnownAmount, unit: string, { words }: FigureSetting): string => {
  const amount = `${known < 10 ? numberWords(Number(known.toFixed(1)), words) : wholeWords(known)} ${unit}`
  return unknown > 0 ? words.beforeCramps.figure.atLeast(amount) : amount
}

const fluid: FigureOf = (before, hours, by) => {
  const { setting, context, words } = by
  if (countIn(before, hours, ({ drinks }) => drinks) === 0) return null
  const drunk = volumeWords(Math.round(countIn(before, hours, ({ fluidMl }) => fluidMl)), context.unit, words)
  const edge = lowerEdge(before, hours, setting)
  return edge === null
    ? drunk
    : words.beforeCramps.figure.ofEdge(drunk, volumeWords(Math.round(edge), context.unit, words))
}

const mineral =
  (of: Mineral): FigureOf =>
  (before, hours, by) => {
    const amount = mineralIn(before, hours, of)
    if (amount.known === 0 && amount.unknown === 0) return null
    const intakes = intakesOn(by.setting.profile, before.day)
    const said = known(amount, 'mg', by)
    return typeof intakes === 'string'
      ? said
      : by.words.beforeCramps.figure.ofIntake(said, `${wholeWords((intakes[of].low * hours) / 24)} mg`)
  }

const sessions: FigureOf = (before, hours, { context, words }) => {
  const said = sessionsIn(before, hours).map(session => {
    const { title } = entryWords(session, context, words)
    return session.effort === undefined ? title : `${title}, ${words.entries.effort(session.effort)}`
  })
  return said.length === 0 ? null : said.join('; ')
}

const bounced: FigureOf = (before, hours, { words }) => {
  const all = countIn(before, hours, ({ stretches }) => stretches)
  return all === 0
    ? null
    : words.beforeCramps.figure.bounced(
        countIn(before, hours, ({ stretchesBounced }) => stretchesBounced),
        all,
      )
}

const drunk =
  (unit: string, of: Parameters<typeof amountIn>[2]): FigureOf =>
  (before, hours, by) =>
    countIn(before, hours, ({ drinks }) => drinks) === 0 ? null : known(amountIn(before, hours, of), unit, by)

const loads: FigureOf = ({ day }, _, { setting, words }) => {
  const load = setting.training.loadBefore(day)
  return load.verdict === 'told'
    ? words.beforeCramps.figure.usual(numberWords(Number(load.ratio.toFixed(1)), words))
    : null
}

const medicine: FigureOf = ({ day }, _, { setting, words }) => {
  const begun = setting.medicinesBegun.filter(on => on >= addDays(day, -newMedicineDays) && on < day)
  return begun.length === 0
    ? null
    : begun.map(on => words.beforeCramps.figure.begun(dayWords(on, words))).join('; ')
}

const figures: Record<FactorId, FigureOf> = {
  'fluid-below-band': fluid,
  'high-sweat-loss': sessions,
  'potassium-low': mineral('potassium'),
  'magnesium-low': mineral('magnesium'),
  'calcium-low': mineral('calcium'),
  'sodium-low': mineral('sodium'),
  'long-or-hard-session': sessions,
  'load-rise': loads,
  'unusual-session': sessions,
  'no-warm-up': sessions,
  'no-cool-down': sessions,
  'stretch-bounced': bounced,
  'no-stretching': (before, hours, { words }) => {
    const count = countIn(before, hours, ({ stretches }) => stretches)
    return count === 0 ? null : words.beforeCramps.figure.stretches(count)
  },
  heat: sessions,
  alcohol: drunk('g', ({ alcoholG }) => alcoholG),
  caffeine: drunk('mg', ({ caffeineMg }) => caffeineMg),
  'short-sleep': ({ sleepHours }, _, { words }) =>
    sleepHours === null ? null : words.beforeCramps.figure.slept(numberWords(sleepHours, words)),
  'new-medicine': medicine,
}

/** The figure behind an exposure, as it was logged: "1250 ml, edge 1500 ml"; null where nothing stands behind it. */
export const factorFigure = ({ name, hours }: Factor, before: Before, by: FigureSetting): string | null =>
  typeof name === 'string' ? figures[name](before, hours, by) : null
