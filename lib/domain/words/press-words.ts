import type { ButtonLogs } from '../log-button'
import { drinkName } from './drink-name'
import type { WordsContext } from './entry-words'
import { volumeWords } from './volume-words'
import type { Words } from './words'

/** What a button logs, as a title: "Water, 250 ml", "No cramps today", "A cramp begins". */
export function buttonTitle(logs: ButtonLogs, { unit, nameOf }: WordsContext, words: Words): string {
  if (logs.logs === 'no-cramps') return words.tiles.noCrampsToday
  if (logs.logs === 'cramp-now') return words.buttons.crampBegins
  const name = drinkName(logs.beverageId, nameOf, words)
  return `${name}, ${volumeWords(logs.volumeMl, unit, words)}`
}

/** What a press is answered with, one or two plain sentences: "Saved: water, 250 ml." */
export function pressWords(logs: ButtonLogs, context: WordsContext, words: Words): string {
  const { buttons } = words
  const saved = buttons.saved(words.entries.inSentence(buttonTitle(logs, context, words)))
  return logs.logs === 'cramp-now' ? `${saved} ${buttons.crampLater}` : saved
}
