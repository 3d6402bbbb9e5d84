/** A sentence with parts that change: what it looks like in English, and how it is said with those parts. */
export type SpokenSentence = {
  pattern: RegExp
  say: (found: readonly string[], again: (part: string) => string) => string
}

/** Sentences of a language by their English: whole ones, and those with parts that change. */
export type Sentences = { whole: Record<string, string>; parts: readonly SpokenSentence[] }

/**
 * An English text in a language, sentence by sentence, also where the path of a field stands before one ("startedAt: …").
 * A sentence the language has no words for stays in English rather than being lost.
 */
export const saidIn = (text: string, sentences: Sentences): string =>
  text
    .split(/(?<=\.) (?=“?[A-Z\d]|[a-z][\w.]*: )/)
    .map(sentence => sentenceIn(sentence, sentences))
    .join(' ')

function sentenceIn(sentence: string, sentences: Sentences): string {
  const known = sentences.whole[sentence]
  if (known !== undefined) return known
  for (const { pattern, say } of sentences.parts) {
    const found = pattern.exec(sentence)
    if (found !== null) return say(found.slice(1), part => sentenceIn(part, sentences))
  }
  return sentence
}
