import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { againKinds } from '@/lib/domain/again'
import { AgainRows } from '../../_ui/again-rows'
import { newHref } from '../../_ui/entry-row'
import { OneKindIcon } from '../../_ui/kind-icon'
import { kindsInOrder } from '../../_ui/kinds-in-order'
import classes from '../../_ui/link-rows.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { loadAgain } from '../again'
import { person } from '../judgement'
import page from './log.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).kinds.title })

/** Every kind of entry, each with the form that logs it. */
export default async function LogPage() {
  const who = await person()
  const words = await wordsHere()
  const { kinds } = words
  const again = await loadAgain(who, againKinds, 5, words)
  return (
    <>
      <PageHeading title={kinds.title} line={kinds.line} />
      {again.length > 0 && (
        <section className={page.again} aria-labelledby="again">
          <h2 id="again">{words.tiles.again}</h2>
          <AgainRows again={again} home={who.profile.timeZone} />
        </section>
      )}
      <ul role="list" className={classes.rows}>
        {kindsInOrder.map(kind => (
          <li key={kind} className={classes.item}>
            <Link href={newHref(kind)} className={classes.row}>
              <OneKindIcon kind={kind} size={24} />
              <span className={classes.words}>
                <b>{kinds.each[kind].name}</b>
                <span className={classes.line}>{kinds.each[kind].line}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
