import type { Metadata } from 'next'
import { sessionHere } from '@/lib/auth/session-here'
import { listSessions } from '@/lib/data/sessions'
import { deviceOf } from '@/lib/domain/device'
import { momentWords } from '@/lib/domain/words/settings-values'
import { ButtonLink } from '../../../_ui/button-link'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import classes from '../../../_ui/change-form.module.css'
import { SettingsPage } from '../settings-page'
import { SessionList } from './session-list'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.sessions.title,
})

export default async function SessionsPage() {
  const { owner, profile, today, now } = await person()
  const words = await wordsHere()
  const { settings } = words
  const found = await listSessions(owner, (await sessionHere()) ?? '', now)
  const sessions = found.map(({ handle, isHere, createdAt, lastSeenAt, userAgent }) => {
    const { browser, system } = deviceOf(userAgent)
    const device = settings.device(browser, system)
    const used = isHere
      ? settings.inUseNow
      : settings.lastUsed(momentWords(lastSeenAt, profile, today, words))
    return {
      handle,
      isHere,
      device,
      line: `${settings.signedInOn(momentWords(createdAt, profile, today, words))}; ${used}`,
      endLabel: settings.endOne(device),
    }
  })
  return (
    <SettingsPage title={settings.sessions.title} line={settings.sessions.line}>
      <SessionList sessions={sessions} words={settings.sessions} form={settings.form} />
      <div className={classes.section}>
        <p className={classes.hint}>{settings.sessions.hint}</p>
        <div>
          <ButtonLink href="/settings/password" variant="outline">
            {settings.sessions.password}
          </ButtonLink>
        </div>
      </div>
    </SettingsPage>
  )
}
