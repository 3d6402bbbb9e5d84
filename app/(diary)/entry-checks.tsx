import type { Person } from '@/lib/auth/person'
import { findOwnItems } from '@/lib/data/items'
import { entryChecks } from '@/lib/domain/checks/entry-checks'
import { dayOf, type Entry } from '@/lib/domain/entry'
import { dayStartOf } from '@/lib/domain/profile'
import { CheckThis } from '../_ui/check-this'
import { wordsHere } from '../_ui/words-here'
import { checkSetting } from './checks-here'
import { unitsOf } from './form-page'

/** What of a kept entry looks like a slip, on its page. */
export async function EntryChecks({ who, entry }: { who: Person; entry: Entry }) {
  const day = dayOf(entry, dayStartOf(who.profile))
  const setting = await checkSetting(who, await findOwnItems(who.owner), [{ entry, day }])
  return (
    <CheckThis checks={entryChecks(entry, setting)} units={unitsOf(who.profile)} words={await wordsHere()} />
  )
}
