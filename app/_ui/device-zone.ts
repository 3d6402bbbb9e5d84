import { timeZoneSchema, type TimeZone } from '@/lib/domain/time/time-zone'
import { deviceZoneName, useDeviceZoneName } from './device-zone-name'

/** The zone the device is in at this moment; `home` where it names none we know. */
export const deviceZone = (home: TimeZone): TimeZone => knownZone(deviceZoneName(), home)

/** The zone of this device; `home` where it names none we know, and while the page is still the server's. */
export const useDeviceZone = (home: TimeZone): TimeZone => knownZone(useDeviceZoneName(), home)

function knownZone(name: string, home: TimeZone): TimeZone {
  const read = timeZoneSchema.safeParse(name)
  return read.success ? read.data : home
}
