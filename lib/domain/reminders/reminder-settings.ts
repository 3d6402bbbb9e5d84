import * as z from 'zod'
import { wholeNumber, yesOrNo } from '../fields'
import { clockTimeSchema } from '../time/clock-time'

/** The longest silence that can be asked for, in hours. */
export const longestSilenceHours = 12

/** Of a block of what is tried out, while nothing was chosen. The time is ours. */
const noBlocks = { isOn: false, at: '08:00' }

/** What a person wants to be reminded of, and how. Times are those of the clock in the person's zone. */
export const reminderSettingsSchema = z.strictObject({
  /** To drink, after so many hours without a logged drink between two times; `until` before `from` is on the next day. */
  drink: z
    .strictObject({
      isOn: yesOrNo,
      afterHours: wholeNumber(1, longestSilenceHours),
      from: clockTimeSchema,
      until: clockTimeSchema,
    })
    .refine(({ from, until }) => from !== until, {
      path: ['until'],
      message: 'Choose a time other than the one it begins at.',
    }),
  evening: z.strictObject({ isOn: yesOrNo, at: clockTimeSchema }),
  /** Urgent and emergency notices, and a judgement of the diary every day. */
  notices: z.strictObject({ isOn: yesOrNo }),
  /** That a block begins of what is tried out, on its first day. Documents of before have no such key. */
  blocks: z.strictObject({ isOn: yesOrNo, at: clockTimeSchema }).default(noBlocks),
  byPush: yesOrNo,
  byMail: yesOrNo,
})

export type ReminderSettings = z.output<typeof reminderSettingsSchema>

/** What the screen begins with while nothing was chosen: nothing is on. The hours and times are ours. */
export const firstReminderSettings: ReminderSettings = {
  drink: { isOn: false, afterHours: 3, from: '08:00', until: '20:00' },
  evening: { isOn: false, at: '20:00' },
  notices: { isOn: false },
  blocks: noBlocks,
  byPush: true,
  byMail: false,
}
