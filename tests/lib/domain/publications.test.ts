import { describe, expect, it } from 'vitest'
import { publications, publicationsOnce } from '@/lib/domain/publications'
import type { Source } from '@/lib/domain/referral/sources'

const all = Object.values(publications).flatMap(some => Object.entries<Source>(some))

/** The items by what `of` says of them. */
function groupsOf<Item, Key>(items: readonly Item[], of: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item])
  return groups
}

/** What is the same however it is written. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '')

/** An address without what does not change where it leads. */
const place = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(\?.*|\/)$/, '')

/** The pairs of publications that one of these says are one. */
function pairsWith(sameness: (source: Source) => string): [string, Source][][] {
  const groups = groupsOf(
    all.filter(([, source]) => sameness(source) !== ''),
    ([, source]) => sameness(source),
  )
  return [...groups.values()].filter(group => new Set(group.map(([, source]) => source)).size > 1)
}

describe('a publication', () => {
  it('has one id and is one value wherever it is named', () => {
    const ids = groupsOf(all, ([id]) => id)
    const apart = [...ids].filter(([, some]) => new Set(some.map(([, source]) => source)).size > 1)
    expect(apart.map(([id]) => id)).toEqual([])
    const values = groupsOf(all, ([, source]) => source)
    const renamed = [...values.values()].map(some => [...new Set(some.map(([id]) => id))])
    expect(renamed.filter(some => some.length > 1)).toEqual([])
  })

  it('stands under one address and one title', () => {
    expect(pairsWith(({ url }) => place(url))).toEqual([])
    expect(pairsWith(({ publisher, title }) => bare(publisher + title))).toEqual([])
  })

  it('stands once on the page of sources, and everyone is there', () => {
    const told = publicationsOnce().flatMap(({ first }) => first)
    expect(new Set(told).size).toBe(told.length)
    expect(new Set(told)).toEqual(new Set(all.map(([, source]) => source)))
  })

  it.each([
    'mims',
    'nursingcenter',
    'healthday',
    'abcnews',
    'aneskey',
    'wmaker',
    'bibra',
    'researcher.life',
    'scholarworks',
    'scribd',
    'unboundmedicine',
  ])('is not linked at %s, which tells of it or holds a copy', host => {
    expect(all.filter(([, { url }]) => url.includes(host))).toEqual([])
  })

  it.each([
    ['buist2008', '10.1177/0363546507307505'],
    ['nielsen2014', '10.2519/jospt.2014.5164'],
    ['gabbett2016', '10.1136/bjsports-2015-095788'],
    ['foster1998', '10.1097/00005768-199807000-00023'],
    ['foster2021', '10.1123/ijspp.2020-0599'],
    ['petersen2011', '10.1177/0363546511419277'],
    ['efsaWater', '10.2903/j.efsa.2010.1459'],
    ['efsaCaffeine', '10.2903/j.efsa.2015.4102'],
    ['maughan2016', '10.3945/ajcn.115.114769'],
    ['baker2016', '10.1080/02640414.2015.1055291'],
    ['barnes2019', '10.1080/02640414.2019.1633159'],
    ['acsm2007', '10.1249/mss.0b013e31802ca597'],
    ['acsmStretching', '10.1249/MSS.0b013e318213fefb'],
    ['armstrong2010', '10.1123/ijsnem.20.2.145'],
    ['iomWater', '10.17226/10925'],
    ['referenceWeights', '10.17226/10872'],
  ])('%s leads to its DOI', (id, doi) => {
    const found = all.filter(([name]) => name === id).map(([, { url }]) => url)
    expect(new Set(found)).toEqual(new Set([`https://doi.org/${doi}`]))
  })
})
