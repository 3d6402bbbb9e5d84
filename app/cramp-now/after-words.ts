'use client'

import { cramps as crampsInEnglish } from '@/lib/domain/words/english/cramps'
import { signs as signsInEnglish } from '@/lib/domain/words/english/signs'
import { cramps as crampsInGerman } from '@/lib/domain/words/german/cramps'
import { signs as signsInGerman } from '@/lib/domain/words/german/signs'
import { useScreenWords } from './cramp-now-words'

const inEnglish = {
  contexts: crampsInEnglish.contexts,
  reliefs: crampsInEnglish.reliefs,
  signs: signsInEnglish.asked,
}
const inGerman = {
  contexts: crampsInGerman.contexts,
  reliefs: crampsInGerman.reliefs,
  signs: signsInGerman.asked,
}

/** What the questions after a cramp are answered with. They come with the questions, so both languages do. */
export const useAfterWords = () => (useScreenWords().locale === 'de-DE' ? inGerman : inEnglish)
