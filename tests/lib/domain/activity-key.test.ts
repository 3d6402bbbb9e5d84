import { describe, expect, it } from 'vitest'
import { activityKey } from '@/lib/domain/activity-key'

describe('the key of an activity', () => {
  it.each([
    [{ activityId: 'RUN-1', activityName: 'Run' }, 'id:run-1'],
    [{ activityId: 'run-1' }, 'id:run-1'],
    [{ activityName: ' Hill Run ' }, 'name:hill run'],
    [{ activityName: 'hill run' }, 'name:hill run'],
    [{ activityName: '  ' }, null],
    [{}, null],
  ])('of %j is %s', (session, key) => {
    expect(activityKey(session)).toBe(key)
  })
})
