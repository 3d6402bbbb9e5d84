import type { Metadata } from 'next'
import { onFirstRun } from '@/lib/auth/signed-in'
import { ProfileForm } from '../../_ui/profile-form'
import { timeZones } from '../../_ui/time-zones'
import classes from '../public.module.css'

export const metadata: Metadata = { title: 'Welcome' }

export default async function WelcomePage() {
  await onFirstRun()
  return (
    <>
      <h1>Welcome</h1>
      <p className={classes.lead}>
        A few things decide how Charley counts and what it says. You can change them later under Your details.
      </p>
      <ProfileForm profile={null} timeZones={timeZones()} />
    </>
  )
}
