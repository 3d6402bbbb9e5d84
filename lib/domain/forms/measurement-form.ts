import type { Measurement } from '../entry'
import type { Read } from '../problem'
import { formReading, readForm, type Draft, type EntryFormOf, type FormSetting } from './form-reading'
import { readNote, writeNote } from './noted'
import { readMass, writeMass, type Spelling } from './units'
import { blankWhen, keptWhen, readWhen, type WrittenWhen } from './when'
import { readDecimal, readWhole, writeNumber } from './written-number'

/** Steps of the urine colour chart, 1 pale straw to 8 greenish brown. */
export const urineColours = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** A step of the chart, or the colour beside it that is a warning sign and is logged as one (`dark-urine`). */
export type UrineColour = (typeof urineColours)[number] | 'sign'

/** A measurement as it stands in the form: mass in the person's unit, a step of the colour chart, hours slept. */
export type WrittenMeasurement = {
  when: WrittenWhen
  mass: string
  urineColour: UrineColour | ''
  sleepHours: string
  note: string
  tags: string
}

export const blankMeasurement: WrittenMeasurement = {
  when: blankWhen,
  mass: '',
  urineColour: '',
  sleepHours: '',
  note: '',
  tags: '',
}

const nothing = 'Measure at least one of them: mass, urine colour or sleep.'

const isSign = 'This is a warning sign. Log it as a sign: the link is above.'

function draftMeasurement(written: WrittenMeasurement, setting: FormSetting): Draft {
  const { problems, take, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This would be')
  if (!when.ok) problems.push(...when.problems)
  const colour = written.urineColour === 'sign' ? '' : written.urineColour
  if ([written.mass, colour, written.sleepHours].every(typed => typed.trim() === '')) {
    if (written.urineColour === 'sign') refuse('urineColour', isSign)
    else refuse('mass', nothing)
  }
  const candidate = {
    id: setting.id,
    ...(when.ok ? { at: when.value.at, timeZone: when.value.timeZone } : {}),
    massKg: take('mass', readMass(written.mass, setting, 1, 500)),
    urineColour: take('urineColour', readWhole(colour, setting.language, { min: 1, max: 8 })),
    sleepHours: take('sleepHours', readDecimal(written.sleepHours, setting.language, { min: 0, max: 24 })),
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How a measurement's form is read. */
export const measurementForm: EntryFormOf<'measurement', WrittenMeasurement> = {
  kind: 'measurement',
  draft: draftMeasurement,
}

/** A measurement from what was written: at least one of mass, step of the chart and sleep is needed. */
export const readMeasurement = (written: WrittenMeasurement, setting: FormSetting): Read<Measurement> =>
  readForm(measurementForm, written, setting)

/** A kept measurement as it stands in the form that corrects it. */
export const writeMeasurement = (measurement: Measurement, spelling: Spelling): WrittenMeasurement => ({
  when: keptWhen({ at: measurement.at, timeZone: measurement.timeZone }),
  mass: measurement.massKg === undefined ? '' : writeMass(measurement.massKg, spelling),
  urineColour: urineColours.find(step => Number(step) === measurement.urineColour) ?? '',
  sleepHours:
    measurement.sleepHours === undefined ? '' : writeNumber(measurement.sleepHours, spelling.language),
  ...writeNote(measurement),
})
