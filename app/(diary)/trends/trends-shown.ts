import type { Metadata } from 'next'
import { wordsHere } from '@/app/_ui/words-here'
import type { Person } from '@/lib/auth/person'
import { firstLoggedDay } from '@/lib/data/history'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import { stepFor } from '@/lib/domain/series/period'
import { askedSpan, type AskedSpan } from '@/lib/domain/series/span'
import { daysBetween } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import type { AddressQuery } from '../form-page'
import { person } from '../judgement'
import type { TrendsPageId } from './trends-pages'

/** What the pages of Trends share: who looks, the time the address asks for, and what their charts share. */
export type TrendsShown = { who: Person; words: Words; asked: AskedSpan; at: ChartSpan }

/** Reads what is shown out of the address; `shown` is null before the first entry. */
export async function trendsShown(query: AddressQuery): Promise<{ words: Words; shown: TrendsShown | null }> {
  const who = await person()
  const words = await wordsHere()
  const since = await firstLoggedDay(who.owner)
  if (since === null) return { words, shown: null }
  const { today } = who
  const asked = askedSpan(await query, today, since)
  const { id: span, from, to } = asked
  const step = stepFor(daysBetween(from, to) + 1)
  return { words, shown: { who, words, asked, at: { span, from, to, today, step, words } } }
}

/** The title of a page of Trends; the first has the name of all of them. */
export async function trendsTitle(page: TrendsPageId): Promise<Metadata> {
  const { trends, trendsFrame } = await wordsHere()
  return { title: page === 'cramps' ? trends.title : trendsFrame.pageTitle(trendsFrame.pages[page]) }
}
