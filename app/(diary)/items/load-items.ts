import { findItemNames, findItemsById, findItemsOfKind } from '@/lib/data/items'
import type { UserId } from '@/lib/data/user-id'
import { itemKinds, type ItemKind, type OwnItem } from '@/lib/domain/own-item'
import { searchOnce } from '@/lib/domain/reference/search'

/** Of each kind where all of them stand together, of one kind on one page, and of what fits a search. */
export const mostShown = { ofEach: 20, ofOne: 100, found: 50 } as const

/** Items of a kind; the addresses of the others, null where there are none. */
export type KindShown = {
  kind: ItemKind
  items: OwnItem[]
  all: number
  allHref: string | null
  earlierHref: string | null
  furtherHref: string | null
}

/** What the list of one's own items shows: those that fit `typed`, else one kind by pages, else the first of each kind. */
export type ItemsShown = {
  kinds: KindShown[]
  /** Whether more fit than are shown. */
  isCut: boolean
  hasAny: boolean
}

type Asked = { typed: string; kind: string | null; page: string | null }

export async function loadItems(owner: UserId, { typed, kind, page }: Asked): Promise<ItemsShown> {
  if (typed !== '') return findTyped(owner, typed)
  const only = itemKinds.find(one => one === kind)
  const kinds =
    only === undefined
      ? await Promise.all(itemKinds.map(one => firstOf(owner, one)))
      : [await pageOf(owner, only, pageNumber(page))]
  return { kinds, isCut: false, hasAny: kinds.some(({ all }) => all > 0) }
}

/** Pages are counted from 1; whatever is no page is the first. */
const pageNumber = (page: string | null): number =>
  page !== null && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1

const noWay = { allHref: null, earlierHref: null, furtherHref: null }

async function firstOf(owner: UserId, kind: ItemKind): Promise<KindShown> {
  const found = await findItemsOfKind(owner, kind, { skipped: 0, most: mostShown.ofEach })
  const isCut = found.all > found.items.length
  return { ...noWay, kind, ...found, allHref: isCut ? `/items?kind=${kind}` : null }
}

async function pageOf(owner: UserId, kind: ItemKind, page: number): Promise<KindShown> {
  const skipped = (page - 1) * mostShown.ofOne
  const found = await findItemsOfKind(owner, kind, { skipped, most: mostShown.ofOne })
  const href = (to: number) => `/items?kind=${kind}&page=${to}`
  return {
    ...noWay,
    kind,
    ...found,
    earlierHref: page > 1 ? href(page - 1) : null,
    furtherHref: skipped + found.items.length < found.all && found.items.length > 0 ? href(page + 1) : null,
  }
}

async function findTyped(owner: UserId, typed: string): Promise<ItemsShown> {
  const names = await findItemNames(owner, itemKinds)
  const best = searchOnce(names, typed, mostShown.found + 1)
  const ids = best.slice(0, mostShown.found).map(({ id }) => id)
  const items = await findItemsById(owner, ids)
  const kinds = itemKinds.map(kind => {
    const ofKind = items.filter(item => item.kind === kind)
    return { ...noWay, kind, items: ofKind, all: ofKind.length }
  })
  return { kinds, isCut: best.length > mostShown.found, hasAny: names.length > 0 }
}
