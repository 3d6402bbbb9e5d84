import type { Problem, Read } from '../domain/problem'
import type { Steps } from './steps'

/** So many problems are listed; what follows them is not read. */
const listedProblems = 200

const more: Problem = { path: '', message: 'There may be more: the rest was not read.' }

/** The problems that are listed, with a word when there may be more. */
export const listed = (problems: readonly Problem[]): Problem[] =>
  problems.length < listedProblems ? [...problems] : [...problems.slice(0, listedProblems), more]

/** Things that are read before a reader in steps pauses. */
const inAStep = 500

/** Reads a list one by one, with pauses, until enough problems are known: a hostile list costs no more than that. */
export function* readListInSteps<Value>(
  inputs: readonly unknown[],
  readOne: (input: unknown, index: number) => Read<Value>,
): Steps<{ values: Value[]; problems: Problem[] }> {
  const values: Value[] = []
  const problems: Problem[] = []
  for (const [index, input] of inputs.entries()) {
    if (index % inAStep === 0) yield
    const read = readOne(input, index)
    if (read.ok) values.push(read.value)
    else problems.push(...read.problems.slice(0, listedProblems))
    if (problems.length >= listedProblems) break
  }
  return { values, problems }
}
