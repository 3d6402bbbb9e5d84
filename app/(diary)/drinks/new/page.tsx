import type { Metadata } from 'next'
import { lastOf } from '@/lib/data/entries'
import { fluidLike } from '@/lib/domain/forms/fluid-form'
import { returnPath, spellingHere, type AddressQuery } from '../../form-page'
import { formChecks } from '../../form-checks'
import { person } from '../../judgement'
import { drinkChoices } from '../drink-choices'
import { DrinkForm } from '../drink-form'
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).intake.logDrink,
})

export default async function NewDrinkPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const last = await lastOf(who.owner, 'fluid')
  const spelling = await spellingHere(who.profile)
  return (
    <DrinkForm
      initial={fluidLike(last, spelling)}
      kept={null}
      {...await drinkChoices(who, last?.beverageId)}
      units={spelling.units}
      home={who.profile.timeZone}
      openedAt={who.now}
      checking={await formChecks(who, 'fluid')}
      next={await returnPath(searchParams)}
    />
  )
}
