import {
  IconArrowsExchange,
  IconChevronRight,
  IconScale,
  IconTestPipe,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import rows from '../../_ui/link-rows.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { before, furtherPlaces } from '../../_ui/places'
import { SavingState } from '../../_ui/saving-state'
import { SignOut } from '../../_ui/sign-out'
import { wordsHere } from '../../_ui/words-here'
import type { Words } from '@/lib/domain/words/words'
import { person } from '../judgement'
import classes from './more.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).places.more.name,
})

type Row = { href: string; icon: TablerIcon; title: string; line: string; isQuiet: boolean }

/** Screens that no navigation names: their texts are not sent with every page, and nothing of them is fetched ahead. */
const quietRow = (href: string, icon: TablerIcon, { title, line }: Pick<Row, 'title' | 'line'>): Row => ({
  href,
  icon,
  title,
  line,
  isQuiet: true,
})

/** The places of the menu, with Try it after what leads to it, and what else there is. */
function rowsIn(words: Words): Row[] {
  const tryIt = quietRow('/try', IconArrowsExchange, words.tryIt)
  const sweat = quietRow('/sweat', IconScale, words.sweat)
  const urine = quietRow('/urine', IconTestPipe, words.sweat.urine)
  const listed = furtherPlaces.map(({ href, icon, name }): Row => {
    const { name: title, line } = words.places[name]
    return { href, icon, title, line, isQuiet: false }
  })
  return [...listed.flatMap(row => (row.href === before.href ? [row, tryIt] : [row])), sweat, urine]
}

/** The places that do not fit into the bar of a phone. */
export default async function MorePage() {
  const { email, name } = await person()
  const words = await wordsHere()
  const { places } = words
  return (
    <>
      <PageHeading title={places.more.name} line={places.signedInAs(name ?? email)} />
      <ul role="list" className={rows.rows}>
        {rowsIn(words).map(({ href, icon: Icon, title, line, isQuiet }) => (
          <li key={href} className={rows.item}>
            <Link href={href} className={rows.row} {...(isQuiet && { prefetch: false })}>
              <Icon />
              <span className={rows.words}>
                <b>{title}</b>
                <span className={rows.line}>{line}</span>
              </span>
              <IconChevronRight size={20} />
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <SignOut />
        <SavingState />
      </div>
    </>
  )
}
