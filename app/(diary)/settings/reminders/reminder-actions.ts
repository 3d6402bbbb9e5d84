'use server'

import { headers } from 'next/headers'
import { action } from '@/lib/auth/action'
import { languageHere } from '@/lib/auth/language-here'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notThere, refused } from '@/lib/auth/refusal'
import { addPushDevice, mostDevices, refreshPushDevice, removePushDevice } from '@/lib/data/push-devices'
import { findReminderSettings, saveReminderSettings } from '@/lib/data/reminder-settings'
import { text } from '@/lib/domain/fields'
import { pushSubscriptionSchema, pushTarget } from '@/lib/domain/reminders/push-endpoint'
import { reminderSettingsSchema } from '@/lib/domain/reminders/reminder-settings'
import { env } from '@/lib/env'
import { pushSender } from '@/lib/reminders/push-sender'
import { tell } from '@/lib/reminders/tell'

/** Keeps what the person wants to be reminded of. */
export const saveMyReminders = action({
  who: 'person',
  reads: reminderSettingsSchema,
  run: async ({ owner, now }, settings) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    await saveReminderSettings(owner, settings, await languageHere())
    return done(null)
  },
})

const userAgent = async () => (await headers()).get('user-agent')

/** Turns reminders on for the browser that asks. */
export const addMyDevice = action({
  who: 'person',
  reads: keys({ subscription: pushSubscriptionSchema }),
  run: async ({ owner, now }, { subscription }, session) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    if (pushSender(env()) === null || pushTarget(subscription.endpoint, env().pushHosts) === null) {
      const message = 'This installation does not send to the push service of this browser.'
      return refused({ status: 422, code: 'push-service', message })
    }
    const device = { ...subscription, session, userAgent: await userAgent() }
    const id = await addPushDevice(owner, device, now)
    if (id !== null) return done({ id })
    const message = `Reminders can arrive on ${mostDevices} devices. Remove one first.`
    return refused({ status: 422, code: 'too-many-devices', message })
  },
})

/** Says which of the person's devices the browser is that asks, and keeps its present address; null: none of them. */
export const checkMyDevice = action({
  who: 'person',
  reads: keys({ id: text(100).nullable(), subscription: pushSubscriptionSchema }),
  run: async ({ owner, now }, { id, subscription }, session) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    if (pushTarget(subscription.endpoint, env().pushHosts) === null) return done({ id: null })
    const device = { ...subscription, session, userAgent: await userAgent() }
    return done({ id: await refreshPushDevice(owner, id, device) })
  },
})

/** Removes one of the person's devices. */
export const removeMyDevice = action({
  who: 'person',
  reads: keys({ id: text(100) }),
  run: async ({ owner }, { id }) => ((await removePushDevice(owner, id)) ? done(null) : refused(notThere)),
})

/** Sends a test to the person's devices, and by e-mail when they want their reminders there; a few times an hour. */
export const sendMyTest = action({
  who: 'person',
  reads: keys({}),
  run: async ({ owner, email, now }) => {
    const room = await takeFrom('tests', owner, 1, now)
    if (!room.ok) return room
    const byMail = (await findReminderSettings(owner))?.byMail ?? false
    const told = { owner, email, language: await languageHere(), byPush: true, byMail }
    return done(await tell(told, 'test', now))
  },
})
