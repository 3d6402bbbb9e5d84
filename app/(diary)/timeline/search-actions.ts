'use server'

import * as z from 'zod'
import { action } from '@/lib/auth/action'
import { cursorSchema, keys } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { findOwnItems } from '@/lib/data/items'
import { searchEntries } from '@/lib/data/search-entries'
import { entryKinds } from '@/lib/domain/entry'
import { oneOf, text } from '@/lib/domain/fields'
import { itemsNamed } from '@/lib/domain/timeline/named-items'
import { placesNamed } from '@/lib/domain/timeline/named-places'
import { wordsHere } from '../../_ui/words-here'
import { checkSettingWithoutMass } from '../checks-here'
import { dayTitle, daysOf, rowsFor } from './shown-days'

const mostFound = 50

/** Entries of some kinds (none named: of all) with a text in their note, names, tags or place on the body, newest first. The text travels in the body, never in an address. */
export const searchTimeline = action({
  who: 'person',
  reads: keys({
    text: text(100),
    kinds: z.array(oneOf(entryKinds)).max(entryKinds.length),
    cursor: z.nullable(cursorSchema),
  }),
  run: async (who, { text: wanted, kinds, cursor }) => {
    const own = await findOwnItems(who.owner)
    const words = await wordsHere()
    const { entries, nextCursor } = await searchEntries(who.owner, {
      text: wanted.trim(),
      itemIds: itemsNamed(wanted.trim(), own),
      places: placesNamed(wanted.trim(), words),
      kinds,
      limit: mostFound,
      ...(cursor !== null && { cursor }),
    })
    const row = rowsFor(who, own, checkSettingWithoutMass(own), words)
    const days = daysOf(entries).map(of => ({
      day: of.day,
      heading: dayTitle(of.day, who.today, words),
      summary: null,
      check: null,
      rows: of.entries.map(row),
    }))
    return done({ days, nextCursor })
  },
})
