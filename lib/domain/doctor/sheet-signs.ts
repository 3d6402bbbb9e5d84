import { dayWords } from '../words/date-words'
import { signPhrase } from '../words/sign-phrases'
import type { Words } from '../words/words'
import type { SignFigures } from './asked-signs'
import { firstOf } from './cut-text'
import type { DoctorPage } from './doctor-page'

/** The signs with one answer: yes, no or not asked. Never an empty text. */
export type SignRow = { answer: 'yes' | 'no' | 'not-asked'; label: string; text: string }

/** Signs named in each row; the others are counted. */
const mostNamed = { yes: 8, no: 24, notAsked: 14 } as const

/** What was there, what was asked and was not there, and what nobody asked. */
export function signRows(page: DoctorPage, words: Words): SignRow[] {
  const { paper } = words.doctor
  const of = (answer: SignRow['answer']): SignFigures[] => page.signs.filter(one => one.answer === answer)
  return [
    { answer: 'yes', label: paper.yes, text: yesWords(of('yes'), page, words) },
    { answer: 'no', label: paper.no, text: noWords(of('no'), page, words) },
    {
      answer: 'not-asked',
      label: paper.notAsked,
      text: listed(
        of('not-asked').map(({ sign }) => signPhrase(sign, words)),
        mostNamed.notAsked,
        words,
      ),
    },
  ]
}

function listed(names: readonly string[], most: number, { doctor: { paper } }: Words): string {
  if (names.length === 0) return paper.noneAnswered
  const { shown, more } = firstOf(names, most)
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} ${paper.more(more)}`
}

const yesWords = (yes: readonly SignFigures[], { counts }: DoctorPage, words: Words): string =>
  listed(
    yes.map(({ sign, cramps, lastOn }) => {
      const { paper } = words.doctor
      const last = lastOn === null ? paper.none : dayWords(lastOn, words)
      const name = signPhrase(sign, words)
      return cramps.yes === 0
        ? paper.signAlone(name, last)
        : paper.signWithCramps(name, cramps.yes, counts.cramps, last)
    }),
    mostNamed.yes,
    words,
  )

/** Those asked equally often stand together, the most often asked first. */
function noWords(no: readonly SignFigures[], { counts }: DoctorPage, words: Words): string {
  const { paper } = words.doctor
  const named = firstOf(no, mostNamed.no)
  const asked = [...new Set(named.shown.map(({ cramps }) => cramps.no))].toSorted((one, other) => other - one)
  const groups = asked.map(times => {
    const names = named.shown
      .filter(({ cramps }) => cramps.no === times)
      .map(({ sign }) => signPhrase(sign, words))
      .join(', ')
    return times === 0 ? paper.askedAlone(names) : paper.askedWith(names, times, counts.cramps)
  })
  if (groups.length === 0) return paper.noneAnswered
  return [...groups, ...(named.more > 0 ? [paper.more(named.more)] : [])].join('; ')
}
