import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files in the order in which they notice most for their time: the tables of the rules, what is around them, laws last. */
const places = [
  '/catalogue.',
  '/referral/rules/',
  '/referral/',
  '/measures/',
  '/words/',
  '/laws.',
  '/told-finding.',
]

const place = ({ moduleId }: TestSpecification): number =>
  places.findLastIndex(part => moduleId.includes(part))

/** A run of a mutant ends with the first test that notices it, so those that notice most come first. */
export class TablesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((one, other) => place(one) - place(other)))
  }
}
