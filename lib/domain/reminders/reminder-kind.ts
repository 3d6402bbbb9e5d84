/** What can be sent to a person. `test` is asked for by the person and never due. */
export const reminderKinds = ['drink', 'evening', 'notices', 'block', 'test'] as const

export type ReminderKind = (typeof reminderKinds)[number]
