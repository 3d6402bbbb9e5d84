import { build, buildIsFresh } from '@/lib/commands/fresh-build'
import { root } from './server'

/** The tests of this folder run on the production build of the sources that are there. */
export default async function buildFirst(): Promise<void> {
  if (!(await buildIsFresh(root))) await build(root)
}
