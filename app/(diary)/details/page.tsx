import type { Metadata } from 'next'
import { PageHeading } from '../../_ui/page-heading'
import { ProfileForm } from '../../_ui/profile-form'
import { timeZones } from '../../_ui/time-zones'
import { person } from '../judgement'
import classes from './details.module.css'
import { wordsHere } from '../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).profile.title })

export default async function DetailsPage() {
  const { profile } = await person()
  const words = await wordsHere()
  return (
    <div className={classes.narrow}>
      <PageHeading title={words.profile.title} line={words.profile.line} />
      <ProfileForm profile={profile} timeZones={timeZones()} />
    </div>
  )
}
