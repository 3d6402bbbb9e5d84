import { IconArrowsExchange } from '@tabler/icons-react'
import { ButtonLink } from '@/app/_ui/button-link'
import type { Person } from '@/lib/auth/person'
import { openExperiment } from '@/lib/data/experiments'
import type { Told } from '@/lib/domain/cautions'
import type { FactorName } from '@/lib/domain/comparison/factor'
import { ideaOf } from '@/lib/domain/experiment/ideas'
import type { Words } from '@/lib/domain/words/words'
import { noticeToSee } from './notice-to-see'
import classes from './try.module.css'

type Props = { who: Person; factor: FactorName; told: Told; words: Words }

/**
 * The way from a factor to trying the change that goes with it. Nothing where none does, where it is not offered to the person, where
 * a notice says to see a doctor, or while something else is tried.
 */
export async function WayToTry({ who, factor, told, words }: Props) {
  const idea = ideaOf(factor, { told, profile: who.profile, today: who.today })
  if (idea === null || (await noticeToSee()) !== null) return null
  if ((await openExperiment(who.owner, who.today)) !== null) return null
  return (
    <p className={classes.start}>
      <ButtonLink href={`/try/new?tries=${idea}`} variant="light" icon={<IconArrowsExchange aria-hidden />}>
        {words.tryIt.factor}
      </ButtonLink>
    </p>
  )
}
