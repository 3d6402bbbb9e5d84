import {
  IconArrowsLeftRight,
  IconBell,
  IconBottle,
  IconClock,
  IconDeviceMobile,
  IconFirstAidKit,
  IconHandClick,
  IconKey,
  IconLanguage,
  IconLock,
  IconMoon,
  IconRuler2,
  IconTrash,
  IconUserCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Metadata } from 'next'
import { sessionHere } from '@/lib/auth/session-here'
import { listButtons } from '@/lib/data/log-buttons'
import { findPresets } from '@/lib/data/presets'
import { findReminderSettings } from '@/lib/data/reminder-settings'
import { listSessions } from '@/lib/data/sessions'
import { listTokens } from '@/lib/data/tokens'
import {
  languageValue,
  profileValue,
  remindersValue,
  timeValue,
  unitsValue,
} from '@/lib/domain/words/settings-values'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'
import { KeptVersion } from './kept-version'
import { SettingsGroup, type SettingsRow } from './settings-group'
import classes from './settings.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).settings.title })

/** Everything that can be set, each with what it is now. */
export default async function SettingsIndex() {
  const who = await person()
  const { owner, profile, today, now } = who
  const words = await wordsHere()
  const { settings } = words
  const sessions = await listSessions(owner, (await sessionHere()) ?? '', now)
  const tokens = await listTokens(owner)
  const drinks = (await findPresets(owner)).filter(({ isHidden }) => !isHidden).length
  const row = (part: string, icon: TablerIcon, title: string, value: string): SettingsRow => ({
    href: `/settings/${part}`,
    icon,
    title,
    value,
  })
  const you = [
    row('profile', IconUserCircle, settings.profile.title, profileValue(profile, today, words)),
    row('emergency', IconFirstAidKit, settings.emergency.title, profile.emergencyNumber ?? settings.none),
    row('units', IconRuler2, settings.units.title, unitsValue(profile)),
    row('time', IconClock, settings.time.title, timeValue(profile, words)),
    row('language', IconLanguage, settings.language.title, languageValue(profile, words)),
  ]
  const buttons = (await listButtons(owner)).length
  const everyDay = [
    row('presets', IconBottle, words.presets.title, settings.presetsValue(drinks)),
    row('buttons', IconHandClick, words.buttons.title, words.buttons.value(buttons)),
    row(
      'reminders',
      IconBell,
      words.reminders.title,
      remindersValue(await findReminderSettings(owner), words),
    ),
  ]
  const others = sessions.filter(({ isHere }) => !isHere).length
  const devices = [
    row('look', IconMoon, words.look.title, words.look.value),
    row('sessions', IconDeviceMobile, settings.sessions.title, settings.devicesValue(others)),
    row(
      'tokens',
      IconKey,
      settings.tokens.title,
      tokens.length === 0 ? settings.none : tokens.map(({ label }) => label).join(', '),
    ),
    row('password', IconLock, settings.password.title, settings.password.value),
  ]
  const data: SettingsRow[] = [
    {
      href: '/files',
      icon: IconArrowsLeftRight,
      title: words.places.files.name,
      value: words.places.files.line,
    },
    row('delete-account', IconTrash, settings.leaving.title, settings.leaving.value),
  ]
  return (
    <>
      <PageHeading title={settings.title} />
      <div className={classes.groups}>
        <div className={classes.column}>
          <SettingsGroup title={settings.groups.you} rows={you} />
          <SettingsGroup title={settings.groups.everyDay} rows={everyDay} />
        </div>
        <div className={classes.column}>
          <SettingsGroup title={settings.groups.devices} rows={devices} />
          <SettingsGroup title={settings.groups.data} rows={data} />
          <KeptVersion words={words.installed} />
        </div>
      </div>
    </>
  )
}
