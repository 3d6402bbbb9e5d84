import type { PreventionSourceName } from './prevention-sources'

/** Minutes of moving lightly before a session: "about 10", and 8 to 10; at least 6 is said as well and is not used. */
export const warmUp = {
  minutes: { from: 8, to: 10 },
  about: 10,
  sources: ['nhsInformWarmUp', 'workplaceWarmUp'],
} as const satisfies { sources: readonly PreventionSourceName[]; minutes: object; about: number }

/** Minutes of slowing down after a session, ends included; stretches in it are held 10 to 15 s. */
export const coolDown = {
  minutes: { from: 5, to: 10 },
  stretchSeconds: { from: 10, to: 15 },
  sources: ['workplaceWarmUp', 'nhsInformWarmUp'],
} as const satisfies { sources: readonly PreventionSourceName[]; minutes: object; stretchSeconds: object }
