/** A text of somebody on one line, at most so many letters long; what is cut off leaves a mark. */
export function cutText(text: string, most: number): string {
  const letters = Array.from(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim())
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** The first so many of a list, and how many are left. */
export const firstOf = <T>(list: readonly T[], most: number): { shown: readonly T[]; more: number } =>
  list.length <= most
    ? { shown: list, more: 0 }
    : { shown: list.slice(0, most - 1), more: list.length - most + 1 }
