import { importsOf, moduleName, type Import } from './imports'
import type { ProjectFile } from './project-files'
import { browser, doors, listed, roomOf, rooms } from './rooms'

const at = (file: ProjectFile, imported: Import): string =>
  `${file.path}:${imported.line} imports ${imported.target}`

/** Imports that no arrow of the house allows, one sentence each. */
export function forbiddenArrows(files: readonly ProjectFile[]): string[] {
  return files.flatMap(file => {
    const room = roomOf(file.path)
    if (room === null) return [`${file.path} lies in no room, or in several`]
    const { mayImport, packages } = rooms[room]
    return importsOf(file).flatMap(imported => {
      if (imported.kind === 'package')
        return packages === 'any' || listed(imported.target, packages)
          ? []
          : [`${at(file, imported)}: no package of ${room}`]
      const target = roomOf(`${imported.target}.ts`) ?? roomOf(imported.target)
      if (target === room || (target !== null && mayImport.includes(target))) return []
      return [`${at(file, imported)}: no arrow from ${room} to ${target ?? 'nowhere'}`]
    })
  })
}

/** Imports through a door that stays closed to the file. */
export function openedDoors(files: readonly ProjectFile[]): string[] {
  return files.flatMap(file =>
    importsOf(file).flatMap(imported =>
      doors
        .filter(door => door.leadsTo.test(imported.target) && !door.openTo.test(file.path))
        .map(door => `${at(file, imported)}: ${door.name}`),
    ),
  )
}

const directive = (file: ProjectFile, words: string): boolean =>
  new RegExp(`^(\\s|//[^\\n]*\\n|/\\*[\\s\\S]*?\\*/)*['"]${words}['"]`).test(file.text)

/** Whether the file begins with 'use client'. */
export const runsInBrowser = (file: ProjectFile): boolean => directive(file, 'use client')

/** Whether the file begins with 'use server': its exports are actions, called over the network. */
export const holdsActions = (file: ProjectFile): boolean => directive(file, 'use server')

/**
 * Imports that must not reach a browser, with the way they got there. Follows neighbours: what a client file imports is
 * sent to the browser as well, up to an action. Imports of types alone are gone by then and do not count.
 */
export function strayBrowserImports(files: readonly ProjectFile[]): string[] {
  const byModule = new Map(files.map(file => [moduleName(file.path), file]))
  const problems = new Set<string>()
  const seen = new Set<string>()
  const follow = (file: ProjectFile): void => {
    if (seen.has(file.path)) return
    seen.add(file.path)
    for (const imported of importsOf(file)) {
      if (imported.typeOnly) continue
      if (imported.kind === 'package') {
        if (!browserPackage(file, imported)) problems.add(`${at(file, imported)}: not for the browser`)
        continue
      }
      const target = byModule.get(imported.target)
      if (target && holdsActions(target)) continue
      const room = roomOf(`${imported.target}.ts`)
      if (room === null || !browser.rooms.includes(room) || browser.notThese.test(imported.target))
        problems.add(`${at(file, imported)}: not for the browser`)
      else if (target) follow(target)
    }
  }
  files.filter(runsInBrowser).forEach(follow)
  return [...problems]
}

function browserPackage(file: ProjectFile, imported: Import & { kind: 'package' }): boolean {
  if (imported.target === 'next') return browser.nextParts.includes(imported.written)
  if (listed(imported.target, browser.chartPackages)) return file.path.startsWith('app/_charts/')
  return listed(imported.target, browser.packages)
}
