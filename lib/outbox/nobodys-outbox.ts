import type { Delivered } from './delivered'
import type { Outbox } from './outbox'
import { nothingWaits } from './outbox-view'

const notSignedIn: Extract<Delivered, { outcome: 'failed' }> = {
  outcome: 'failed',
  message: 'Not saved: nobody is signed in on this device.',
}

/** Stands in where nobody is signed in on this device: nothing is kept, and it says so. */
export const nobodysOutbox: Outbox = {
  save: () => Promise.resolve(notSignedIn),
  change: () => Promise.resolve(notSignedIn),
  takeBack: () => Promise.resolve({ outcome: 'failed', message: notSignedIn.message }),
  view: () => nothingWaits,
  subscribe: () => () => undefined,
  onDelivered: () => () => undefined,
  refresh: () => Promise.resolve(),
  sendNow: () => Promise.resolve(),
  again: () => Promise.resolve(),
  discard: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  close: () => undefined,
}
