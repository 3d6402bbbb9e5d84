import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { momentIn, post, send } from './sending'
import { dateIn } from './zones'

/** One entry of every kind on today, two medicines before it, a closed day and a visit. Answers with a look-up of their ids. */
export async function sendEveryKind(page: Page, zone: string) {
  const now = new Date()
  const today = dateIn(zone, now)
  const moment = (time: string) => ({ timeZone: zone, at: momentIn(zone, 0, time) })
  const started = (time: string) => ({ timeZone: zone, startedAt: momentIn(zone, 0, time) })
  const kinds = {
    cramp: {
      kind: 'cramp',
      ...started('12:30'),
      muscle: 'hamstring',
      side: 'right',
      severity: 6,
      durationSeconds: 180,
      context: 'stretching',
      stretchedMuscle: 'quadriceps',
      technique: ['over-stretched', 'no-warm-up'],
      apparentCause: 'Stretched too far',
      causes: ['long-stretch'],
      signs: ['numbness'],
      signsAsked: ['numbness', 'weakness'],
      relief: [{ method: 'straighten', helped: 'partly' }],
      relieved: true,
      note: 'After the long run by the river.',
      tags: ['river'],
    },
    fluid: { kind: 'fluid', ...moment('10:15'), beverageId: 'FNDDS-92101000', volumeMl: 240 },
    food: { kind: 'food', ...moment('11:00'), foodId: 'SR28-09040', grams: 118 },
    exercise: {
      kind: 'exercise',
      ...started('11:30'),
      durationMinutes: 45,
      activityId: '12150',
      effort: 6,
      inHeat: true,
    },
    observation: {
      kind: 'observation',
      ...moment('12:40'),
      signs: ['numbness'],
      signsAsked: ['numbness', 'weakness'],
      muscle: 'calf',
      side: 'left',
    },
    routine: {
      kind: 'routine',
      ...moment('12:20'),
      measure: 'stretch',
      muscle: 'hamstring',
      exerciseName: 'Hamstring stretch',
      holdSeconds: 30,
      repeats: 3,
      bouncing: false,
    },
    measurement: {
      kind: 'measurement',
      ...moment('07:15'),
      massKg: 70.2,
      urineColour: 4,
      sleepHours: 7.5,
      note: 'Morning.',
    },
    medication: {
      kind: 'medication',
      name: 'Salmeterol',
      drugClass: 'laba',
      startedOn: dateIn(zone, now, 40),
    },
    stopped: {
      kind: 'medication',
      name: 'Naproxen',
      drugClass: 'nsaid',
      startedOn: dateIn(zone, now, 30),
      stoppedOn: dateIn(zone, now, 20),
    },
    day: { kind: 'day-closed', on: dateIn(zone, now, 1), cramps: 'none', hot: true },
    visit: {
      kind: 'consultation',
      on: today,
      ruleIds: ['R1'],
      where: 'The practice',
      outcome: 'Blood test',
    },
  }
  const ids = await send(page, Object.values(kinds))
  const idOf = (name: keyof typeof kinds): string => ids[Object.keys(kinds).indexOf(name)] ?? ''
  return idOf
}

/** An own item of every kind, a recipe among them: their ids. */
export async function sendOwnItems(page: Page): Promise<{ recipe: string; drink: string }> {
  const drink = await made(page, {
    kind: 'drink',
    name: 'Salty lassi',
    per100g: { potassiumMg: 140, calciumMg: 110, sodiumMg: 180, waterG: 88 },
    portionName: 'tall glass',
    portionG: 350,
  })
  await made(page, {
    kind: 'food',
    name: 'Magnesium tablets',
    supplement: true,
    per100g: { magnesiumMg: 30000 },
  })
  await made(page, { kind: 'activity', name: 'Stair climbing with shopping', met: 8 })
  const recipe = await made(page, {
    kind: 'food',
    name: 'Breakfast bowl',
    parts: [
      { itemId: 'SR28-09040', grams: 118 },
      { itemId: drink, grams: 200 },
    ],
  })
  return { recipe, drink }
}

async function made(page: Page, item: Record<string, unknown>): Promise<string> {
  const id = v7()
  const answer = await post(page, '/api/v1/items', { id, ...item })
  if (!answer.ok()) throw new Error(await answer.text())
  return id
}
