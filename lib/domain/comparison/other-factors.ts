import { addDays } from '../time/local-date'
import { countIn, holdsCramp, isKept, stretchesIn } from './before'
import type { Factor } from './factor'

/** Fewer hours of sleep count as short. Ours; adults are advised seven or more (Watson and others, Sleep 38, 2015). */
export const shortSleepBelowHours = 6

/** So many days after the one on which it was begun a medicine counts as new. That day itself does not: the cramp may have come first. Ours. */
export const newMedicineDays = 14

const stretchBounced: Factor = {
  name: 'stretch-bounced',
  hours: 24,
  lengths: [2, 6, 24, 48],
  isExposed: (before, hours) => {
    if (holdsCramp(before, hours)) return null
    if (countIn(before, hours, ({ stretchesBounced }) => stretchesBounced) > 0) return true
    const stretches = countIn(before, hours, one => one.stretches)
    return stretches > 0 && countIn(before, hours, ({ stretchesTold }) => stretchesTold) === stretches
      ? false
      : null
  },
}

const noStretching: Factor = {
  name: 'no-stretching',
  hours: 24,
  lengths: [24, 48],
  isExposed: (before, hours) =>
    isKept(before, hours) && !holdsCramp(before, hours)
      ? countIn(before, hours, ({ stretches }) => stretches) === 0
      : null,
}

const shortSleep: Factor = {
  name: 'short-sleep',
  hours: 24,
  lengths: [],
  isExposed: (before, hours) => {
    const { sleepHours } = before
    return sleepHours === null || holdsCramp(before, hours) ? null : sleepHours < shortSleepBelowHours
  },
}

const newMedicine: Factor = {
  name: 'new-medicine',
  hours: 24,
  lengths: [],
  isExposed: (before, hours, { medicinesBegun }) => {
    const first = addDays(before.day, -newMedicineDays)
    return isKept(before, hours) ? medicinesBegun.some(day => day >= first && day < before.day) : null
  },
}

/** One of the person's own tags on anything that was logged before; tags of the cramps themselves do not count. */
export const tagged = (tag: string): Factor => ({
  name: { tag },
  hours: 24,
  lengths: [2, 6, 24, 48],
  isExposed: (before, hours) =>
    isKept(before, hours) && !holdsCramp(before, hours)
      ? stretchesIn(before, hours).some(({ tags }) => tags.includes(tag))
      : null,
})

export const otherFactors: readonly Factor[] = [stretchBounced, noStretching, shortSleep, newMedicine]
