import type { Metadata } from 'next'
import { onFirstRun } from '@/lib/auth/signed-in'
import { ProfileForm } from '../../_ui/profile-form'
import { timeZones } from '../../_ui/time-zones'
import classes from '../public.module.css'
import { wordsHere } from '../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).account.welcome,
})

export default async function WelcomePage() {
  await onFirstRun()
  const { account } = await wordsHere()
  return (
    <>
      <h1>{account.welcome}</h1>
      <p className={classes.lead}>{account.welcomeLine}</p>
      <ProfileForm profile={null} timeZones={timeZones()} />
    </>
  )
}
