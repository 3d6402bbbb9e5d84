import type { RichMineral, RichPortion } from '@/lib/domain/nutrition/rich-in'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { mgWords } from '@/lib/domain/words/electrolyte-words'
import { volumeWords } from '@/lib/domain/words/volume-words'
import { wholeWords } from '@/lib/domain/words/whole-words'
import type { Words } from '@/lib/domain/words/words'
import type { Rich } from '@/lib/domain/nutrition/rich-for-day'
import classes from './rich-in.module.css'

type Props = { mineral: RichMineral; rich: Rich; context: WordsContext; words: Words }

/** Foods and drinks rich in a mineral with the mg of a portion: the person’s own first. */
export function RichIn({ mineral, rich, context, words }: Props) {
  const { electrolytes } = words
  if (rich === null || rich.usual.length + rich.listed.length === 0) return null
  const { rich: said, how } = electrolytes
  return (
    <details className={classes.rich}>
      <summary>
        <span>{said.title(electrolytes.inSentence[mineral])}</span>
      </summary>
      <Portions title={said.usual} portions={rich.usual} context={context} words={words} />
      {rich.usual.length === 0 && <p className={classes.note}>{said.nothing}</p>}
      <Portions title={said.listed} portions={rich.listed} context={context} words={words} />
      <p className={classes.note}>
        {said.rule} {said.notPills} {mineral === 'calcium' && how.spinach}
      </p>
    </details>
  )
}

type PortionsProps = { title: string; portions: readonly RichPortion[]; context: WordsContext; words: Words }

function Portions({ title, portions, context, words }: PortionsProps) {
  if (portions.length === 0) return null
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      <ul role="list" className={classes.rows}>
        {portions.map(({ kind, id, amount, mg }) => (
          <li key={id} className={classes.row}>
            <span>{context.nameOf(kind, id) ?? words.entries[kind === 'drink' ? 'drink' : 'food']}</span>
            <span className={classes.portion}>
              {kind === 'drink'
                ? volumeWords(Math.round(amount), context.unit, words)
                : `${wholeWords(amount)} g`}
            </span>
            <b>{mgWords(mg)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
