import type { EntryKind } from '@/lib/domain/entry'

/** What a text field holds, by the field's name and the most letters it may have. */
export type Say = (field: string, most: number) => string

const itself: Say = field => `some ${field}`

const id = (last: number) => `01970b3e-7d54-7c1a-9a55-6f0d3c2b1${String(last).padStart(3, '0')}`

const at = '2026-05-19T18:30:00+01:00'
const later = '2026-05-19T18:45:00+01:00'
const timeZone = 'Europe/London'

/** Ids of the entries and items of {@link wholeEntries} and {@link wholeItems}, which a test may replace by its own. */
export const wholeIds = { entry: id(1), drink: id(11), food: id(12), activity: id(13) }

const movement = (say: Say) => ({
  exercise: {
    kind: 'exercise',
    startedAt: at,
    timeZone,
    durationMinutes: 60,
    activityId: wholeIds.activity,
    activityName: say('activityName', 200),
    effort: 7.5,
    warmUpMinutes: 5,
    coolDownMinutes: 5,
    temperatureC: 31.5,
    inHeat: true,
    unusual: true,
    distanceKm: 12.5,
    massBeforeKg: 70.5,
    massAfterKg: 69.5,
    drunkMl: 500,
    urineMl: 100,
    planned: false,
    source: say('source', 200),
  },
  routine: {
    kind: 'routine',
    at,
    timeZone,
    measure: 'stretch',
    muscle: 'calf',
    exerciseName: say('exerciseName', 200),
    holdSeconds: 30,
    repeats: 3,
    sets: 2,
    bouncing: false,
  },
})

const cramp = (say: Say) => ({
  kind: 'cramp',
  startedAt: at,
  timeZone,
  ongoing: true,
  ongoingConfirmedAt: later,
  exerciseId: id(2),
  muscle: 'hamstring',
  side: 'left',
  severity: 7,
  context: 'stretching',
  stretchedMuscle: 'quadriceps',
  technique: ['over-stretched'],
  apparentCause: say('apparentCause', 500),
  causes: ['hard-exercise'],
  inHeat: true,
  bodyTemperatureC: 37.5,
  signs: ['numbness'],
  signsAsked: ['numbness', 'tingling'],
  relief: [{ method: 'stretch', helped: 'partly', afterSeconds: 60 }],
  relieved: false,
  sleepDisturbed: true,
  activityDisrupted: true,
  assessed: { on: '2026-05-18', where: say('where', 200), outcome: say('outcome', 2000) },
})

const intake = (say: Say) => ({
  fluid: { kind: 'fluid', at, until: later, timeZone, beverageId: wholeIds.drink, volumeMl: 250 },
  food: {
    kind: 'food',
    at,
    timeZone,
    supplement: true,
    name: say('name', 200),
    grams: 80.5,
    custom: { potassiumMg: 1.5, magnesiumMg: 2, calciumMg: 3, sodiumMg: 4, waterG: 5 },
  },
})

const dated = (say: Say) => ({
  medication: {
    kind: 'medication',
    name: say('name', 200),
    drugClass: 'statin',
    startedOn: '2026-05-01',
    stoppedOn: '2026-05-18',
  },
  'day-closed': { kind: 'day-closed', on: '2026-05-19', cramps: 'all-logged', hot: true },
  consultation: {
    kind: 'consultation',
    on: '2026-05-18',
    ruleIds: ['R1', 'R2'],
    where: say('where', 200),
    outcome: say('outcome', 2000),
  },
})

/**
 * An entry of each kind with every field it may have, but for those that exclude each other: a cramp still goes on, a
 * food is written by hand. As JSON holds it, not yet through the gate.
 */
export function wholeEntries(say: Say = itself): Readonly<Record<EntryKind, Record<string, unknown>>> {
  const besides = { id: wholeIds.entry, note: say('note', 5000), tags: [say('tag', 50)] }
  const signs = { signs: ['numbness'], signsAsked: ['numbness'], muscle: 'calf', side: 'left' }
  const { assessed } = cramp(say)
  const ofKinds = {
    cramp: cramp(say),
    observation: { kind: 'observation', at, timeZone, ...signs, assessed },
    measurement: { kind: 'measurement', at, timeZone, massKg: 70.5, urineColour: 4, sleepHours: 7.5 },
    ...intake(say),
    ...movement(say),
    ...dated(say),
  }
  return {
    cramp: { ...ofKinds.cramp, ...besides },
    observation: { ...ofKinds.observation, ...besides },
    fluid: { ...ofKinds.fluid, ...besides },
    food: { ...ofKinds.food, ...besides },
    exercise: { ...ofKinds.exercise, ...besides },
    routine: { ...ofKinds.routine, ...besides },
    medication: { ...ofKinds.medication, ...besides },
    measurement: { ...ofKinds.measurement, ...besides },
    'day-closed': { ...ofKinds['day-closed'], ...besides },
    consultation: { ...ofKinds.consultation, ...besides },
  }
}

/** An item of one's own of each kind with every field it may have; the drink and the food are made of things of the tables. */
export function wholeItems(say: Say = itself): readonly Record<string, unknown>[] {
  const besides = {
    name: say('item', 200),
    aliases: [say('alias', 200)],
    per100g: {
      potassiumMg: 1.5,
      magnesiumMg: 2,
      calciumMg: 3,
      sodiumMg: 4,
      waterG: 90.5,
      caffeineMg: 5,
      alcoholG: 0.5,
    },
    densityGPerMl: 1.02,
    alcoholPercent: 0.5,
    met: 5.5,
    portionName: say('portion', 100),
    portionG: 250.5,
    barcode: say('barcode', 64),
    supplement: true,
  }
  const parts = [{ itemId: 'SR28-09040', grams: 120.5 }]
  return [
    { id: wholeIds.drink, kind: 'drink', ...besides, parts },
    { id: wholeIds.food, kind: 'food', ...besides, parts },
    { id: wholeIds.activity, kind: 'activity', ...besides, parts: [] },
  ]
}

/** A profile with every field it may have. None of its texts is free, so none is asked for. */
export const wholeProfile = (): Record<string, unknown> => ({
  timeZone,
  dayStartsAt: '03:00',
  birthDate: '1970-02-28',
  sex: 'female',
  heightCm: 170.5,
  massKg: 70.5,
  pregnancyDueDate: '2026-10-01',
  lactating: false,
  conditions: ['hypertension'],
  alcoholUnitsPerWeek: 3.5,
  loggingSince: '2026-01-01',
  emergencyNumber: '112',
  locale: 'en-GB',
  units: { volume: 'ml', mass: 'kg', temperature: 'C' },
})
