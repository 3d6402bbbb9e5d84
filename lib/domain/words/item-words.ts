const everydayNames: Record<string, string> = { 'Tap water': 'Water' }

/**
 * A name of the tables in two parts: what it is, and the rest that tells it from its neighbours. "Tea, black, hot"
 * is "Tea" and "black, hot"; a name without a comma or bracket has no rest (null).
 */
export function nameInParts(fullName: string): { name: string; rest: string | null } {
  const everyday = everydayNames[fullName]
  if (everyday !== undefined) return { name: everyday, rest: null }
  const cut = fullName.search(/[,(]/)
  if (cut < 1) return { name: fullName, rest: null }
  const rest = fullName.slice(cut + 1).trim()
  const closing = fullName[cut] === '(' ? rest.replace(')', '') : rest
  return { name: fullName.slice(0, cut).trim(), rest: closing === '' ? null : closing }
}
