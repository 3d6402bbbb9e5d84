import { describe, expect, it } from 'vitest'
import { timeZones } from '@/app/_ui/time-zones'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

describe('the time zones to choose from', () => {
  it.each(['Asia/Kathmandu', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC', 'Europe/London'])('hold %s', name => {
    expect(timeZones()).toContain(name)
  })

  it('are each named once, in order, and each may be kept', () => {
    const names = timeZones()
    expect(names).toEqual([...new Set(names)].sort())
    expect(names.filter(name => !timeZoneSchema.safeParse(name).success)).toEqual([])
  })
})
