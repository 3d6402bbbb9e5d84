'use client'

import { Button, Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState, useSyncExternalStore, type SyntheticEvent, type ReactNode } from 'react'
import { suggestedEmergencyNumber } from '@/lib/domain/emergency-number'
import {
  askedConditions,
  dayStarts,
  readProfileForm,
  writtenProfile,
  type WrittenProfile,
} from '@/lib/domain/forms/profile-form'
import type { Profile } from '@/lib/domain/profile'
import { saveProfile } from '@/lib/outbox/save-profile'
import { useDeviceZoneName } from './device-zone-name'
import { useOutbox } from './outbox'
import { ReadyForm } from './ready-form'
import form from './change-form.module.css'
import classes from './profile-form.module.css'
import { told } from '@/lib/domain/words/told'
import { useWords } from './use-words'
import { SubmitButton } from './submit-button'

type ProfileFormProps = {
  /** What is kept; null on the first run. */
  profile: Profile | null
  timeZones: readonly string[]
}

type Change = (change: Partial<WrittenProfile>) => void

/** Zone and day start, units, what a doctor told, the number to call. On the first run it leads on to Today. */
export function ProfileForm({ profile, timeZones }: ProfileFormProps) {
  const device = useDevice()
  const router = useRouter()
  const words = useWords()
  const { kit } = useOutbox()
  const [changes, setChanges] = useState<Partial<WrittenProfile>>({})
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [state, setState] = useState<'still' | 'saving' | 'saved'>('still')
  const written = { ...writtenProfile(profile, device.timeZone), ...changes }
  const change: Change = more => {
    setChanges(before => ({ ...before, ...more }))
    setState('still')
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readProfileForm(written, profile)
    const found = read.ok ? [] : read.problems
    setProblems(Object.fromEntries(found.map(({ path, message }) => [path, told(message, words)])))
    if (!read.ok) return
    setState('saving')
    const problem = await saveProfile(read.value, kit?.owner)
    if (problem === null && profile === null) {
      router.replace('/')
      return
    }
    setProblems(problem === null ? {} : { form: told(problem, words) })
    setState(problem === null ? 'saved' : 'still')
    router.refresh()
  }
  return (
    <ReadyForm className={classes.form} onSubmit={event => void submit(event)}>
      <TimePart written={written} change={change} problems={problems} timeZones={timeZones} />
      <UnitsPart written={written} change={change} />
      <ConditionsPart written={written} change={change} />
      <EmergencyPart written={written} change={change} problems={problems} locale={device.locale} />
      <p role="status" className={classes.status}>
        {problems['form'] ?? (state === 'saved' ? words.general.savedStop : '')}
      </p>
      <SubmitButton isSending={state === 'saving'}>
        {profile === null ? words.profile.startDiary : words.general.save}
      </SubmitButton>
    </ReadyForm>
  )
}

const nothing = () => () => undefined

/** Where and in which language the device is; known in the browser only. */
function useDevice(): { timeZone: string; locale: string } {
  const timeZone = useDeviceZoneName()
  const locale = useSyncExternalStore(
    nothing,
    () => navigator.language,
    () => '',
  )
  return { timeZone, locale }
}

type PartProps = { written: WrittenProfile; change: Change }

function Part({ title, line, children }: { title: string; line?: string; children: ReactNode }) {
  return (
    <fieldset className={form.part}>
      <legend className={classes.legend}>{title}</legend>
      {line !== undefined && <p className={classes.line}>{line}</p>}
      {children}
    </fieldset>
  )
}

type TimePartProps = PartProps & { problems: Record<string, string>; timeZones: readonly string[] }

function TimePart({ written, change, problems, timeZones }: TimePartProps) {
  const { profile } = useWords()
  const isListed = written.timeZone === '' || timeZones.includes(written.timeZone)
  return (
    <Part title={profile.yourTime}>
      <Select
        label={profile.timeZone}
        data={isListed ? [...timeZones] : [written.timeZone, ...timeZones]}
        value={written.timeZone === '' ? null : written.timeZone}
        onChange={timeZone => change({ timeZone: timeZone ?? '' })}
        searchable
        nothingFoundMessage={profile.noZone}
        limit={60}
        error={problems['timeZone']}
      />
      <div>
        <p className={classes.label} id="day-starts">
          {profile.dayStarts}
        </p>
        <SegmentedControl
          aria-labelledby="day-starts"
          data={[...dayStarts]}
          value={written.dayStartsAt}
          onChange={dayStartsAt => change({ dayStartsAt })}
        />
        <p className={classes.line}>{profile.dayStartsHint}</p>
      </div>
    </Part>
  )
}

function UnitsPart({ written, change }: PartProps) {
  const { profile } = useWords()
  return (
    <Part title={profile.units}>
      <SegmentedControl
        aria-label={profile.drinks}
        data={[
          { value: 'ml', label: 'ml' },
          { value: 'fl-oz-us', label: profile.ouncesUs },
          { value: 'fl-oz-imp', label: profile.ouncesUk },
        ]}
        value={written.volume}
        onChange={volume => change({ volume })}
      />
      <div className={classes.pair}>
        <SegmentedControl
          aria-label={profile.bodyMass}
          data={['kg', 'lb']}
          value={written.mass}
          onChange={mass => change({ mass })}
        />
        <SegmentedControl
          aria-label={profile.temperature}
          data={[
            { value: 'C', label: '°C' },
            { value: 'F', label: '°F' },
          ]}
          value={written.temperature}
          onChange={temperature => change({ temperature })}
        />
      </div>
    </Part>
  )
}

function ConditionsPart({ written, change }: PartProps) {
  const { profile } = useWords()
  return (
    <Part title={profile.doctorQuestion} line={profile.doctorHint}>
      <div className={classes.checks}>
        {askedConditions.map(condition => (
          <Checkbox
            key={condition}
            label={profile.conditions[condition]}
            checked={written.conditions.includes(condition)}
            onChange={event => {
              const others = written.conditions.filter(known => known !== condition)
              change({ conditions: event.currentTarget.checked ? [...others, condition] : others })
            }}
          />
        ))}
      </div>
    </Part>
  )
}

type EmergencyPartProps = PartProps & { problems: Record<string, string>; locale: string }

function EmergencyPart({ written, change, problems, locale }: EmergencyPartProps) {
  const { profile } = useWords()
  const suggested = suggestedEmergencyNumber(locale)
  return (
    <Part title={profile.toCall}>
      <TextInput
        label={profile.emergencyNumber}
        description={profile.emergencyHint}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={written.emergencyNumber}
        onChange={event => change({ emergencyNumber: event.currentTarget.value })}
        error={problems['emergencyNumber']}
      />
      {suggested !== null && written.emergencyNumber === '' && (
        <Button variant="light" onClick={() => change({ emergencyNumber: suggested })}>
          {profile.use(suggested)}
        </Button>
      )}
    </Part>
  )
}
