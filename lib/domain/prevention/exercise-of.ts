import type { Routine } from '../entry'
import { exerciseNames, exercises, type ExerciseName } from './exercises'
import { knownNames } from './known-names'

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

const named: ReadonlyMap<string, ExerciseName> = new Map(
  exerciseNames.flatMap(id => knownNames[id].map(name => [plain(name), id] as const)),
)

/**
 * Which exercise of a plan an entry is: by its id or a name it ever had in any language, else, for a stretch, by its muscle. Null for work
 * of another kind, and for strength work under another name: a muscle alone does not say which exercise it was.
 */
export function exerciseOf({ measure, muscle, exerciseName }: Routine): ExerciseName | null {
  const found = exerciseName === undefined ? undefined : named.get(plain(exerciseName))
  if (found !== undefined && exercises[found].measure === measure) return found
  if (measure !== 'stretch') return null
  return (
    exerciseNames.find(name => exercises[name].measure === 'stretch' && exercises[name].muscle === muscle) ??
    null
  )
}
