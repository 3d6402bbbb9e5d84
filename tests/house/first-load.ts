import { holdsActions, runsInBrowser } from './arrows'
import { importsOf, moduleName } from './imports'
import type { ProjectFile } from './project-files'

/** A package that a browser fetches with the page, and the file that asks for it. */
export type FetchedPackage = { name: string; importedBy: string }

/**
 * What a browser fetches before a page or a layout stands: the client files that it reaches, and the packages these bring
 * along. What is imported for its types alone or only when it is needed does not count, nor what an action does on the
 * server.
 */
export function firstLoadOf(
  files: readonly ProjectFile[],
  entry: string,
): { screens: string[]; packages: FetchedPackage[] } {
  const byModule = new Map(files.map(file => [moduleName(file.path), file]))
  const packages: FetchedPackage[] = []
  const screens: string[] = []
  const seen = new Set<string>()
  const follow = (file: ProjectFile, isSent: boolean): void => {
    const visit = `${isSent} ${file.path}`
    if (seen.has(visit) || holdsActions(file)) return
    seen.add(visit)
    if (isSent) screens.push(file.path)
    for (const imported of importsOf(file)) {
      if (imported.typeOnly || imported.later) continue
      if (imported.kind === 'package') {
        if (isSent) packages.push({ name: imported.target, importedBy: file.path })
        continue
      }
      const next = byModule.get(imported.target)
      if (next) follow(next, isSent || runsInBrowser(next))
    }
  }
  const start = byModule.get(moduleName(entry))
  if (!start) throw new Error(`There is no ${entry}`)
  follow(start, runsInBrowser(start))
  return { screens, packages }
}
