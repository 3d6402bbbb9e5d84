import Link from 'next/link'
import { fluidCautions, mineralCautions, saltCautions, type Told } from '@/lib/domain/cautions'
import { cautionNames } from '@/lib/domain/words/caution-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './before.module.css'

/** Which factors are left out because of what a person told; nothing for others. */
export function LeftToClinic({ told, words }: { told: Told; words: Words }) {
  const { before } = words
  const [fluid, minerals, salt] = [fluidCautions(told), mineralCautions(told), saltCautions(told)]
  const reasons = [...new Set([...fluid, ...minerals, ...salt])]
  if (reasons.length === 0) return null
  const said = [
    before.told(cautionNames(reasons, words)),
    ...(fluid.length > 0 ? [before.leftOutOf.fluid] : []),
    minerals.length > 0 ? before.leftOutOf.minerals : before.leftOutOf.salt,
  ]
  return (
    <p className={classes.note}>
      {said.join(' ')} <Link href="/settings/profile">{before.profile}</Link>
    </p>
  )
}
