import { IconBanana, IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { Entry } from '@/lib/domain/entry'
import type { Words } from '@/lib/domain/words/words'
import rows from '../_ui/link-rows.module.css'
import page from './page.module.css'

/** The way to the minerals of the day, with what they are made of. */
export function ElectrolytesRow({ entries, words }: { entries: readonly Entry[]; words: Words }) {
  const { title, row, rowNothing, things, listed } = words.electrolytes
  const count = (kind: Entry['kind']) => entries.filter(entry => entry.kind === kind).length
  const [foods, drinks] = [count('food'), count('fluid')]
  const said = listed([
    ...(foods > 0 ? [things.food(foods)] : []),
    ...(drinks > 0 ? [things.drink(drinks)] : []),
  ])
  return (
    <div className={`${page.electrolytes} ${rows.rows}`}>
      <Link href="/electrolytes" className={rows.row}>
        <IconBanana aria-hidden />
        <span className={rows.words}>
          <b>{title}</b>
          <span className={rows.line}>{said === '' ? rowNothing : row(said)}</span>
        </span>
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </div>
  )
}
