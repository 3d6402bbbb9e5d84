import type { Metadata } from 'next'
import { lastOf } from '@/lib/data/entries'
import { foodLike } from '@/lib/domain/forms/food-form'
import { returnPath, spellingHere, type AddressQuery } from '../../form-page'
import { formChecks } from '../../form-checks'
import { person } from '../../judgement'
import { foodChoices } from '../food-choices'
import { FoodForm } from '../food-form'
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).intake.logFood })

export default async function NewFoodPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const last = await lastOf(who.owner, 'food')
  const spelling = await spellingHere(who.profile)
  const choices = await foodChoices(who, last?.foodId)
  return (
    <FoodForm
      initial={foodLike(last, choices.picked?.portions ?? [], spelling)}
      kept={null}
      {...choices}
      units={spelling.units}
      home={who.profile.timeZone}
      openedAt={who.now}
      checking={await formChecks(who, 'food')}
      next={await returnPath(searchParams)}
    />
  )
}
