import { muscles, sides } from '../muscle'
import { muscleAndSide, muscleWords } from '../words/muscle-words'
import type { Words } from '../words/words'

/** Places on the body whose words hold a text: of cramps and of signs as "muscle/side", of routines as the muscle. */
export type NamedPlaces = { cramps: string[]; observations: string[]; routines: string[] }

const everywhere = muscles.flatMap(muscle => sides.map(side => ({ muscle, side })))

/** Places that a row names with the text, in the language of the screen; large and small letters alike. */
export function placesNamed(text: string, words: Words): NamedPlaces {
  const wanted = text.toLowerCase()
  const holds = (said: string) => said.toLowerCase().includes(wanted)
  const named = (say: (where: string) => string) =>
    everywhere
      .filter(({ muscle, side }) => holds(say(muscleAndSide(muscle, side, words))))
      .map(({ muscle, side }) => `${muscle}/${side}`)
  return {
    cramps: named(words.entries.cramp),
    observations: named(where => where),
    routines: muscles.filter(muscle => holds(muscleWords(muscle, words))),
  }
}
