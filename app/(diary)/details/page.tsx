import type { Metadata } from 'next'
import { PageHeading } from '../../_ui/page-heading'
import { ProfileForm } from '../../_ui/profile-form'
import { timeZones } from '../../_ui/time-zones'
import { person } from '../judgement'
import classes from './details.module.css'

export const metadata: Metadata = { title: 'Your details' }

export default async function DetailsPage() {
  const { profile } = await person()
  return (
    <div className={classes.narrow}>
      <PageHeading title="Your details" line="They decide how Charley counts and what it says." />
      <ProfileForm profile={profile} timeZones={timeZones()} />
    </div>
  )
}
