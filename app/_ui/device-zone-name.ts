import { useSyncExternalStore } from 'react'

/** The name of the zone the device is in at this moment, as the device gives it. */
export const deviceZoneName = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const neverChanges = () => () => undefined

/** The name of the zone of this device; empty while the page is still the server's. */
export const useDeviceZoneName = (): string => useSyncExternalStore(neverChanges, deviceZoneName, () => '')
