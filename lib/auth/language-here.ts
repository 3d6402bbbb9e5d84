import { headers } from 'next/headers'
import { cache } from 'react'
import { languageAccepted, languageOf, type Language } from '../domain/words/language'
import { personHere } from './signed-in'

/** The language to draw this page in: the one the person chose, else the one the browser would rather have. */
export const languageHere = cache(async (): Promise<Language> => {
  const found = await personHere()
  const chosen = languageOf(found?.person.profile.locale ?? '')
  return chosen ?? languageAccepted((await headers()).get('accept-language'))
})
