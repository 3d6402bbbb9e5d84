import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { itemLine } from '@/lib/domain/forms/item-line'
import type { Words } from '@/lib/domain/words/words'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { fromAddress, type AddressQuery } from '../form-page'
import { person } from '../judgement'
import { loadItems, mostShown, type KindShown } from './load-items'
import links from '../../_ui/link-rows.module.css'
import classes from './items.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).items.title })

/** The person's own drinks, foods, recipes and activities, by kind; those that fit the words typed, best first. */
export default async function ItemsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { owner } = await person()
  const allWords = await wordsHere()
  const { items: words } = allWords
  const typed = ((await fromAddress(searchParams, 'q')) ?? '').trim().slice(0, 200)
  const kind = await fromAddress(searchParams, 'kind')
  const page = await fromAddress(searchParams, 'page')
  const { kinds, isCut, hasAny } = await loadItems(owner, { typed, kind, page })
  const shown = kinds.filter(({ items }) => items.length > 0)
  return (
    <div className={classes.page}>
      <PageHeading title={words.title} line={words.line} />
      {hasAny && <Search typed={typed} words={words} />}
      {!hasAny && kind === null && <p className={classes.empty}>{words.empty}</p>}
      {typed !== '' && hasAny && shown.length === 0 && (
        <p className={classes.empty} role="status">
          {words.nothingFound(typed)} <Link href="/items">{words.showAll}</Link>
        </p>
      )}
      {isCut && <p role="status">{allWords.itemList.best(mostShown.found)}</p>}
      {shown.map(ofKind => (
        <OfKind key={ofKind.kind} shown={ofKind} words={allWords} />
      ))}
      {kind !== null && typed === '' && (
        <p>
          <Link href="/items">{allWords.itemList.allKinds}</Link>
        </p>
      )}
      <Adding words={words} />
    </div>
  )
}

function Search({ typed, words }: { typed: string; words: Words['items'] }) {
  return (
    <form action="/items" role="search" className={classes.search}>
      <label className={classes.label} htmlFor="own-items">
        {words.search}
      </label>
      <div className={classes.box}>
        <input
          id="own-items"
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit">{words.searchButton}</button>
      </div>
    </form>
  )
}

type OfKindProps = { shown: KindShown; words: Words }

function OfKind({ shown, words }: OfKindProps) {
  const { kind, items, all, allHref, earlierHref, furtherHref } = shown
  const { itemList } = words
  return (
    <section className={classes.kind}>
      <h2>{words.items.kinds[kind]}</h2>
      <ul role="list" className={links.rows}>
        {items.map(item => (
          <li key={item.id} className={links.item}>
            <Link href={`/items/${item.id}`} className={links.row} prefetch={false}>
              <span className={links.words}>
                <b>{item.name}</b>
                <span className={links.line}>{itemLine(item, words)}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes.ways}>
        {allHref !== null && <Link href={allHref}>{itemList.all(all)}</Link>}
        {earlierHref !== null && <Link href={earlierHref}>{itemList.earlier}</Link>}
        {furtherHref !== null && <Link href={furtherHref}>{itemList.further}</Link>}
      </p>
    </section>
  )
}

function Adding({ words }: { words: Words['items'] }) {
  return (
    <section className={classes.kind}>
      <h2>{words.addLead}</h2>
      <ul role="list" className={classes.adding}>
        {(['drink', 'food', 'recipe', 'activity'] as const).map(what => (
          <li key={what}>
            <Link href={`/items/new?kind=${what}`} className={classes.add}>
              <IconPlus size={20} aria-hidden="true" />
              {words.newTitle[what]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
