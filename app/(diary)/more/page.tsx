import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeading } from '../../_ui/page-heading'
import { furtherPlaces } from '../../_ui/places'
import { SavingState } from '../../_ui/saving-state'
import { SignOut } from '../../_ui/sign-out'
import { person } from '../judgement'
import classes from './more.module.css'

export const metadata: Metadata = { title: 'More' }

/** The places that do not fit into the bar of a phone. */
export default async function MorePage() {
  const { email, name } = await person()
  return (
    <>
      <PageHeading title="More" line={`Signed in as ${name ?? email}`} />
      <ul role="list" className={classes.places}>
        {furtherPlaces.map(place => (
          <li key={place.href} className={classes.item}>
            <Link href={place.href} className={classes.place}>
              <place.icon />
              <span className={classes.words}>
                <b>{place.name}</b>
                <span className={classes.line}>{place.line}</span>
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
