import { IconArrowsExchange, IconChevronRight, IconScale, IconTestPipe } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import rows from '../../_ui/link-rows.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { furtherPlaces } from '../../_ui/places'
import { SavingState } from '../../_ui/saving-state'
import { SignOut } from '../../_ui/sign-out'
import { wordsHere } from '../../_ui/words-here'
import type { Words } from '@/lib/domain/words/words'
import { person } from '../judgement'
import classes from './more.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).places.more.name,
})

/** Screens that no navigation names: their texts are not sent with every page. */
const quietPlaces = [
  { href: '/try', icon: IconArrowsExchange, of: ({ tryIt }: Words) => tryIt },
  { href: '/sweat', icon: IconScale, of: ({ sweat }: Words) => sweat },
  { href: '/urine', icon: IconTestPipe, of: ({ sweat }: Words) => sweat.urine },
]

/** The places that do not fit into the bar of a phone. */
export default async function MorePage() {
  const { email, name } = await person()
  const words = await wordsHere()
  const { places } = words
  return (
    <>
      <PageHeading title={places.more.name} line={places.signedInAs(name ?? email)} />
      <ul role="list" className={rows.rows}>
        {furtherPlaces.map(place => (
          <li key={place.href} className={rows.item}>
            <Link href={place.href} className={rows.row}>
              <place.icon />
              <span className={rows.words}>
                <b>{places[place.name].name}</b>
                <span className={rows.line}>{places[place.name].line}</span>
              </span>
              <IconChevronRight size={20} />
            </Link>
          </li>
        ))}
        {quietPlaces.map(({ href, icon: Icon, of }) => (
          <li key={href} className={rows.item}>
            <Link href={href} className={rows.row} prefetch={false}>
              <Icon />
              <span className={rows.words}>
                <b>{of(words).title}</b>
                <span className={rows.line}>{of(words).line}</span>
              </span>
              <IconChevronRight size={20} />
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <SignOut />
        <SavingState />
      </div>
    </>
  )
}
