import { IconChevronRight } from '@tabler/icons-react'
import button from '@/app/_ui/button-link.module.css'
import type { Cramp } from '@/lib/domain/entry'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import classes from './choose-cramps.module.css'
import { whenWords } from './when-words'

type Props = {
  cramps: readonly Cramp[]
  /** The ids of those that are shown. */
  shown: readonly string[]
  /** As many can be chosen. */
  most: number
  today: LocalDate
  words: Words
}

/** The newest cramps as boxes in a plain form, folded away: its address holds their ids and nothing else of the diary. */
export function ChooseCramps({ cramps, shown, most, today, words }: Props) {
  const { beside } = words.beforeCramps
  return (
    <details className={classes.choose}>
      <summary>
        <span>{beside.choose}</span>
        <IconChevronRight size={18} aria-hidden />
      </summary>
      <form action="/before/cramps">
        <fieldset>
          <legend>{beside.chooseUpTo(most)}</legend>
          {cramps.map(cramp => (
            <label key={cramp.id}>
              <input
                type="checkbox"
                name="cramp"
                value={cramp.id}
                defaultChecked={shown.includes(cramp.id)}
              />
              <span>
                {whenWords(cramp, today, words)}
                <small>{muscleAndSide(cramp.muscle, cramp.side, words)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className={button.button} data-variant="light">
          {beside.show}
        </button>
      </form>
    </details>
  )
}
