import type { Exercise } from './entry'

/**
 * By what sessions of one activity are told to belong together: its id, else its name, however either is capitalised.
 * Null where it has neither.
 */
export function activityKey({
  activityId,
  activityName,
}: Pick<Exercise, 'activityId' | 'activityName'>): string | null {
  if (activityId !== undefined) return `id:${activityId.toLowerCase()}`
  const name = activityName?.trim().toLowerCase() ?? ''
  return name === '' ? null : `name:${name}`
}
