import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  addPushDevice,
  devicesToReach,
  listPushDevices,
  mostDevices,
  noteDelivery,
  refreshPushDevice,
  removePushDevice,
} from '@/lib/data/push-devices'
import { endSession, openSession } from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { pushBrowser } from '@/tests/support/push-browser'

const now = 1_800_000_000_000
const day = 86_400_000

let fresh: FreshDatabase
let ada: UserId
let ben: UserId
let session: string

beforeEach(async () => {
  fresh = await freshDatabase()
  ada = await aPerson()
  ben = await aPerson()
  session = await openSession(ada, {}, now)
})

afterEach(() => fresh.close())

const browser = pushBrowser()
const asking = (keys = browser.keys, by = session) => ({ ...keys, session: by, userAgent: 'Firefox/1' })
const add = (owner = ada, keys = browser.keys, by = session) => addPushDevice(owner, asking(keys, by), now)
const another = (name: string) => pushBrowser(`https://fcm.googleapis.com/fcm/send/${name}`).keys

describe('a device that takes reminders', () => {
  it('stands in the list without what opens the way to it', async () => {
    const id = await add()
    const devices = await listPushDevices(ada)
    expect(devices).toEqual([{ id, userAgent: 'Firefox/1', createdAt: now, last: null, failures: 0 }])
    expect(await listPushDevices(ben)).toEqual([])
  })

  it('is the same one when it is turned on again', async () => {
    expect(await add()).toBe(await add())
    expect(await listPushDevices(ada)).toHaveLength(1)
  })

  it('goes over to the person who signs in on the same browser', async () => {
    await add()
    const theirs = await openSession(ben, {}, now)
    expect(await add(ben, browser.keys, theirs)).toEqual(expect.any(String))
    expect(await listPushDevices(ada)).toEqual([])
    expect(await devicesToReach(ben, now)).toMatchObject([browser.keys])
  })

  it('stays where it is when somebody knows its address but not its secret', async () => {
    await add()
    const theirs = await openSession(ben, {}, now)
    const guessed = { ...browser.keys, auth: another('two').auth }
    expect(await add(ben, guessed, theirs)).toBe(null)
    expect(await refreshPushDevice(ben, null, asking(guessed, theirs))).toBe(null)
    expect(await devicesToReach(ada, now)).toMatchObject([browser.keys])
  })

  it('is one of twenty at most', async () => {
    for (let made = 0; made < mostDevices - 1; made += 1) await add(ada, another(`device-${made}`))
    expect(await add(ada, another('the-twentieth'))).toEqual(expect.any(String))
    expect(await add(ada, another('one-more'))).toBe(null)
    expect(await add(ada, another('one-more'))).toBe(null)
  })

  it('is removed by its owner alone', async () => {
    const id = (await add()) ?? ''
    expect(await removePushDevice(ben, id)).toBe(false)
    expect(await removePushDevice(ada, id)).toBe(true)
    expect(await removePushDevice(ada, id)).toBe(false)
  })

  it('goes with the session it was turned on in', async () => {
    await add()
    await endSession(session)
    expect(await listPushDevices(ada)).toEqual([])
  })

  it.each([
    [30 * day - 1, 1],
    [30 * day, 0],
  ])('is reached %i ms after its session was last used: %i', async (later, reached) => {
    await add()
    expect(await devicesToReach(ada, now + later)).toHaveLength(reached)
  })
})

describe('a browser that looks in again', () => {
  it('is found by its address, and is of the session it has now', async () => {
    const id = await add()
    const later = await openSession(ada, {}, now)
    expect(await refreshPushDevice(ada, null, asking(browser.keys, later))).toBe(id)
    await endSession(session)
    expect(await listPushDevices(ada)).toHaveLength(1)
  })

  it('is found by its name when it was given another address', async () => {
    const id = await add()
    const moved = another('moved')
    expect(await refreshPushDevice(ada, id, asking(moved))).toBe(id)
    expect(await devicesToReach(ada, now)).toMatchObject([moved])
  })

  it('does not come back by itself once it was removed, nor by the name of a stranger’s', async () => {
    const id = (await add()) ?? ''
    expect(await refreshPushDevice(ben, id, asking(another('theirs')))).toBe(null)
    await removePushDevice(ada, id)
    expect(await refreshPushDevice(ada, id, asking())).toBe(null)
    expect(await listPushDevices(ada)).toEqual([])
  })
})

describe('what came of sending', () => {
  it('is noted for the device, with how often in a row it did not get through', async () => {
    const id = (await add()) ?? ''
    const state = async () => {
      const [device] = await listPushDevices(ada)
      return [device?.last, device?.failures]
    }
    await noteDelivery(ada, id, 'refused', now)
    await noteDelivery(ada, id, 'unreachable', now + 1)
    expect(await state()).toEqual([{ at: now + 1, outcome: 'unreachable' }, 2])
    await noteDelivery(ben, id, 'delivered', now + 2)
    expect(await state()).toEqual([{ at: now + 1, outcome: 'unreachable' }, 2])
    await noteDelivery(ada, id, 'delivered', now + 3)
    expect(await state()).toEqual([{ at: now + 3, outcome: 'delivered' }, 0])
  })
})
